package io.github.gongkai.living;

import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.site.BuildResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}
