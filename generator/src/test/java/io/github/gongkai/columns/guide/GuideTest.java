package io.github.gongkai.columns.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideTest {

    private static final String GUIDE = """
            ---
            title: 石桥镇政府信息公开指南
            unit: shiqiao
            dateRevised: 2026-03-02
            datePublished: 2024-05-06
            office: office
            fax: 0990-5550313
            mail: shiqiao@example.gov.cn
            ---
            依据国务院令第711号编制。

            ## 一、信息的分类

            机构、文件、财政。

            ## 二、编排体系

            按索引号编排。

            ## 三、获取方式

            上网查阅，也可以申请，二十个工作日内答复；第三方自收到征求意见书之日起15个工作日内提出意见。

            ## 四、工作机构

            ## 五、监督

            可以投诉。
            """;

    private static final String UNITS = """
            - { id: shiqiao, name: 石桥镇人民政府, contact: 0990-5550312, address: 桥南街1号, hours: 工作日 }
            - { id: office, name: 石桥镇党政办公室, contact: 0990-5550314 }
            """;

    @TempDir
    Path temp;

    private InlineSite site(String guide) {
        return InlineSite.of(temp, "-- guide/town.md --\n" + guide)
                .file("data/units.yaml", UNITS)
                .language(Language.ZH);
    }

    @Test
    void theContactsStandInTheTextAsTheRegisterKnowsThem() {
        Element page = Jsoup.parse(site(GUIDE).builds().page("guide/town.html"));

        assertThat(page.select("#gk-contact dt").eachText())
                .containsExactly("工作机构", "办公地址", "办公时间", "联系电话", "传真号码", "互联网联系方式");
        assertThat(page.select("#gk-contact dd").eachText())
                .containsExactly("石桥镇党政办公室", "桥南街1号", "工作日", "0990-5550314", "0990-5550313", "shiqiao@example.gov.cn");
        assertThat(page.select(".entry-main h2, .entry-main section").stream()
                        .map(found -> found.normalName().equals("h2") ? found.text() : found.id()))
                .containsSubsequence("四、工作机构", "gk-contact", "五、监督");
        assertThat(page.select(".meta-dateRevised").text()).isEqualTo("修订时间 2026年3月2日");
    }

    @ParameterizedTest
    @CsvSource({
        "编排, 目录, 正文没有写编排体系",
        "分类, 种别, 正文没有写政府信息的分类",
        "获取方式, 办法, 正文没有写获取方式",
        "fax: 0990-5550313, postcode: 1, 指南和机构名录中都没有传真号码",
        "mail: shiqiao@example.gov.cn, postcode: 1, 指南和机构名录中都没有互联网联系方式"
    })
    void whatTheRegulationAsksForIsTold(String right, String wrong, String message) {
        List<String> lines = site(GUIDE.replace(right, wrong)).check().lines();

        assertThat(lines).hasSize(1).allMatch(line -> line.contains(message + " [guide.elements]"));
        assertThat(GuideElementsRule.INFO.code()).isEqualTo("R-GUIDE-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "hours", "contact"})
    void aContactNobodyKnowsIsMissed(String field) {
        InlineSite site = site(GUIDE).file("data/units.yaml", UNITS.replaceAll(", " + field + ": [^,}]+", ""));

        assertThat(site.check().lines()).hasSize(1).allMatch(line -> line.contains("town.md:3:7: error: 指南和机构名录中都没有"));
    }

    @Test
    void aGuideHasADayOfRevision() {
        assertThat(site(GUIDE.replace("dateRevised: 2026-03-02\n", "")).check().lines())
                .hasSize(1)
                .allMatch(line -> line.contains("缺少修订时间（dateRevised） [field.required]"));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-02T23:59, 0", "2027-03-03T00:00, 1"})
    void aGuideIsGoneThroughEveryYear(String asOf, int findings) {
        List<String> lines = site(GUIDE).asOf(LocalDateTime.parse(asOf)).check().lines();

        assertThat(lines)
                .hasSize(findings)
                .allMatch(line ->
                        line.equals("guide/town.md:4:14: warning: 公开指南最近一次修订是 2026-03-02，已超过 12 个月 [guide.revision]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "二十个工作日内答复 | 15个工作日内答复 | 22:12 | 15个工作日",
                "二十个工作日内答复 | 十五个工作日内答复 | 22:12 | 十五个工作日",
                "国务院令第711号 | 国务院令第492号 | 10:3 | 国务院令第492号",
                "也可以申请 | 可以根据自身生产、生活、科研等特殊需要申请 | 22:12 | 生产、生活、科研等特殊需要",
            })
    void whatWasSupersededIsFound(String right, String wrong, String at, String words) {
        List<String> lines = site(GUIDE.replace(right, wrong)).check().lines();

        // The lexicon has some of these words too: they are wrong anywhere.
        assertThat(lines.stream().filter(line -> !line.endsWith("[wording.outdated]")))
                .hasSize(1)
                .allMatch(line -> line.startsWith("guide/town.md:" + at + ": warning: “" + words + "”已被取代"))
                .allMatch(line -> line.endsWith("[guide.superseded]"));
        assertThat(SupersededRule.INFO.code()).isEqualTo("R-GUIDE-2");
    }

    @Test
    void theOldOrderMayBeNamedBesideTheNewOne() {
        assertThat(site(GUIDE.replace("国务院令第711号", "国务院令第492号公布、第711号修订"))
                        .check()
                        .lines())
                .isEmpty();
    }

    @Test
    void aRuleOnDisclosureHasASource() {
        String rule = """
                title: 政府信息公开条例
                level: 国家规定
                issuer: 国务院
                dateIssued: 2019-04-03
                datePublished: 2024-05-06
                """;
        InlineSite site = InlineSite.of(temp, "-- rules/a.yaml --\n" + rule + "origin: https://www.gov.cn/a.htm\n")
                .file("documents/a.md", "---\ntitle: 青禾县办法\ndatePublished: 2025-01-02\n---\n")
                .file("rules/b.yaml", rule + "origin: documents/a\n")
                .language(Language.ZH)
                .builds();
        assertThat(site.page("rules/a.html")).contains("href=\"https://www.gov.cn/a.htm\"");
        assertThat(site.page("rules/b.html")).contains("href=\"../documents/a.html\"");

        assertThat(site.file("rules/a.yaml", rule).check().lines())
                .hasSize(1)
                .allMatch(line -> line.contains("缺少来源链接（origin） [field.required]"));
    }
}
