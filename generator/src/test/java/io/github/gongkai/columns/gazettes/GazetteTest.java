package io.github.gongkai.columns.gazettes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gazette: contents, integrity, continuity, what is missing. */
class GazetteTest {

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, "-- notices/1.md --\n---\ntitle: 通知\ndatePublished: 2026-01-01\n---\n通知。\n");
        document("a", "水井每年检查一次。");
        document("b", "树木不得砍伐。");
        document("c", "道路每月清扫。");
        issue("1", 2026, 1, 7, "a", recorded("a"));
    }

    private void document(String name, String text) {
        site.file("documents/" + name + ".md", """
                ---
                title: 办法%s
                kind: 行政规范性文件
                requiresInterpretation: false
                dateIssued: 2026-01-05
                noNumberReason: 示例
                dateExpires: 2030-12-31
                unit: 示例县人民政府
                datePublished: 2026-01-05
                ---
                第一条 %s

                第二条 本办法自公布之日起施行。
                """.formatted(name, text));
    }

    private void issue(String name, int year, int number, int total, String document, String sha256) {
        site.file("gazettes/" + name + ".yaml", """
                title: 示例县人民政府公报%d年第%d期
                year: %d
                number: %d
                totalNumber: %d
                date: %d-0%d-20
                editor: 示例县人民政府办公室
                parts:
                  - title: 县政府文件
                    articles:
                      - { document: documents/%s, page: 3, sha256: "%s" }
                datePublished: %d-0%d-20
                """.formatted(
                        year, number, year, number, total, year, number, document, sha256, year, number));
    }

    /** The checksum the build asks an author to write down. */
    private String recorded(String document) {
        issue("probe", 2026, 1, 7, document, "unknown");
        Diagnostic found = site.check().findings().stream()
                .filter(finding -> finding.rule().id().equals("gazette.integrity")
                        && finding.at().path().equals("gazettes/probe.yaml"))
                .findFirst()
                .orElseThrow();
        site.path("gazettes/probe.yaml").toFile().delete();
        return Objects.requireNonNull(found.hint()).en().replaceAll(".*sha256: ", "");
    }

    @Test
    void anIssueListsItsArticlesItsNeighboursAndTheDocumentNamesTheIssue() {
        issue("2", 2026, 2, 8, "b", recorded("b"));
        site.builds();

        assertThat(site.page("gazettes/1.html"))
                .containsPattern("(?s)县政府文件.*documents/a\\.html\">办法a</a>")
                .contains("下一期：2026年第2期（总第8期）")
                .doesNotContain(recorded("a"));
        assertThat(site.page("gazettes/2.html")).contains("上一期：2026年第1期（总第7期）");
        assertThat(site.page("documents/a.html")).contains("刊载本文的政府公报");
        assertThat(site.page("gazettes/contents.html")).containsPattern("(?s)2026年第2期.*办法b.*2026年第1期.*办法a");
    }

    @Test
    void aChangedArticleBreaksTheManifestAndALayoutChangeDoesNot() {
        site.builds();
        document("a", "水井每年检查一次。\n");
        site.builds();

        document("a", "水井每两年检查一次。");
        assertThat(site.check().places()).containsExactly("gazettes/1.yaml:10:51 gazette.integrity");
    }

    @Test
    void theManifestOfAnIssueHoldsTheChecksums() {
        JsonNode manifest = new JsonMapper().readTree(site.builds().page("gazettes/1.json"));

        assertThat(manifest.get("issue").asString()).isEqualTo("2026年第1期（总第7期）");
        assertThat(manifest.get("articles").get(0).get("sha256").asString()).isEqualTo(recorded("a"));
        assertThat(manifest.get("articles").get(0).get("address").asString())
                .isEqualTo("https://www.example.gov.cn/documents/a.html");
    }

    @Test
    void numbersGoOnWithoutAGap() {
        issue("3", 2026, 3, 9, "b", recorded("b"));
        assertThat(site.check().places()).containsExactly("gazettes/3.yaml:4:14 gazette.numbers");

        issue("2", 2026, 2, 8, "c", recorded("c"));
        site.builds();

        issue("4", 2027, 2, 10, "c", recorded("c"));
        assertThat(site.check().lines())
                .anyMatch(line -> line.contains("gazettes/4.yaml:3:9: error: number 2 does not follow gazettes/3"));
    }

    @Test
    void aNormativeDocumentInNoIssueIsListed() {
        String missing = site.builds().page("gazettes/missing.html");

        assertThat(missing).contains("办法b").contains("办法c").doesNotContain("办法a");
        assertThat(missing.replaceAll("</td>\\s*<td[^>]*>", "|")).contains("示例县人民政府|3|1|2");
    }

    @Test
    void placesThatGiveTheGazetteAwayHaveAPage() {
        site.file(
                "windows/1.yaml", "title: 县图书馆\nkind: 政府公报赠阅点\naddress: 文昌路3号\nhours: 每日\ndatePublished: 2026-01-01\n");

        assertThat(site.builds().page("gazettes/points.html")).contains("县图书馆").contains("文昌路3号");
        assertThat(site.page("gazettes/index.html")).contains("points.html");
    }
}
