package io.github.gongkai.columns.topics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Topics: blocks by reference and by query, facets, completeness, freshness, the starters. */
class TopicTest {

    private static final Path STARTERS = Path.of("../seeds/src/main/resources/seeds/topics");

    private static final String SITE = """
            -- documents/1.md --
            ---
            title: 转型实施意见
            themes: [产业转型]
            kind: 其他文件
            noNumberReason: 示例
            unit: 示例县人民政府
            datePublished: 2026-03-02
            ---
            内容。
            -- documents/2.md --
            ---
            title: 绿色转型方案
            subjects: ['综合政务\\政务公开']
            datePublished: 2026-05-02
            ---
            内容。
            -- documents/3.md --
            ---
            title: 未公开的绿色转型稿
            status: draft
            datePublished: 2026-05-03
            ---
            内容。
            -- notices/1.md --
            ---
            title: 申报通知
            datePublished: 2026-04-01
            ---
            内容。
            """;

    private static final String TOPIC = """
            title: 转型发展
            unit: 示例县人民政府
            datePublished: 2026-01-01
            """;

    @TempDir
    Path temp;

    private InlineSite site(String blocks) {
        return InlineSite.of(temp, SITE).file("topics/1.yaml", TOPIC + blocks);
    }

    @Test
    void aBlockHoldsWhatItNamesThenWhatItsQueryFindsNewestFirst() {
        InlineSite site = site("""
                blocks:
                  - title: 政策
                    entries: [notices/1]
                    query: { column: documents, theme: [转型] }
                  - title: 公开
                    query: { column: [documents], subject: [综合政务] }
                  - title: 限一条
                    query: { column: documents, limit: 1 }
                """);
        String page = site.builds().page("topics/1.html");

        assertThat(page)
                .containsPattern("(?s)>政策</h2>.*申报通知.*绿色转型方案.*转型实施意见.*>公开</h2>.*绿色转型方案.*>限一条</h2>.*共 2 条")
                .doesNotContain("未公开的绿色转型稿");
        assertThat(site.page("notices/1.html")).contains("所在专题");
    }

    @Test
    void facetsByBlocksShowWhatIsThereAndWhatIsMissing() {
        InlineSite site = site("""
                facets: [产业转型, 绿色转型, 数字化转型]
                blocks:
                  - { title: 政策文件, eachFacet: true, query: { column: documents } }
                  - { title: 举措, facet: 产业转型, entries: [notices/1] }
                """);
        site.build();

        assertThat(site.lines())
                .containsExactly("topics/1.yaml:6:14: error: the block \"数字化转型：政策文件\" is empty [topic.empty-block]");

        site = site("""
                facets: [产业转型, 绿色转型]
                blocks:
                  - { title: 政策文件, eachFacet: true, query: { column: documents } }
                  - { title: 举措, facet: 产业转型, entries: [notices/1] }
                """);
        assertThat(site.builds()
                        .page("topics/1.html")
                        .replaceAll("</t[dh]>\\s*<t[dh][^>]*>", "|")
                        .replaceAll("<[^>]+>", ""))
                .contains("产业转型|1 条|1 条")
                .contains("绿色转型|1 条|—");
    }

    @Test
    void anEmptyBlockIsAnErrorUnlessItMayBeEmptyOrItsTimeHasNotCome() {
        String empty = "query: { column: notices, theme: 无 }";
        InlineSite site = site("""
                blocks:
                  - { title: 甲, QUERY }
                  - { title: 乙, optional: true, QUERY }
                  - { title: 丙, due: 2026-07-01, QUERY }
                  - { title: 丁, seasonFrom: 07-01, seasonUntil: 08-31, QUERY }
                  - { title: 戊, links: [ { label: 信用中国, url: https://www.creditchina.gov.cn } ] }
                  - { title: 己, note: 拨打 12366。 }
                """.replace("QUERY", empty));
        assertThat(site.check().places()).containsExactly("topics/1.yaml:5:14 topic.empty-block");

        assertThat(site.asOf(LocalDateTime.of(2026, 7, 1, 0, 0)).check().places())
                .containsExactly(
                        "topics/1.yaml:5:14 topic.empty-block",
                        "topics/1.yaml:7:14 topic.empty-block",
                        "topics/1.yaml:8:14 topic.empty-block");
    }

