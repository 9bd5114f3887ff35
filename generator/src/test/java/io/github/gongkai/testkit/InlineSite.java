package io.github.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.report.ConsoleReport;
import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.site.BuildResult;
import io.github.gongkai.site.SiteBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A site told as one text: a {@code -- path --} line before each file. Without a {@code site.yaml} it gets one. Built at
 * one point in time, {@link #AS_OF}, whatever the clock says.
 */
public final class InlineSite {

    public static final LocalDateTime AS_OF = LocalDateTime.of(2026, 6, 30, 23, 59, 59);

    /** A PDF of one empty page, for sites that need an attachment. */
    public static final String PDF = """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj
            trailer <</Root 1 0 R>>
            """;

    private static final String CONFIG = "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\n";

    private final Path folder;
    private LocalDateTime asOf = AS_OF;
    private int threads = 2;
    private boolean drafts;
    private BuildRequest.FailOn failOn = BuildRequest.FailOn.ERROR;
    private Language language = Language.EN;
    private ClassLoader plugIns = InlineSite.class.getClassLoader();
    private boolean bare;
    private @Nullable BuildResult result;

    private InlineSite(Path folder) {
        this.folder = folder;
    }

    /** Writes the files of {@code text} below {@code temp}. */
    public static InlineSite of(Path temp, String text) {
        InlineSite site = in(temp);
        files(text).forEach(site::file);
        if (!Files.exists(site.path("site.yaml"))) {
            site.file("site.yaml", CONFIG);
        }
        return site;
    }

    /** A site that lies in {@code temp/site} already, or will. */
    public static InlineSite in(Path temp) {
        try {
            Files.createDirectories(temp.resolve("site"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new InlineSite(temp);
    }

    /** The files of a text, by path. */
    public static Map<String, String> files(String text) {
        Map<String, String> files = new TreeMap<>();
        String path = null;
        StringBuilder content = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("-- ") && line.endsWith(" --") && line.length() > 6) {
                if (path != null) {
                    files.put(path, content.toString());
                }
                path = line.substring(3, line.length() - 3).strip();
                content.setLength(0);
            } else {
                content.append(line).append('\n');
            }
        }
        if (path == null) {
            throw new IllegalArgumentException("no -- path -- line");
        }
        // The text block itself ends with a line end, which the split made an empty line of.
        files.put(path, content.substring(0, Math.max(0, content.length() - 1)));
        return files;
    }

    public InlineSite file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public InlineSite file(String path, byte[] content) {
        try {
            Path file = path(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public InlineSite asOf(LocalDateTime time) {
        asOf = time;
        return this;
    }

    public InlineSite threads(int count) {
        threads = count;
        return this;
    }

    public InlineSite drafts(boolean shown) {
        drafts = shown;
        return this;
    }

    public InlineSite failOn(BuildRequest.FailOn least) {
        failOn = least;
        return this;
    }

    /** Its templates are those of a test: what must hold of finished pages is not asked of them. */
    public InlineSite bare() {
        bare = true;
        return failOn(BuildRequest.FailOn.NEVER);
    }

    public InlineSite language(Language spoken) {
        language = spoken;
        return this;
    }

    public InlineSite plugIns(ClassLoader loader) {
        plugIns = loader;
        return this;
    }

    public Path path(String path) {
        return folder.resolve("site").resolve(path);
    }

    public Path output() {
        return folder.resolve("out");
    }

    public Path reports() {
        return folder.resolve("reports");
    }

    public BuildRequest request() {
        return new BuildRequest(
                folder.resolve("site"), output(), reports(), asOf, threads, drafts, failOn, language, plugIns);
    }

    /** Builds, whatever comes of it. */
    public InlineSite build() {
        try {
            result = new SiteBuilder(request()).build();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds a site that must have no finding. */
    public InlineSite builds() {
        build();
        assertThat(lines()).isEmpty();
        return this;
    }

    public InlineSite check() {
        try {
            result = new SiteBuilder(request()).check();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records what is found. */
    public InlineSite baseline(boolean renew) {
        try {
            result = new SiteBuilder(request()).baseline(renew);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tries the search of the site that was built. */
    public InlineSite verifySearch() {
        try {
            result = new SiteBuilder(request()).verifySearch(20);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BuildResult result() {
        if (result == null) {
            throw new IllegalStateException("not built yet");
        }
        return result;
    }

    public List<Diagnostic> findings() {
        return result().report().findings().stream()
                .filter(found -> !bare || !found.rule().id().startsWith("page."))
                .toList();
    }

    /** {@code path:line:column rule} of every finding. */
    public List<String> places() {
        return findings().stream()
                .map(found -> found.at() + " " + found.rule().id())
                .toList();
    }

    /** {@code path:line rule} of every finding. */
    public List<String> spots() {
        return findings().stream()
                .map(found -> found.at().path() + ":" + found.at().line() + " "
                        + found.rule().id())
                .toList();
    }

    /** The findings as they are printed, hints left out. */
    public List<String> lines() {
        return findings().stream()
                .map(found -> ConsoleReport.lines(found, language).get(0))
                .toList();
    }

    /** The findings as they are printed. */
    public List<String> printed() {
        return findings().stream()
                .flatMap(found -> ConsoleReport.lines(found, language).stream())
                .toList();
    }

    /** A file of the finished site. */
    public String page(String address) {
        try {
            return Files.readString(output().resolve(address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String address) {
        return Files.exists(output().resolve(address));
    }

    public String report() {
        try {
            return Files.readString(reports().resolve("report.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the finished site. */
    public Map<String, byte[]> site() {
        return bytes(output());
    }

    /** Every file under a folder, by path; empty where there is no folder. */
    public static Map<String, byte[]> bytes(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two folders hold the same files with the same bytes. */
    public static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
        assertThat(new ArrayList<>(actual.keySet())).isEqualTo(new ArrayList<>(expected.keySet()));
        expected.forEach((path, bytes) -> assertThat(new String(actual.get(path), StandardCharsets.UTF_8))
                .as(path)
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8)));
        expected.forEach((path, bytes) -> assertThat(actual.get(path)).as(path).isEqualTo(bytes));
    }
}
