package io.github.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Health;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/reports");

    private static final String FAULTY = """
            -- site.yaml --
            name: 青禾县人民政府
            baseUrl: https://www.example.gov.cn
            -- data/units.yaml --
            - id: water
              name: 青禾县水利局
            - id: health
              name: 青禾县卫生健康局
            -- documents/2026/1.md --
            ---
            title: 关于加强河道管理的通知
            documentNumber: 青政办发[2026]第01号
            unit: water
            datePublished: 2026-02-30
            dateIssued: 2026-01-05
            ---
            见[办法](../2025/9.md)。
            -- documents/2026/2.md --
            ---
            title: 关于做好疫苗接种的通知
            noNumberReason: original
            unit: health
            datePublished: 2026-03-01
            dateIssued: 2026-02-20
            validty: in-force
            ---
            正文。
            -- notices/2026/1.md --
            ---
            title: "停水通知
            ---
            正文。
            -- notices/2026/2.md --
            ---
            title: 草稿一篇
            status: draft
            unit: water
            datePublished: 2026-03-01
            ---
            正文。
            """;

    @TempDir
    Path temp;

    private static Document page(ReportedSite site, Diagnostic... findings) throws IOException {
        BuildReport report = SampleReport.report(findings);
        Fingerprints fingerprints = SarifReportTest.fingerprints(report);
        return Jsoup.parse(new HtmlReport().report(new PagePrinter(report, site, fingerprints, Progress.NONE).print()));
    }

    /** The page a clerk sees of a small site with faults, byte for byte. */
    @Test
    void aFaultySiteBecomesTheKnownReport() throws IOException {
        InlineSite site = InlineSite.of(temp, FAULTY).check();
        String html = Files.readString(site.reports().resolve("report.html"));
        String rule = Files.readString(site.reports().resolve("rules/doc.number-form.html"));
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve("faulty.html"), html);
            Files.writeString(GOLDEN.resolve("doc.number-form.html"), rule);
        }

        assertThat(html).isEqualTo(Files.readString(GOLDEN.resolve("faulty.html")));
        assertThat(rule).isEqualTo(Files.readString(GOLDEN.resolve("doc.number-form.html")));
        Document page = Jsoup.parse(html);
        assertThat(page.select("a[href^=rules/]"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(site.reports().resolve(link.attr("href"))).exists());
        assertThat(page.select("a[href^=#]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
        assertThat(page.select("script, link, img, [style], [onclick]")).isEmpty();
        assertThat(page.select(".verdict").text()).startsWith("不能发布：有 ");
    }

    @Test
    void checkAndBuildWriteEveryForm() {
        String[] forms = {"report.html", "report.json", "report.sarif", "report.xml", "gl-code-quality-report.json"};

        InlineSite site = InlineSite.of(temp, FAULTY).check();
        assertThat(InlineSite.bytes(site.reports())).containsKeys(forms);
        site = InlineSite.of(
                        temp.resolve("clean"),
                        "-- notices/1.md --\n---\ntitle: 甲\ndatePublished: 2026-01-02\n---\n正文\n")
                .build();
        assertThat(InlineSite.bytes(site.reports())).containsKeys(forms).containsKey("manifest.json");
    }

    @Test
    void aCleanSiteHasNothingToDo() throws IOException {
        Document page = page(SampleReport.site(false, true, Health.NONE));

        assertThat(page.select(".verdict.good").text()).isEqualTo("可以发布，没有发现错误和警告。");
        assertThat(page.select("#first + p").text()).isEqualTo("没有需要修改的地方。");
        assertThat(page.select(".work, #units, #columns, #health")).isEmpty();
    }

    @Test
    void whatIsFirmComesFirstThenWhatMendsMost() throws IOException {
        Document page = page(
                SampleReport.SITE,
                SampleReport.number(3),
                SampleReport.number(4),
                SampleReport.stale(40),
                SampleReport.QUIET.at(Location.startOf("a.md"), new Text("错", "x")),
                SampleReport.QUIET.at(Location.startOf("b.md"), new Text("错", "x")),
                SampleReport.syntax());

        assertThat(page.select(".works > li").eachAttr("id"))
                .containsExactly(
                        "yaml.syntax-error", "field.date-error", "doc.number-form-error", "column.stale-warning");
        assertThat(page.select("#yaml.syntax-error .tag, [id=yaml.syntax-error] .tag")
                        .eachText())
                .containsExactly("错误", "不可放宽");
        assertThat(page.select("[id=doc.number-form-error] .how").text())
                .isEqualTo("怎样改：写成 documentNumber: 青政办发〔2026〕1号（以下 2 处相同）");
        assertThat(page.select("[id=doc.number-form-error] .spots li").eachText())
                .containsExactly("documents/2026/一 & 二.md 第 3 行", "documents/2026/一 & 二.md 第 4 行");
    }

    @Test
    void manyPlacesAreFoldedAndNoneIsDropped() throws IOException {
        Diagnostic[] many =
                IntStream.rangeClosed(1, 700).mapToObj(SampleReport::number).toArray(Diagnostic[]::new);

        Document page = page(SampleReport.SITE, many);

        assertThat(page.select("details .spots li")).hasSize(700);
        assertThat(page.select("details > summary").text()).isEqualTo("展开全部位置（700 处，涉及 1 个文件）");
    }

    @Test
    void indicatorsSayHowFarTheLimitIs() throws IOException {
        Health health = new Health(List.of(new Health.Indicator(
                "blank-columns",
                new Text("空白栏目", "blank columns"),
                new Text("个", "columns"),
                Health.Weight.VETO,
                2,
                5,
                new Text("没有任何内容的栏目。", "Columns without content."),
                List.of(
                        new Health.Item(new Text("规划计划", "plans"), null, null, true, null),
                        new Health.Item(new Text("财政信息", "finance"), null, null, true, null),
                        new Health.Item(
                                new Text("通知公告", "notices"),
                                null,
                                12,
                                false,
                                new Text("最近一篇 2026-05-01", "newest 2026-05-01")),
                        new Health.Item(new Text("政策解读", "interpretations"), null, 150, false, null)))));

        Document page = page(SampleReport.site(false, true, health));

        assertThat(page.select("section[aria-labelledby=health] tbody td").eachText())
                .containsExactly(
                        "须留意",
                        "2 个，达到 5 个即单项否决",
                        "没有任何内容的栏目。 已计入： 规划计划 财政信息 30 天内到期： 通知公告（还有 12 天到期；最近一篇 2026-05-01） 没有问题的 1 项 政策解读（还有 150 天到期）");
    }

    @Test
    void aVetoThatIsReachedStandsAtTheTop() throws IOException {
        Text measure = new Text("处", "places");
        Text meaning = new Text("说明。", "Meaning.");
        Health health = new Health(List.of(
                new Health.Indicator(
                        "links",
                        new Text("不可用链接", "links"),
                        measure,
                        Health.Weight.DEDUCTION,
                        0,
                        1,
                        meaning,
                        List.of()),
                new Health.Indicator(
                        "leaks", new Text("泄密", "leaks"), measure, Health.Weight.VETO, 1, 1, meaning, List.of())));

        Document page = page(SampleReport.site(false, true, health));

        assertThat(page.select(".veto").text()).isEqualTo("按政府网站检查指标，1 项单项否决指标已达到：泄密。");
        assertThat(page.select("section[aria-labelledby=health] tbody tr").eachText())
                .containsExactly("泄密 单项否决 已达到 1 处，出现即单项否决 说明。", "不可用链接 扣分 合格 0 处，出现即扣分 说明。");
    }

    @Test
    void whatIsAcceptedNamesReasonApproverAndDay() throws IOException {
        Document page = page(SampleReport.SITE, SampleReport.number(3));

        assertThat(page.select("section[aria-labelledby=accepted] tbody tr").text())
                .contains("日期不存在", "例外", "data/exceptions.yaml 第 1 行", "原件如此", "县政府办公室主任", "2026-12-31");
    }

    @Test
    void wordsOfAuthorsNeverBecomeMarkup() throws IOException {
        Document page = page(SampleReport.SITE, SampleReport.syntax());

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select(".spots li").text()).contains("<script>");
    }

    @Test
    void titlesOfLedgersAreNotTold() {
        InlineSite site = InlineSite.of(
                        temp, "-- private/sentiment-ledger/1.yaml --\ntitle: 上柳村的事\nfoundOn: 2026-01-02\nwrong: x\n")
                .check();

        assertThat(site.findings()).isNotEmpty();
        assertThat(new String(InlineSite.bytes(site.reports()).get("report.html"), StandardCharsets.UTF_8))
                .contains("private/sentiment-ledger/1.yaml")
                .doesNotContain("上柳村");
    }

    @Test
    void theSameContentHasTheSamePage() {
        InlineSite one = InlineSite.of(temp.resolve("a"), FAULTY).threads(1).check();
        InlineSite two = InlineSite.of(temp.resolve("b"), FAULTY).threads(4).check();

        for (String form : new String[] {"report.html", "report.sarif", "report.xml", "gl-code-quality-report.json"}) {
            assertThat(InlineSite.bytes(one.reports()).get(form))
                    .as(form)
                    .isEqualTo(InlineSite.bytes(two.reports()).get(form));
        }
    }

    @Test
    void pagesAboutRulesGoWithTheirFindings() throws IOException {
        InlineSite site = InlineSite.of(temp, FAULTY).check();
        assertThat(site.reports().resolve("rules/yaml.syntax.html")).exists();

        Files.delete(site.path("notices/2026/1.md"));
        site.check();

        assertThat(site.reports().resolve("rules/yaml.syntax.html")).doesNotExist();
        assertThat(site.reports().resolve("rules/doc.number-form.html")).exists();
    }

    /** The report carries every page about a rule into HTML, whatever stands in it. */
    @Test
    void everyPageAboutARuleBecomesHtml() throws IOException {
        BuildReport report = SampleReport.report(SampleReport.number(3));
        try (var pages = Files.list(Path.of("../docs/rules"))) {
            for (Path markdown :
                    pages.filter(path -> !path.endsWith("README.md")).toList()) {
                String text = Files.readString(markdown);
                ReportedSite site = new ReportedSite(
                        "甲",
                        "",
                        false,
                        true,
                        new RuleBook(List.of(), id -> Optional.of(text), id -> false),
                        SampleReport.SITE.subjects(),
                        Health.NONE);
                RulePages.RulePage page = new RulePages(report, site).pages().get("rules/doc.number-form.html");
                Document html = Jsoup.parse(new HtmlReport().rule(page));

                assertThat(page.parts()).as(markdown.toString()).hasSizeGreaterThanOrEqualTo(2);
                assertThat(html.select("main h2").eachText())
                        .as(markdown.toString())
                        .contains("为什么", "怎样改")
                        .noneMatch(heading -> heading.matches("[A-Z].*"));
                assertThat(html.select("a[href$=.md], script, img"))
                        .as(markdown.toString())
                        .isEmpty();
            }
        }
    }
}
