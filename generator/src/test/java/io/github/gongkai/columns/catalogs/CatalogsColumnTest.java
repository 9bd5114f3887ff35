package io.github.gongkai.columns.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogsColumnTest {

    private static final String HEAD = "编码,一级事项,二级事项,公开内容,公开依据,公开时限,公开主体,公开渠道,公开对象,特定群体,公开方式,公开层级,公开内容所在\n";

    private static final String SITE = """
            -- site.yaml --
            name: 示例镇人民政府
            baseUrl: https://www.example.gov.cn
            level: town
            organisation: 示例镇人民政府
            -- notices/1.yaml --
            title: 低保公示
            datePublished: 2026-01-05
            -- catalogs/county/assistance.yaml --
            title: 社会救助领域标准目录
            domain: 社会救助
            level: 县级
            datePublished: 2026-01-10
            -- catalogs/county/assistance.csv --
            """ + HEAD + """
            01,综合业务,政策法规文件,名称；文号；正文,【行政法规】《社会救助暂行办法》第四条,20个工作日,示例县民政局,政府网站；政务服务中心,全社会,,主动,县级；乡级,notices
            02,最低生活保障,审核信息,公示对象；公示期限,《社会救助暂行办法》第十一条,7个工作日,示例县民政局,政府网站,特定群体,申请家庭所在村,主动,县级；乡级,notices/1
            03,临时救助,资金使用,发放总额；人次,《社会救助暂行办法》第五十二条,及时,示例县财政局,政府网站,特定群体,救助对象,依申请,县级,notices/index.html
            """;

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, SITE);
    }

    private List<String> places() {
        return site.build().places().stream()
                .filter(place -> place.contains(" catalog.")
                        || place.contains(" list.")
                        || place.contains(" link.")
                        || place.contains("field."))
                .toList();
    }

    @Test
    void aRowShowsItsElementsAndLeadsToWhatIsOpen() {
        String page = site.builds().page("catalogs/county/assistance.html");

        assertThat(page).contains("id=\"row-02\"", "公开内容（要素）", "公示对象、公示期限", "行政法规 《社会救助暂行办法》 第四条", "20个工作日");
        assertThat(page)
                .contains("<a href=\"../../notices/1.html\">低保公示</a>", "<a href=\"../../notices/index.html\">通知公告</a>");
        assertThat(site.page("catalogs/county/assistance.json"))
                .contains("\"channels\" : [", "\"service-hall\"", "\"targets\"");
        assertThat(site.page("catalogs/county/assistance.schema.json")).contains("\"website\"", "\"required\"");
    }

    @Test
    void aRowWithoutALiveTargetFails() {
        site.file(
                "catalogs/county/assistance.csv",
                HEAD
                        + "01,甲,乙,丙,《丁》第一条,及时,民政局,政府网站,全社会,,主动,县级,\n"
                        + "02,甲,戊,丙,《丁》第一条,及时,民政局,政府网站,全社会,,主动,县级,interpretations\n"
                        + "03,甲,己,丙,《丁》第一条,及时,民政局,政府网站,全社会,,主动,县级,notices；notices/9\n");

        assertThat(places())
                .containsExactly(
                        "catalogs/county/assistance.csv:2:1 catalog.target",
                        "catalogs/county/assistance.csv:3:40 link.broken",
                        "catalogs/county/assistance.csv:4:48 link.broken");
    }

    @Test
    void fieldsAreCompleteAndEnumerationsHold() {
        site.file(
                "catalogs/county/assistance.csv",
                HEAD
                        + "01,甲,乙,丙,《丁》第一条,及时,民政局,网站,全社会,,主动,县级,notices\n"
                        + "02,甲,戊,丙,《丁》第一条,及时,民政局,政府网站,特定群体,,主动,县级,notices\n"
                        + "03,甲,,丙,《丁》第一条,,民政局,政府网站,全社会,,主动,镇级,notices\n");

        assertThat(places())
                .containsExactly(
                        "catalogs/county/assistance.csv:2:24 field.choice",
                        "catalogs/county/assistance.csv:3:29 catalog.row",
                        "catalogs/county/assistance.csv:4:1 field.required",
                        "catalogs/county/assistance.csv:4:1 field.required",
                        "catalogs/county/assistance.csv:4:34 field.choice");
    }

    @Test
    void aTownInheritsTheRowsOfItsLevelAndSaysWhereTheyComeFrom() {
        site.file("catalogs/hewan/assistance.yaml", """
                title: 河湾镇社会救助领域目录
                domain: 社会救助
                level: 乡级
                inherits: catalogs/county/assistance
                datePublished: 2026-02-01
                items:
                  - { code: "02", body: 河湾镇人民政府, targets: notices }
                  - { code: H1, l1: 临时救助, l2: 小额救助, elements: 名单, basis: 《丁》第一条, timeLimit: 及时, body: 河湾镇人民政府, channels: 其他, audience: 全社会, mode: 主动, levels: 乡级, targets: notices }
                """);
        String page = site.builds().page("catalogs/hewan/assistance.html");

        assertThat(page).contains("沿用自", "<a href=\"../county/assistance.html\">社会救助领域标准目录</a>", "共 3 项");
        assertThat(page)
                .contains("id=\"row-01\"", "id=\"row-02\"", "id=\"row-H1\"", "河湾镇人民政府")
                .doesNotContain("id=\"row-03\"");
        assertThat(site.page("catalogs/county/assistance.html")).contains("沿用本目录的目录", "河湾镇社会救助领域目录");
    }

    @Test
    void whatContradictsTheHigherCatalogueIsReported() {
        site.file("catalogs/hewan/assistance.yaml", """
                title: 河湾镇社会救助领域目录
                domain: 社会救助
                level: 乡级
                inherits: catalogs/county/assistance
                datePublished: 2026-02-01
                items:
                  - { code: "01", timeLimit: 长期公开 }
                  - { code: "02", timeLimit: 长期公开, reason: 上级已同意 }
                  - { code: H1, l1: 综合业务, l2: 政策法规文件, elements: 名单, basis: 《丁》第一条, timeLimit: 及时, body: 镇, channels: 其他, audience: 全社会, mode: 主动, levels: 乡级, targets: notices }
                """);
        assertThat(places())
                .containsExactly(
                        "catalogs/hewan/assistance.yaml:7:5 catalog.row",
                        "catalogs/hewan/assistance.yaml:9:5 catalog.row");

        site.file("catalogs/hewan/assistance.yaml", """
                title: 河湾镇社会救助领域目录
                domain: 社会救助
                inherits: catalogs/county/assistance
                datePublished: 2026-02-01
                items:
                  - { code: "01", omit: true }
                """);
        assertThat(site.builds().page("catalogs/hewan/assistance.html"))
                .contains("共 2 项")
                .doesNotContain("id=\"row-01\"");
    }

    @Test
    void rowsAreFoundByElementAndByTwoOfThem() {
        site.builds();

        assertThat(site.page("catalogs/index.html"))
                .contains("href=\"elements.html\"", "href=\"coverage.html\"")
                .doesNotContain("elements/body");
        assertThat(site.page("catalogs/elements.html")).contains("示例县民政局（2）", "按公开渠道和载体", "政务服务中心（1）");
        String civil = site.page("catalogs/elements/body/示例县民政局.html");
        assertThat(civil)
                .contains("共 2 项")
                .contains("综合业务 / 政策法规文件", "最低生活保障 / 审核信息")
                .doesNotContain("临时救助");
        String group = site.page("catalogs/elements/body/示例县民政局/特定群体.html");
        assertThat(group)
                .contains("共 1 项", "最低生活保障 / 审核信息", "申请家庭所在村", "assistance.html#row-02")
                .doesNotContain("政策法规文件");
        assertThat(site.page("catalogs/elements/levels/乡级.html")).contains("共 2 项");
        assertThat(site.page("catalogs/elements/mode/依申请.html")).contains("共 1 项");
    }

    @Test
    void coverageCountsDomainsRowsAndChecks() {
        site.file("catalogs/county/parks.yaml", """
                title: 公园管理领域目录
                domain: 公园管理
                selfCheck: 2026-05-01
                datePublished: 2026-01-10
                items:
                  - { code: "01", l1: 甲, l2: 乙, elements: 丙, basis: 《丁》第一条, timeLimit: 及时, body: 住房局, channels: 其他, audience: 全社会, mode: 主动, levels: 县级, targets: catalogs }
                """);
        String coverage = site.builds().page("catalogs/coverage.html");

        assertThat(coverage).contains("26 个领域中已编制 1 个", "5 个领域中已编制 0 个", "4 项，可查到内容 4 项，完整率 100%");
        assertThat(coverage).contains("公园管理领域目录", "2026-05-01", "新闻出版版权", "未编制");
        assertThat(site.page("catalogs/elements/domain/公园管理.html")).contains("共 1 项");
    }

    @Test
    void columnsNoRowLeadsToAreNamed() {
        site.file("documents/1.yaml", "title: 文件\ndatePublished: 2026-01-05\n");
        site.build();

        assertThat(site.page("catalogs/coverage.html"))
                .contains("没有事项对应的栏目")
                .contains("<a href=\"../documents/index.html\">政策文件</a>");
    }

    @Test
    void aCountyIsToldWhichDomainsAreMissingAndWhatIsOverdue() {
        site.file("site.yaml", InlineSite.files(SITE).get("site.yaml").replace("level: town", "level: county"));
        site.file(
                "catalogs/county/assistance.yaml",
                "title: 目录\ndomain: 社会救助\nselfCheck: { date: 2025-06-29, findings: 无 }\ndatePublished: 2025-01-10\n");
        site.check();

        assertThat(site.lines().stream().filter(line -> line.contains("[catalog.domain]")))
                .hasSize(25);
        assertThat(site.places()).contains("catalogs/county/assistance.yaml:3:12 catalog.self-check");
    }

    @Test
    void aRowTiedToAPowerThatIsGoneWarns() {
        site.file(
                "catalogs/county/assistance.csv",
                HEAD.strip() + ",权责清单编码\n" + "01,甲,乙,丙,《丁》第一条,及时,民政局,政府网站,全社会,,主动,县级,notices,P1；P2\n");
        site.file("lists/powers.yaml", """
                title: 权责清单
                type: powers
                version: 2026年版
                dateEffective: 2026-01-01
                datePublished: 2026-01-01
                items:
                  - { code: P1, name: 甲, type: 行政给付, body: 民政局, basis: 《示例条例》第三条 }
                """);

        assertThat(places()).containsExactly("catalogs/county/assistance.csv:2:51 list.unlisted");
    }

    @Test
    void theVocabularyHasThirtyOneDomains() {
        assertThat(Domain.ALL).hasSize(31);
        assertThat(Domain.ALL.stream().filter(Domain::pilot)).hasSize(26);
        assertThat(Domain.ALL)
                .extracting(Domain::name)
                .doesNotHaveDuplicates()
                .contains("交通运输", "旅游", "广播电视", "统计", "新闻出版版权");
    }
}
