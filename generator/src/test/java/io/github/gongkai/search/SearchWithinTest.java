package io.github.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching within what an entry gathers, and finding the rows of a catalogue one by one. */
class SearchWithinTest {

    private static final String SITE = """
            -- site.yaml --
            name: 青禾县人民政府
            baseUrl: https://www.example.gov.cn
            -- documents/2026/1.md --
            ---
            title: 青禾县水库管理办法
            documentNumber: 青政发〔2026〕1号
            datePublished: 2026-01-10
            keywords: [防汛]
            ---
            水库大坝每日巡查两次。
            -- documents/2026/2.md --
            ---
            title: 青禾县校车管理办法
            documentNumber: 青政发〔2026〕2号
            datePublished: 2026-01-11
            ---
            校车每日检查两次，水库路段限速。
            -- gazettes/2026-1.yaml --
            title: 青禾县人民政府公报2026年第1期
            year: 2026
            number: 1
            totalNumber: 1
            date: 2026-02-01
            datePublished: 2026-02-01
            parts:
              - title: 县政府文件
                articles:
                  - document: documents/2026/1
                  - document: documents/2026/2
            -- topics/flood.yaml --
            title: 防汛抗旱
            datePublished: 2026-02-01
            blocks:
              - title: 政策文件
                query: [{ column: documents, theme: [防汛], limit: 1 }]
              - title: 另外两件
                entries: [documents/2026/1]
            -- catalogs/rescue.yaml --
            title: 青禾县社会救助领域基层政务公开标准目录
            domain: 社会救助
            datePublished: 2026-02-01
            items:
              - code: S-1
                l1: 临时救助
                l2: 救助标准
                elements: [申请材料, 发放金额]
                basis: 【行政法规】《社会救助暂行办法》第四十七条
                timeLimit: 20个工作日
                body: 青禾县民政局
                channels: [政府网站]
                audience: 全社会
                mode: 主动
                levels: [县级]
                targets: [/documents/]
              - code: S-2
                l1: 最低生活保障
                l2: 审核信息
                elements: [公示名单]
                basis: 【行政法规】《社会救助暂行办法》第十条
                timeLimit: 公示期不少于7日
                body: 河湾镇人民政府
                channels: [公示栏]
                audience: 全社会
                mode: 主动
                levels: [乡级]
                targets: [/documents/]
            """;

    @TempDir
    Path temp;

    private InlineSite site() {
        return InlineSite.of(temp, SITE).failOn(BuildRequest.FailOn.NEVER).build();
    }

    @Test
    void aTopicFindsOnlyItsOwnItems() throws Exception {
        try (BuiltSearch search = new BuiltSearch(site())) {
            assertThat(search.hits("水库")).contains("documents/2026/1.html", "documents/2026/2.html");
            assertThat(search.hits("水库", "{\"topics\": \"topics/flood\"}")).containsExactly("documents/2026/1.html");
            assertThat(search.hits("校车", "{\"topics\": \"topics/flood\"}")).isEmpty();
        }
    }

    @Test
    void anArticleTellsTheIssueItStandsIn() throws Exception {
        try (BuiltSearch search = new BuiltSearch(site())) {
            assertThat(search.within("校车管理")).containsExactly("政府公报：青禾县人民政府公报2026年第1期");
            assertThat(search.hits("每日", "{\"gazettes\": \"gazettes/2026-1\"}"))
                    .containsExactlyInAnyOrder("documents/2026/1.html", "documents/2026/2.html");
        }
    }

    @Test
    void aPageThatGathersEntriesHasABoxToSearchThem() throws Exception {
        InlineSite site = site();
        assertThat(Files.readString(site.output().resolve("gazettes/2026-1.html")))
                .contains("在本页收录的 2 件内容中检索", "name=\"gazettes\" value=\"gazettes/2026-1\"");
        // One item needs no search.
        assertThat(Files.readString(site.output().resolve("topics/flood.html"))).doesNotContain("件内容中检索");
    }

    @Test
    void aRowOfACatalogueIsFoundByItselfAndByItsElements() throws Exception {
        try (BuiltSearch search = new BuiltSearch(site())) {
            assertThat(search.hits("申请材料")).containsExactly("catalogs/rescue.html#row-S-1");
            assertThat(search.within("申请材料")).containsExactly("青禾县社会救助领域基层政务公开标准目录");
            assertThat(search.hits("社会救助暂行办法", "{\"catalogs.body\": \"河湾镇人民政府\"}"))
                    .containsExactly("catalogs/rescue.html#row-S-2");
            assertThat(search.facets("社会救助暂行办法")).contains("公开层级=县级 1", "公开层级=乡级 1", "公开时限=20个工作日 1");
        }
    }

    @Test
    void wordsThatNowhereStandTogetherFindWhatHasMostOfThem() throws Exception {
        try (BuiltSearch search = new BuiltSearch(site())) {
            assertThat(search.hits("水库大坝巡查")).isEmpty();
            assertThat(search.similar("水库大坝巡查")).containsExactly("documents/2026/1.html");
            assertThat(search.similar("火星移民计划")).isEmpty();
            assertThat(search.similar("水库大坝")).as("what is found word for word").isEmpty();
        }
    }
}
