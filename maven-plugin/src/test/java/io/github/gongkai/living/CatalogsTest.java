package io.github.gongkai.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Catalogues and lists of the living site. */
class CatalogsTest {

    private static Document page(String path) {
        return LivingSite.pages().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow()
                .document();
    }

    @Test
    void allTwentySixDomainsHaveACatalogueOfTheCounty() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "content", "catalogs", "county"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml"))).hasSize(26);
        }
        Document coverage = page("catalogs/coverage.html");
        assertThat(coverage.select("dd").eachText()).contains("26 个领域中已编制 26 个");
    }

    /** The county's CSV files hold 173 rows; the towns take over 25 (7 + 6 + 6 + 6) and 17 (7 + 5 + 5). */
    @Test
    void theFiguresOfCoverageAreThoseCountedByHand() throws IOException {
        int county = 0;
        try (Stream<Path> files = Files.list(Path.of("..", "content", "catalogs", "county"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                county += Files.readAllLines(file).size() - 1;
            }
        }
        assertThat(county).isEqualTo(173);
        Document coverage = page("catalogs/coverage.html");
        assertThat(coverage.select("dd").eachText()).contains("215 项，可查到内容 215 项，完整率 100%");
        Element assistance = coverage.select("tr").stream()
                .filter(row ->
                        row.select("a[href=county/social-assistance.html]").size() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(assistance.select("td.number").eachText()).containsExactly("8", "8（100%）");
    }

    @Test
    void twoElementsTogetherGiveTheRowsOfBoth() {
        List<String> rows = page("catalogs/elements/body/青禾县民政局/特定群体.html")
                .select("tbody tr")
                .eachText();

        assertThat(rows).hasSize(13).allMatch(row -> row.contains("青禾县民政局") && row.contains("特定群体"));
    }

    @Test
    void aTownSaysWhereItsRowsComeFrom() {
        Document town = page("catalogs/hewan/social-assistance.html");

        assertThat(town.select("tbody tr").select("a[href=../county/social-assistance.html]"))
                .hasSize(7);
    }

    @Test
    void theListOfPowersTellsWhatChanged() {
        Document changes = page("lists/powers/2026/changes.html");

        assertThat(changes.text()).contains("新增 3 项，取消 2 项，调整 2 项");
        assertThat(page("documents/2025/3.html").text()).contains("被引用清单");
    }

    @Test
    void pagesOfCataloguesAndListsAreLight() throws IOException {
        for (LivingSite.Html page : LivingSite.pages()) {
            if (page.path().startsWith("catalogs/") || page.path().startsWith("lists/")) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                    gzip.write(Files.readAllBytes(LivingSite.folder().resolve(page.path())));
                }
                assertThat(out.size()).as(page.path()).isLessThanOrEqualTo(60 * 1024);
            }
        }
    }
}
