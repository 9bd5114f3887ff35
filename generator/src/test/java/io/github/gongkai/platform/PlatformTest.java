package io.github.gongkai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages over several columns of a small county. */
class PlatformTest {

    private static final String COUNTY = """
            -- data/units.yaml --
            - { id: county, name: 示例县人民政府, contact: 0990-5550101 }
            - { id: finance, name: 示例县财政局, parent: county, kind: finance, contact: 0990-5550123, officers: { attribute: 文秘岗, requests: 法规股 } }
            - { id: education, name: 示例县教育局, parent: county, contact: 0990-5550134, address: 学府路6号, order: 1 }
            - { id: school, name: 示例县第一中学, parent: education }
            -- documents/2026/1.md --
            ---
            title: 采购目录
            unit: finance
            法定公开事项: [20-09]
            五公开: 执行公开
            subjects: ['财政、金融、审计\\财政']
            themes: [营商环境]
            datePublished: 2026-02-01
            ---
            正文。
            -- documents/2026/2.md --
            ---
            title: 招生办法
            issuer: 示例县教育局
            subjects: ['科技、教育\\教育', '财政、金融、审计\\审计']
            audiences: [农民工]
            datePublished: 2026-03-01
            ---
            正文。
            -- documents/2026/3.md --
            ---
            title: 不公开的秘密标题
            unit: finance
            disclosure: 不予公开
            disclosureGround: 内部事务信息
            datePublished: 2026-03-02
            ---
            正文。
            -- notices/2026/1.md --
            ---
            title: 补贴公示
            unit: education
            法定公开事项: 20-11
            五公开: [结果公开]
            audiences: [农民工, 新生]
            themes: [营商环境]
            datePublished: 2026-03-05
            ---
            正文。
            -- notices/2019/1.md --
            ---
            title: 归档公示
            unit: education
            归档: true
            audiences: [农民工]
            datePublished: 2019-03-05
            ---
            正文。
            """;

    @TempDir
    Path temp;

    private InlineSite county() {
        return InlineSite.of(temp, COUNTY).builds();
    }

    @Test
    void theStatutoryTreeFollowsTheLevelOfTheSite() {
        String tree = county().page("platform/statutory.html");
        assertThat(tree)
                .contains("第二十条第十五项", "市政建设")
                .doesNotContain("筹资筹劳")
                .contains("href=\"statutory/20-09.html\"", "href=\"../documents/index.html\"");
        String town = InlineSite.of(
                        temp.resolve("town"),
                        "-- site.yaml --\nname: 某镇\nbaseUrl: https://t.example.gov.cn\nlevel: town\n")
                .builds()
                .page("platform/statutory.html");
        assertThat(town).contains("筹资筹劳", "宅基地使用情况审核").doesNotContain("市政建设");
    }

    @Test
    void anItemListsWhatFulfilsIt() {
        InlineSite site = county();

        assertThat(site.page("platform/statutory/20-01.html")).contains("招生办法").doesNotContain("采购目录");
        assertThat(site.page("platform/statutory/20-11.html")).contains("补贴公示", "第二十条第十一项");
        assertThat(site.has("platform/statutory/20-07.html")).isFalse();
    }

    @Test
    void theCoverageNamesEmptyCellsAndHidesWhatIsNotOpen() {
        String page = county().page("platform/coverage.html");

        assertThat(page).contains("内部事务信息 1 件").doesNotContain("不公开的秘密标题");
        String gaps = page.substring(page.indexOf("id=\"gk-gaps\""), page.indexOf("id=\"gk-attributes\""));
        assertThat(gaps).contains("示例县财政局", "财政预算、决算", "结果公开").doesNotContain("政府集中采购", "执行公开", "示例县教育局");
        String attributes = page.substring(page.indexOf("id=\"gk-attributes\""));
        assertThat(cells(attributes)).contains("行政法规、规章和规范性文件|第二十条第一项|1|0|1|内部事务信息 1 件");
    }

