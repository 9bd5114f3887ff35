package io.github.gongkai.living;

import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.site.BuildResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The living example site, built at its first use. */
public final class LivingSite {

    /** Where it is to stand, as its {@code site.yaml} says. */
    static final String BASE_URL = "https://qinghe.example.gov.cn/";

    private static final LivingSite INSTANCE = new LivingSite();

    private final BuildResult result;
    private final Path folder;
    private final List<String> files;
    private final List<Html> pages;

    /** A page of the site, parsed. */
    public record Html(String path, Document document) {

        public boolean has(String selector) {
            return document.selectFirst(selector) != null;
        }
    }

    private LivingSite() {
        Path target = Path.of("target", "living");
        try {
            result = TestSites.build(Path.of("..", "content"), target, BuildRequest.FailOn.NEVER);
            folder = target.resolve("site").toAbsolutePath();
            try (Stream<Path> walk = Files.walk(folder)) {
                files = walk.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            }
            pages = files.stream()
                    .filter(file -> file.endsWith(".html"))
                    .map(file -> new Html(file, parse(folder.resolve(file))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(Path file) {
        try {
            return Jsoup.parse(file, "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the build said; it publishes whatever it finds. */
    public static BuildResult result() {
        return INSTANCE.result;
    }

    public static Path folder() {
        return INSTANCE.folder;
    }

    /** Paths of all files, sorted. */
    public static List<String> files() {
        return INSTANCE.files;
    }

    /** All pages, sorted by path; those at old addresses too. */
    public static List<Html> pages() {
        return INSTANCE.pages;
    }

    /** The first page of a kind. */
    public static Html page(String what, Predicate<Html> wanted) {
        return pages().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the living site has no " + what));
    }

    /**
     * At most so many pages of each kind, the longest. Of one kind are those of a column with the same template, and their
     * filters; the pages of a column's entries are told apart by their first folder.
     */
    public static List<Html> longestOfEachKind(int most) {
        Map<String, List<Html>> kinds = new TreeMap<>();
        for (Html page : pages()) {
            if (!page.has("meta[http-equiv=refresh]")) {
                kinds.computeIfAbsent(kind(page), any -> new ArrayList<>()).add(page);
            }
        }
        return kinds.values().stream()
                .flatMap(kind -> kind.stream()
                        .sorted(Comparator.comparing(
                                (Html page) -> -page.document().body().text().length()))
                        .limit(most))
                .toList();
    }

    private static String kind(Html page) {
        String path = page.path();
        String column = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
        var overview = page.document().selectFirst("[class*=overview-]");
        return String.join(
                " ",
                column,
                path.contains("/by/") ? "by" : "",
                page.document().body().className(),
                overview == null ? "" : overview.className());
    }
}
