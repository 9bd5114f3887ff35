package io.github.gongkai.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the fields every column has do to its pages. */
class CommonFieldsTest {

    @TempDir
    Path temp;

    @Test
    void whatIsForALimitedCircleAppearsNowhere() {
        InlineSite site = InlineSite.of(temp, """
                -- notices/1.md --
                ---
                title: 全体可见
                datePublished: 2026-01-05
                公开范围: 全社会
                ---
                公告。
                -- notices/2.md --
                ---
                title: 小范围名单甲
                datePublished: 2026-01-06
                公开范围: 特定范围
                ---
                名单。
                -- notices/2/附件.pdf --
                %PDF-1.4
                """).builds();

        assertThat(site.has("notices/1.html")).isTrue();
        assertThat(site.has("notices/2/附件.pdf")).isFalse();
        site.site()
                .forEach((address, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(address)
                        .doesNotContain("小范围名单甲"));
        assertThat(site.result().report().withheld())
                .anyMatch(withheld -> withheld.path().equals("notices/2.md")
                        && withheld.reason().zh().equals("只向特定范围公开"));
    }

    @Test
    void whatIsArchivedLeavesTheListsAndKeepsItsPage() {
        InlineSite site = InlineSite.of(temp, """
                -- notices/1.md --
                ---
                title: 现在的公告
                datePublished: 2026-01-05
                ---
                公告。
                -- notices/2.md --
                ---
                title: 往年的公告
                datePublished: 2020-01-06
                归档: true
                ---
                公告。
                """).builds();

        assertThat(site.page("notices/index.html")).contains("现在的公告", "by/archived/history.html");
        for (String page : new String[] {"notices/index.html", "index.html", "notices/feed.xml"}) {
            assertThat(site.page(page)).as(page).doesNotContain("往年的公告");
        }
        assertThat(site.page("notices/by/archived/history.html"))
                .contains("往年的公告")
                .doesNotContain("现在的公告");
        assertThat(site.page("notices/2.html")).contains("历史信息：");
        assertThat(site.has("notices/by/year/2020.html")).isFalse();
    }

    @Test
    void aReaderLearnsWhomItIsForWhereElseItStandsAndWhomToAsk() {
        String page = InlineSite.of(temp, """
                -- data/units.yaml --
                - { id: labour, name: 示例县人力资源和社会保障局 }
                -- notices/1.md --
                ---
                title: 稳岗补贴
                datePublished: 2026-01-05
                服务对象: [农民工, 个体工商户]
                公开渠道: [政务新媒体, 宣讲会]
                定点定向公开: { 事项: 就业就医, 区域: 河湾镇, 方式: [公告栏] }
                咨询: { 单位: labour, 电话: 0990-5550145 }
                ---
                公告。
                """).builds().page("notices/1.html");

        assertThat(page)
                .contains("农民工、个体工商户", "政务新媒体、宣讲会", "就业就医", "河湾镇", "公告栏")
                .contains("示例县人力资源和社会保障局 0990-5550145");
    }

    @Test
    void whatStoodElsewhereFirstIsReported() {
        InlineSite site = InlineSite.of(temp, """
                -- notices/1.yaml --
                title: 公告
                datePublished: 2026-03-02T09:00
                firstPublished: { channel: 政务新媒体, at: 2026-03-01T18:30 }
                -- notices/2.yaml --
                title: 通告
                datePublished: 2026-03-02T09:00
                firstPublished: { channel: 政府网站, at: 2026-03-02T09:00 }
                """).check();

        assertThat(site.places())
                .singleElement()
                .asString()
                .matches("notices/1\\.yaml:3:\\d+ publish\\.first-elsewhere");
    }

    @Test
    void aColumnNamesItemsOfTheLawThatExist() {
        InlineSite site = InlineSite.of(temp, """
                -- columns/a.yaml --
                id: budgets
                label: 预决算
                duty: 20-70
                openness: [results]
                -- columns/b.yaml --
                id: others
                label: 其他
                duty: 20-15
                """).check();

        assertThat(site.lines())
                .anyMatch(line -> line.startsWith("columns/a.yaml:3:7: error: \"20-70\" is no value of duty"))
                .anyMatch(line -> line.startsWith("columns/a.yaml:4:12: error: \"results\" is no value of openness")
                        || line.startsWith("columns/a.yaml:4:11: error: \"results\" is no value of openness"))
                .anyMatch(line -> line.startsWith("columns/b.yaml:3:7: error: a column of the item 20-15"));
    }
}