    @Test
    void everyUnitIsTwoStepsFromTheHomePage() {
        InlineSite site = county();

        assertThat(site.page("index.html")).contains("href=\"units/index.html\"");
        String directory = site.page("units/index.html");
        for (String unit : List.of("county", "finance", "education", "school")) {
            assertThat(directory).contains("href=\"" + unit + ".html\"");
        }
        assertThat(directory.indexOf("示例县教育局")).isLessThan(directory.indexOf("示例县财政局"));
    }

    @Test
    void aUnitHasTheSkeletonItsEntriesItsSistersAndWhatIsMissing() {
        InlineSite site = county();
        String page = site.page("units/education.html");

        assertThat(headings(page))
                .startsWith("公开指南", "公开制度", "法定主动公开内容", "政府信息公开年报", "依申请公开")
                .contains("政策文件（1 件）", "通知公告（1 件）");
        assertThat(page)
                .contains("学府路6号", "补贴公示", "招生办法", "按单位：示例县教育局", "href=\"finance.html\"", "href=\"school.html\"")
                .contains("application/atom+xml", "application/feed+json")
                .doesNotContain("归档公示", "采购目录");
        assertThat(site.page("units/education/feed.xml")).contains("补贴公示", "招生办法");
        assertThat(site.page("units/education/entries.html")).contains("共 2 件");
        assertThat(site.page("units/finance.html")).contains("财政预算、决算", "未公开");
    }

    @Test
    void twoUnitSitesOfOneRepositoryHaveTheSameSkeleton() {
        String town = """
                -- site.yaml --
                name: %s
                baseUrl: https://%s.example.gov.cn
                level: town
                -- data/units.yaml --
                - { id: town, name: %s, kind: town, contact: 0990-5550301, officers: { attribute: 甲岗, requests: 乙岗 } }
                """;
        InlineSite one = InlineSite.of(temp.resolve("1"), town.formatted("河湾镇人民政府", "hewan", "河湾镇人民政府"))
                .builds();
        InlineSite two = InlineSite.of(temp.resolve("2"), town.formatted("石桥镇人民政府", "shiqiao", "石桥镇人民政府"))
                .builds();

        assertThat(one.site().keySet()).isEqualTo(two.site().keySet());
        assertThat(headings(one.page("units/town.html"))).isEqualTo(headings(two.page("units/town.html")));
        assertThat(one.page("platform/statutory.html").replace("河湾镇", "石桥镇").replace("hewan", "shiqiao"))
                .isEqualTo(two.page("platform/statutory.html"));
    }

    @Test
    void audiencesThemesAndSubjectsGatherColumnsAndUnits() {
        InlineSite site = county();

        assertThat(site.page("audiences/农民工.html"))
                .contains("招生办法", "补贴公示", "政策文件 1 件，通知公告 1 件")
                .doesNotContain("采购目录", "归档公示");
        assertThat(site.page("audiences/农民工/feed.xml")).contains("招生办法", "补贴公示").doesNotContain("采购目录");
        assertThat(site.page("audiences/新生/feed.json"))
                .contains("https://jsonfeed.org/version/1.1", "补贴公示", "\"content_text\"")
                .doesNotContain("招生办法");
        assertThat(site.page("themes/营商环境.html")).contains("采购目录", "补贴公示");
        assertThat(site.page("subjects/财政、金融、审计.html")).contains("采购目录", "招生办法");
        assertThat(cells(site.page("subjects/index.html"))).contains("财政、金融、审计|2|2");
        assertThat(site.page("documents/feed.json")).contains("https://www.example.gov.cn/documents/2026/1.html");
    }

