package io.github.gongkai.columns.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Validity, versions, official form, library: what pages of documents show. */
class DocumentsColumnTest {

    @TempDir
    Path temp;

    private static final String OLD = """
            -- documents/2019/1.md --
            ---
            title: 青禾县水井管理办法
            documentNumber: 青政规〔2019〕1号
            issuer: 青禾县人民政府
            kind: 行政规范性文件
            requiresInterpretation: false
            dateIssued: 2019-03-01
            datePublished: 2019-03-02
            dateEffective: 2019-04-01
            dateExpires: 2026-12-31
            %s
            ---
            第一条　为了加强水井管理，制定本办法。

            第二条　水井每三十日检测一次。
            """;

    private static final String NEW = """
            -- documents/2025/3.md --
            ---
            title: 青禾县水井管理办法
            documentNumber: 青政规〔2025〕3号
            issuer: 青禾县人民政府
            kind: 行政规范性文件
            requiresInterpretation: false
            dateIssued: 2025-03-01
            datePublished: 2025-03-02
            dateEffective: 2025-04-01
            dateExpires: 2030-03-31
            %s
            ---
            第一条　为了加强水井管理，制定本办法。

            第二条　水井每十五日检测一次。

            第三条　检测结果应当公布。
            """;

    private InlineSite site(String old, String young) {
        return InlineSite.of(temp, OLD.formatted(old) + NEW.formatted(young));
    }

    private Document page(InlineSite site, String address) {
        return Jsoup.parse(site.page(address));
    }

    private String validity(InlineSite site) {
        return page(site, "documents/2019/1.html").select(".meta-validity dd").text();
    }

