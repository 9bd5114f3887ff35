package io.github.gongkai.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages are for old phones and thin lines. All sizes are as they travel: compressed. */
class WeightTest {

    private static final int KB = 1024;

    @Test
    void documentPagesTakeAtMost60KbWithTheirStyleAndScript() throws IOException {
        assertThat(heavierThan(60 * KB, "body.page-entry")).isEmpty();
    }

    @Test
    void theHomePageTakesAtMost100Kb() throws IOException {
        assertThat(heavierThan(100 * KB, "body.page-home")).isEmpty();
    }

    @Test
    void stylesAreAtMost20Kb() throws IOException {
        for (LivingSite.Html page : LivingSite.pages()) {
            assertThat(size(page, "link[rel=stylesheet]", "href"))
                    .as(page.path())
                    .isLessThanOrEqualTo(20 * KB);
        }
    }

    @Test
    void scriptsOutsideSearchAreAtMost20Kb() throws IOException {
        for (LivingSite.Html page : LivingSite.pages()) {
            if (!page.path().startsWith("search/")) {
                assertThat(size(page, "script[src]", "src")).as(page.path()).isLessThanOrEqualTo(20 * KB);
            }
        }
    }

    private static List<String> heavierThan(int most, String selector) throws IOException {
        List<String> heavy = new ArrayList<>();
        int found = 0;
        for (LivingSite.Html page : LivingSite.pages()) {
            if (page.has(selector)) {
                found++;
                int weight = gzipped(LivingSite.folder().resolve(page.path()))
                        + size(page, "link[rel=stylesheet]", "href")
                        + size(page, "script[src]", "src");
                if (weight > most) {
                    heavy.add(page.path() + ": " + weight);
                }
            }
        }
        assertThat(found).isPositive();
        return heavy;
    }

    private static int size(LivingSite.Html page, String selector, String attribute) throws IOException {
        int size = 0;
        for (Element element : page.document().select(selector)) {
            String link = element.attr(attribute);
            Path file = link.startsWith("/")
                    ? LivingSite.folder().resolve(link.substring(1))
                    : LivingSite.folder().resolve(page.path()).resolveSibling(link);
            size += gzipped(file);
        }
        return size;
    }

    private static int gzipped(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            Files.copy(file, gzip);
        }
        return bytes.size();
    }
}