    @Test
    void figuresAreCountedByEverything() {
        InlineSite site = county();

        String json = site.page("export/statistics.json");
        assertThat(json)
                .contains(
                        "\"total\" : 4", "\"documents\" : 2", "\"notices\" : 2", "\"education\" : 3", "\"finance\" : 1")
                .contains("\"财政、金融、审计\" : 2", "\"科技、教育\" : 1", "\"2026-03\" : 2", "\"2019-03\" : 1")
                .contains("\"proactive\" : 4", "\"withheld\" : 1");
        assertThat(site.page("platform/statistics.html")).contains("不予公开", "示例县教育局");
    }

    @Test
    void theMenuIsTheSkeletonThenEveryColumnOfTheSite() {
        InlineSite site = InlineSite.of(temp, COUNTY);
        site.file("columns/ferries.yaml", "id: ferries\nlabel: 渡口公告\n");
        site.file("columns/quiet.yaml", "id: quiet\nlabel: 不入导航\nmenu: false\n");
        site.file("ferries/1.yaml", "title: 停航\ndatePublished: 2026-01-01\n");
        site.file("quiet/1.yaml", "title: 内容\ndatePublished: 2026-01-01\n");
        String home = site.builds().page("index.html");
        String menu = home.substring(home.indexOf("<nav class=\"site-nav\""), home.indexOf("</nav>"));

        assertThat(menu.replaceAll("(?s)<[^>]*>", " ").split("\\s+"))
                .containsSubsequence("首页", "法定主动公开内容", "政策文件", "通知公告", "渡口公告")
                .doesNotContain("不入导航");
        assertThat(home).contains("href=\"sitemap.html\"");
        assertThat(site.page("sitemap.html"))
                .contains("渡口公告（1 件）", "不入导航", "示例县第一中学", "href=\"platform/coverage.html\"");
    }

    @Test
    void aHomePageOfManyColumnsStaysLight() {
        InlineSite site = InlineSite.of(temp, COUNTY);
        for (int column = 1; column <= 23; column++) {
            site.file("columns/c" + column + ".yaml", "id: c" + column + "\nlabel: 栏目" + column + "号\n");
            for (int entry = 1; entry <= 12; entry++) {
                site.file(
                        "c" + column + "/" + entry + ".yaml",
                        "title: 关于做好第" + entry + "项公开工作并及时向社会公布办理情况的通知\ndatePublished: 2026-01-" + (10 + entry) + "\n");
            }
        }
        String home = site.builds().page("index.html");

        assertThat(home.getBytes(StandardCharsets.UTF_8).length).isLessThan(100 * 1024);
        assertThat(home).contains("栏目1号", "栏目23号", "更多栏目");
    }

    /** The words of table cells, one bar between two. */
    private static String cells(String page) {
        return page.replaceAll("\\s*</t[dh]>\\s*<t[dh][^>]*>\\s*", "|").replaceAll("<[^>]*>", "");
    }

    private static List<String> headings(String page) {
        return Pattern.compile("<h2 id=\"[^\"]*\">([^<]*)</h2>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void columnsThatAreToBeKeptUpSayWhenTheyLastWere() {
        InlineSite site = InlineSite.of(temp.resolve("freshness"), COUNTY);
        String fresh = site.asOf(LocalDateTime.of(2026, 9, 1, 12, 0)).build().page("platform/freshness.html");
        String documents = rowOf(fresh, "政策文件");
        assertThat(documents).contains("180天", "2026年3月1日", "184天", "需要更新");
        assertThat(rowOf(fresh, "通知公告")).contains("2026年3月5日", "180天", "更新及时");
        assertThat(fresh).contains("示例县财政局").contains("2026年2月1日");

        String later = site.asOf(LocalDateTime.of(2026, 9, 2, 12, 0)).build().page("platform/freshness.html");
        assertThat(rowOf(later, "通知公告")).contains("181天", "需要更新");
    }

    private static String rowOf(String page, String column) {
        int at = page.indexOf(">" + column + "</a>", page.indexOf("gk-columns"));
        return page.substring(at, page.indexOf("</tr>", at));
    }
}