    @Test
    void abolishingADocumentMarksItByItself() {
        InlineSite site = site("", "repeals: [documents/2019/1]").builds();
        Document old = page(site, "documents/2019/1.html");

        assertThat(validity(site)).isEqualTo("废止");
        assertThat(old.select(".warning").text()).contains("本文件已于2025年4月1日废止");
        assertThat(old.select(".related a[href=../2025/3.html]")).isNotEmpty();
        assertThat(page(site, "documents/library/repealed.html")
                        .select("tbody tr")
                        .text())
                .contains("青禾县水井管理办法", "2025-04-01", "青政规〔2025〕3号");
        assertThat(page(site, "documents/library/valid.html").select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void aDocumentIsRepealedOnTheDayTheOtherTakesEffectAndNotBefore() {
        InlineSite site = site("", "repeals: [documents/2019/1]")
                .asOf(LocalDate.of(2025, 3, 31).atTime(23, 59))
                .builds();

        assertThat(validity(site)).isEqualTo("现行有效");
        assertThat(page(site, "documents/2025/3.html")
                        .select(".meta-validity dd")
                        .text())
                .isEqualTo("尚未施行");
        assertThat(page(site, "documents/library/pending.html").select("tbody tr"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 现行有效, valid", "2027-01-01, 失效, lapsed"})
    void aDocumentLapsesByItsDate(LocalDate asOf, String validity, String catalog) {
        InlineSite site =
                site("validity: in-force", "").asOf(asOf.atTime(12, 0)).builds();

        assertThat(validity(site)).isEqualTo(validity);
        assertThat(page(site, "documents/library/" + catalog + ".html").text()).contains("青政规〔2019〕1号");
        assertThat(site.page("documents/library/" + catalog + ".csv")).contains("青政规〔2019〕1号");
    }

    @Test
    void aWithheldDocumentRepealsNothing() {
        InlineSite site = site("", "repeals: [documents/2019/1]\nstatus: draft").builds();

        assertThat(validity(site)).isEqualTo("现行有效");
    }

    @Test
    void anAuthorsWordThatADocumentEndedStands() {
        InlineSite site = site("validity: lapsed\nvalidityBy: 清理结果\nvalidityDate: 2024-01-01", "")
                .builds();

        assertThat(validity(site)).isEqualTo("失效");
    }

    @Test
    void whatAnEventOverrulesIsShownAsTheEventSaysAndTold() {
        InlineSite site =
                site("validity: in-force", "repeals: [documents/2019/1]").build();

        assertThat(site.lines()).singleElement().asString().contains("warning", "repealed by documents/2025/3");
        assertThat(validity(site)).isEqualTo("废止");
    }

    @Test
    void lapsedBeforeItsTimeIsAFinding() {
        InlineSite site = site("validity: lapsed", "").check();

        assertThat(site.places()).containsExactly("documents/2019/1.md:11:11 norm.validity");
    }

    @Test
    void anAmendmentThatWasWorkedInLeavesTheTextInForce() {
        assertThat(validity(site("validity: in-force\ndateUpdated: 2025-04-02", "amends: [documents/2019/1]")
                        .builds()))
                .isEqualTo("现行有效");
    }

    @Test
    void anAmendedDocumentIsAmended() {
        assertThat(validity(site("", "amends: [documents/2019/1]").builds())).isEqualTo("已修改");
    }

    @Test
    void stoppedAfterTheReviewOfFairCompetitionADocumentLeavesTheValidCatalogue() {
        InlineSite site = site("fairCompetition: { action: 停止执行, date: 2026-02-01, notice: 公平竞争审查公告 }", "")
                .builds();

        assertThat(validity(site)).isEqualTo("停止执行");
        assertThat(page(site, "documents/2019/1.html").select(".warning").text())
                .contains("经公平竞争审查，已于2026年2月1日停止执行");
        assertThat(page(site, "documents/library/valid.html").text()).doesNotContain("青政规〔2019〕1号");
        assertThat(page(site, "documents/library/suspended.html").text()).contains("公平竞争审查公告");
    }

    @Test
    void versionsAreListedAndComparedArticleByArticle() {
        InlineSite site = site("", "previous: documents/2019/1").builds();
        Document young = page(site, "documents/2025/3.html");
        Document old = page(site, "documents/2019/1.html");
        Document comparison = page(site, "documents/2025/3/compare-2019-1.html");

        assertThat(young.select("a[href=3/compare-2019-1.html]")).hasSize(2);
        assertThat(old.select("a[href=../2025/3/compare-2019-1.html]")).hasSize(1);
        assertThat(old.select(".badge").eachText()).contains("已修改");
        assertThat(page(site, "documents/library/valid.html").select("tbody a").eachAttr("href"))
                .containsExactly("../2025/3.html");
        assertThat(comparison.select(".warning").text()).endsWith("共修改 1 条、新增 1 条。");
        assertThat(comparison.select(".compare tbody tr").eachText())
                .containsExactly("第二条 修改 水井每〔删除〕三十日检测一次。 水井每〔新增〕十五日检测一次。", "第三条 新增 （无） 〔新增〕检测结果应当公布。");
        assertThat(comparison.select(".compare th[scope=row] a").eachAttr("href"))
                .containsExactly("../3.html#tiao-2", "../3.html#tiao-3");
        assertThat(comparison.select(".compare th[scope=col]")).hasSize(3);
        assertThat(comparison.select("details summary").text()).isEqualTo("第一条，内容未变");
    }

    @Test
    void versionsThatSayTheSameAreToldSo() {
        InlineSite site = InlineSite.of(
                        temp,
                        OLD.formatted("")
                                + OLD.formatted("previous: documents/2019/1")
                                        .replace("2019/1.md", "2020/1.md")
                                        .replace("〔2019〕1号", "〔2020〕1号"))
                .builds();

        assertThat(page(site, "documents/2020/1/compare-2019-1.html")
                        .select(".warning")
                        .text())
                .endsWith("两个文本的文字相同。");
    }

    @Test
    void versionsInACircleAreNoTrap() {
        InlineSite site =
                site("previous: documents/2025/3", "previous: documents/2019/1").build();

        assertThat(site.lines()).isEmpty();
        assertThat(site.has("documents/2019/1/compare-2025-3.html")).isTrue();
    }

    @Test
    void theOfficialFormShowsHeadAndFoot() {
        InlineSite site = InlineSite.of(temp, """
                -- documents/2022/16.md --
                ---
                标题: 青禾县人民政府办公室关于做好汛期供水的通知
                发文字号: 青政办发〔2022〕16号
                发文机关: 青禾县人民政府办公室
                文种: 通知
                主送: [各镇人民政府, 县政府各部门]
                抄送: [县委办公室, 县人大常委会办公室]
                附注: 此件公开发布
                印发机关: 青禾县人民政府办公室
                成文日期: 2022-06-15
                印发日期: 2022-06-16
                印数: 20
                发布日期: 2022-06-17
                ---
                请[认真执行](16.md#甲)。

                ## 甲
                """.replace("主送:", "主送机关:")).builds();
        Document official = page(site, "documents/2022/16-official.html");
        Document entry = page(site, "documents/2022/16.html");

        assertThat(official.select(".official-mark").text()).isEqualTo("青禾县人民政府办公室 文件".replace(" ", ""));
        assertThat(official.select(".official-number").text()).isEqualTo("青政办发〔2022〕16号");
        assertThat(official.select(".official-to").text()).isEqualTo("各镇人民政府，县政府各部门：");
        assertThat(official.select(".text").text()).contains("（此件公开发布）");
        assertThat(official.select(".official-foot dd").eachText())
                .containsExactly("县委办公室，县人大常委会办公室", "青禾县人民政府办公室", "2022年6月16日", "20份");
        assertThat(official.select(".text a").attr("href")).isEqualTo("#%E7%94%B2");
        assertThat(entry.select("#gk-foot ~ dl dd, section[aria-labelledby=gk-foot] dd")
                        .eachText())
                .contains("各镇人民政府，县政府各部门", "此件公开发布", "20份");
        assertThat(entry.select(".meta-dateIssued dd").text()).isEqualTo("2022年6月15日");
        assertThat(entry.select("a[href=16-official.html]").text()).isEqualTo("公文版式");
    }

    @Test
    void normativeDocumentsAndOthersStandApart() {
        InlineSite site = InlineSite.of(temp, OLD.formatted("") + """
                -- documents/2026/5.md --
                ---
                title: 关于春耕供水的通知
                documentNumber: 青政办发〔2026〕5号
                kind: 其他文件
                datePublished: 2026-03-02
                ---
                """).builds();

        assertThat(page(site, "documents/library/other.html").text())
                .contains("春耕")
                .doesNotContain("水井");
        assertThat(page(site, "documents/library/valid.html").text())
                .contains("水井")
                .doesNotContain("春耕");
        assertThat(page(site, "documents/library/valid.html").select("thead th").eachText())
                .contains("标题", "发文字号", "成文日期", "发布日期", "有效性");
        assertThat(page(site, "documents/library/index.html").text()).contains("截至2026年6月30日");
    }

    @Test
    void aLongCatalogueHasPages() {
        StringBuilder files = new StringBuilder();
        for (int i = 1; i <= 201; i++) {
            files.append("-- documents/2020/")
                    .append(i)
                    .append(".md --\n---\ntitle: 办法")
                    .append(i)
                    .append("\ndocumentNumber: 青政规〔2020〕")
                    .append(i)
                    .append(
                            "号\nkind: 行政规范性文件\nrequiresInterpretation: false\ndateIssued: 2020-01-02\ndateExpires: 2030-12-31\ndatePublished: 2020-01-02\n---\n内容。\n");
        }
        InlineSite site = InlineSite.of(temp, files.toString()).builds();

        assertThat(page(site, "documents/library/valid.html").select("tbody tr"))
                .hasSize(100);
        assertThat(page(site, "documents/library/valid-3.html").select("tbody tr"))
                .hasSize(1);
        assertThat(page(site, "documents/library/valid-2.html")
                        .select(".pager a")
                        .eachAttr("href"))
                .contains("valid.html", "valid-3.html");
        assertThat(site.page("documents/library/valid.csv").lines()).hasSize(202);
    }

    @Test
    void csvIsQuotedAndNamesWholeAddresses() {
        InlineSite site = InlineSite.of(temp, OLD.formatted("").replace("title: 青禾县水井管理办法", "title: '办法, 又称 \"井规\"'"))
                .builds();

        assertThat(site.page("documents/library/valid.csv"))
                .startsWith("\ufeff文件类别,标题,发文字号")
                .contains("\"办法, 又称 \"\"井规\"\"\"", "https://www.example.gov.cn/documents/2019/1.html\r\n");
    }

    @Test
    void attributesThatAreNotOpenAreCountedAndNothingMore() {
        InlineSite site = InlineSite.of(temp, OLD.formatted("disclosure: proactive") + """
                -- documents/2026/8.md --
                ---
                title: 保密的标题
                documentNumber: 青政函〔2026〕8号
                datePublished: 2026-03-02
                dateIssued: 2026-03-01
                disclosure: withheld
                disclosureGround: 商业秘密
                ---
                -- documents/2018/9.md --
                ---
                title: 旧的标题
                datePublished: 2018-03-02
                dateIssued: 2018-03-01
                disclosure: 待认定
                ---
                """)
                .builds();

        assertThat(page(site, "documents/library/attributes.html")
                        .select("tbody tr")
                        .eachText())
                .containsExactly("2026年 0 0 1 0 1", "2019年 1 0 0 0 1", "2018年 0 0 0 1 1", "合计 1 0 1 1 3");
        site.site()
                .forEach((path, bytes) -> assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("保密的标题", "旧的标题", "青政函〔2026〕8号"));
    }

    @Test
    void whatWasOpenedLaterIsListedWithItsDay() {
        InlineSite site = InlineSite.of(
                        temp,
                        OLD.formatted("disclosure: proactive\n"
                                + "attributeHistory: [ { date: 2024-07-01, from: 依申请公开, to: 主动公开, by: 县政府办公室 } ]"))
                .builds();

        assertThat(page(site, "documents/library/converted.html")
                        .select("tbody tr")
                        .text())
                .isEqualTo("青禾县水井管理办法 青政规〔2019〕1号 依申请公开 2024年7月1日");
        assertThat(page(site, "documents/2019/1.html").text()).contains("公开属性变更记录");
    }

    @Test
    void aSeriesGivesItsDocumentsTheirAttribute() {
        InlineSite site = InlineSite.of(temp, """
                -- data/series.yaml --
                - { code: 青政函, disclosure: on-request }
                -- documents/2026/8.md --
                ---
                title: 给某单位的函
                documentNumber: 青政函〔2026〕8号
                datePublished: 2026-03-02
                disclosureGround: 过程性信息
                ---
                """).builds();

        assertThat(site.has("documents/2026/8.html")).isFalse();
        assertThat(site.report()).contains("documents/2026/8.md");
    }

    @Test
    void numbersOnFileAreCountedBySeriesWithTheirGaps() {
        InlineSite site = InlineSite.of(
                        temp,
                        """
                -- data/series.yaml --
                - { code: 青政发 }
                """ + number(1, "") + number(2, "disclosure: withheld\ndisclosureGround: 国家秘密\n")
                                + number(6, ""))
                .builds();

        assertThat(page(site, "documents/library/numbers.html")
                        .select("tbody tr")
                        .text())
                .isEqualTo("青政发 2026年 6 3 2 0 3—5");
    }

    private static String number(int number, String more) {
        return "-- documents/2026/" + number + ".md --\n---\ntitle: 文件" + number + "\ndocumentNumber: 青政发〔2026〕"
                + number + "号\ndatePublished: 2026-03-02\n" + more + "---\n";
    }

    @Test
    void aSuperiorDocumentElsewhereIsShownWithItsLink() {
        InlineSite site = InlineSite.of(
                        temp,
                        "-- data/superior.yaml --\n- { number: 云政办发〔2018〕5号, title: 关于水井的意见, disclosure: 主动公开, url: 'https://www.yunling.example/5.html' }\n"
                                + OLD.formatted("superiorDocuments: [云政办发〔2018〕5号]"))
                .builds();

        assertThat(page(site, "documents/2019/1.html")
                        .select("a[href=https://www.yunling.example/5.html]")
                        .text())
                .isEqualTo("关于水井的意见");
    }

    @Test
    void aComparisonOfCompletenessGoesByLeadingIssuer() {
        InlineSite site = site("genre: 通知\nindexNumber: 990001012/2019-00001\nsubjects: 其他\ndisclosure: proactive", "")
                .builds();

        assertThat(page(site, "documents/library/completeness.html")
                        .select("tbody tr")
                        .text())
                .isEqualTo("青禾县人民政府 2 1 50%");
    }

    @Test
    void executionReportsStandInTheOrderOfTheirDays() {
        InlineSite site = site("""
                        executionReports:
                          - { date: 2025-06-01, unit: 石桥镇, finding: 打折扣, correction: 已整改 }
                          - { date: 2024-06-01, unit: 河湾镇, finding: 已落实 }""", "").builds();

        assertThat(page(site, "documents/2019/1.html")
                        .select("section:has(#gk-executionReports) li")
                        .eachText())
                .containsExactly("2024年6月1日 河湾镇，已落实", "2025年6月1日 石桥镇，打折扣，已整改");
    }

    @Test
    void aSiteWithoutNormativeDocumentsHasNoLibrary() {
        InlineSite site = InlineSite.of(temp, "-- documents/a.md --\n---\ntitle: 甲\ndatePublished: 2025-01-02\n---\n")
                .builds();

        assertThat(site.site().keySet()).noneMatch(path -> path.contains("library"));
    }
}