    @Test
    void aMeasurePastItsEndIsMarkedExpired() {
        String page = site("""
                blocks:
                  - title: 优惠措施
                    measures:
                      - { name: 旧措施, tax: 增值税, from: 2025-01-01, until: 2026-06-29, way: 申报享受, basis: documents/1 }
                      - { name: 新措施, tax: 所得税, from: 2026-01-01, until: 2026-06-30, way: 免申即享 }
                """).builds().page("topics/1.html");

        assertThat(page).containsPattern("(?s)旧措施.*2026年6月29日.*转型实施意见.*已到期.*新措施.*执行中");
    }

    @Test
    void aTopicWithoutAnythingNewIsAWarningAndSaysSo() {
        InlineSite site = site("""
                update: 40
                blocks: [ { title: 通知, entries: [notices/1] } ]
                """);
        assertThat(site.asOf(LocalDateTime.of(2026, 5, 11, 12, 0)).builds().page("topics/1.html"))
                .contains("更新及时");

        site.asOf(LocalDateTime.of(2026, 5, 12, 12, 0)).build();
        assertThat(site.places()).containsExactly("topics/1.yaml:4:9 topic.stale");
        assertThat(site.page("topics/1.html")).contains("需更新").contains("2026年4月1日");
        assertThat(site.page("topics/matrix.html")).contains("需更新").contains("1/1");
    }

    @Test
    void aQueryAsksAColumnThatExistsAndAFacetTheTopicHas() {
        InlineSite site = site("""
                blocks:
                  - { title: 甲, optional: true, query: { column: document } }
                  - { title: 乙, optional: true, facet: 产业 }
                  - { title: 丙, optional: true, seasonFrom: 4月1日 }
                """);

        assertThat(site.check().places())
                .containsExactly(
                        "topics/1.yaml:5:50 topic.query",
                        "topics/1.yaml:6:40 topic.query",
                        "topics/1.yaml:7:45 topic.query");
    }

    @Test
    void theInternalOrderATopicIsConsistentWithIsNeverShown() {
        InlineSite site = site("""
                spokesUnit: 示例县卫生健康局
                consistentWith: [内部指令第七号]
                blocks: [ { title: 通知, entries: [notices/1] } ]
                """);
        assertThat(site.builds().page("topics/1.html")).contains("示例县卫生健康局");
        site.site()
                .forEach((address, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(address)
                        .doesNotContain("内部指令第七号"));
    }

    @TestFactory
    Stream<DynamicTest> everyStarterIsValid() throws IOException {
        try (Stream<Path> files = Files.list(STARTERS)) {
            List<Path> starters = files.sorted().toList();
            assertThat(starters).hasSizeGreaterThan(14);
            return starters.stream()
                    .map(starter ->
                            DynamicTest.dynamicTest(starter.getFileName().toString(), () -> {
                                String text = Files.readString(starter);
                                InlineSite site =
                                        InlineSite.of(temp, SITE).file("topics/" + starter.getFileName(), text);
                                assertThat(text).contains("status: draft");
                                site.drafts(true).build();
                                assertThat(site.findings())
                                        .allMatch(found -> found.rule().id().equals("topic.empty-block")
                                                || found.rule().id().equals("topic.stale"));
                                site.drafts(false).builds();
                                site.path("topics/" + starter.getFileName())
                                        .toFile()
                                        .delete();
                            }));
        }
    }

    /** A starter that is filled in shows the blocks and facets its work plan asks for. */
    @ParameterizedTest
    @CsvSource({
        "structural-adjustment, 行动方案 配套政策 工作动态 实绩成效 老字号 原字号 新字号 数字经济",
        "pilot-zone, 功能定位 主要目标 重点任务 保障措施 重大项目 重点工程 改革举措",
        "property-registration, 改革措施 办理数据",
    })
    void aStarterThatIsFilledInShowsItsBlocks(String starter, String blocks) throws IOException {
        String entry = """
                -- %s/1.md --
                ---
                title: 示例内容
                themes: [行动方案, 老字号, 原字号, 新字号, 数字经济, 成效, 先导区, 重大项目, 重点工程, 改革, 不动产]
                datePublished: 2026-06-20
                ---
                内容。
                """;
        InlineSite site = InlineSite.of(temp, entry.formatted("documents") + entry.formatted("notices"));
        site.file("topics/" + starter + ".yaml", Files.readString(STARTERS.resolve(starter + ".yaml")));

        String page = site.drafts(true).builds().page("topics/" + starter + ".html");

        List<String> headings = Pattern.compile("<h2 id=\"gk-block-\\d+\">([^<]*)</h2>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        for (String block : blocks.split(" ")) {
            assertThat(headings).anyMatch(heading -> heading.contains(block));
        }
    }
}
