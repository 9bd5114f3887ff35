package io.github.gongkai.columns.annual;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.source.DescriptorReader;
import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of a report besides its sums. */
class ReportRulesTest {

    private static final String TEXT = """
            ## 一、总体情况

            落实省、市和本县政务公开工作要点。

            ## 二、主动公开政府信息情况

            ## 三、收到和处理政府信息公开申请情况

            ## 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况

            ## 五、存在的主要问题及改进情况

            个别答复不够规范，已组织培训。

            ## 六、其他需要报告的事项

            无。
            """;

    @TempDir
    Path temp;

    private static String report(String unit, int year, String published, String text) {
        return report(unit, year, published, text, "{ made: 0, repealed: 0, valid: 0 }", 0);
    }

    private static String report(String unit, int year, String published, String text, String normative, int requests) {
        String rows = Arrays.stream(RequestRow.values())
                .map(row -> {
                    boolean counted = row == RequestRow.NEW || row == RequestRow.TOTAL || row == RequestRow.GRANTED;
                    int cell = counted ? requests : 0;
                    return "  %s: [%d, 0, 0, 0, 0, 0, %d]\n".formatted(row.field(), cell, cell);
                })
                .collect(Collectors.joining());
        return """
                ---
                title: %s%d年政府信息公开工作年度报告
                unit: %s
                year: %d
                statisticsTo: %d-12-31
                datePublished: %s
                table2:
                  rules: { made: 0, repealed: 0, valid: 0 }
                  normative: %s
                  licences: 0
                  penalties: 0
                  compulsion: 0
                  fees: 0
                table3:
                %stable4:
                  review: [0, 0, 0, 0, 0]
                  direct: [0, 0, 0, 0, 0]
                  afterReview: [0, 0, 0, 0, 0]
                ---
                %s""".formatted(unit, year, unit, year, year, published, normative, rows, text);
    }

    private InlineSite site(String file) {
        return InlineSite.of(temp, "-- annual-reports/a.md --\n" + file).language(Language.ZH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## 一、总体情况 | ## 一、总体 | 标题“一、总体”与规定的“一、总体情况”不一致",
                "## 六、其他需要报告的事项 | ## 其他 | 正文缺少“六、其他需要报告的事项”",
                "## 五、存在的主要问题及改进情况 | ## 六、其他需要报告的事项 | 正文缺少“五、存在的主要问题及改进情况” + “六、其他需要报告的事项”的次序不对或重复",
                "个别答复不够规范，已组织培训。 | '' | “五、存在的主要问题及改进情况”没有内容",
                "## 二、主动公开政府信息情况 | ## 四、政府信息公开行政复议、行政诉讼情况 | 正文缺少“二、主动公开政府信息情况”" + " + “三、收到和处理政府信息公开申请情况”的次序不对或重复",
            })
    void theSixSectionsStandInOrder(String right, String wrong, String expected) {
        List<String> lines = site(report("青禾县水利局", 2025, "2026-01-20", TEXT.replace(right, wrong)))
                .check()
                .lines();

        String[] messages = expected.split(" \\+ ");
        assertThat(lines).hasSize(messages.length).allMatch(line -> line.endsWith("[annual.sections]"));
        for (int i = 0; i < messages.length; i++) {
            assertThat(lines.get(i)).contains(messages[i]);
        }
    }

    @Test
    void aWrongHeadingIsFoundAtItsPlace() {
        String file = report("青禾县水利局", 2025, "2026-01-20", TEXT.replace("一、总体情况", "一、总体"));
        long line = file.substring(0, file.indexOf("## 一、")).lines().count() + 1;

        assertThat(site(file).check().places()).containsExactly("annual-reports/a.md:" + line + ":4 annual.sections");
        assertThat(site(file).check().findings().get(0).rule().code()).isEqualTo("R-AR-2");
    }

    @Test
    void aDraftMayLackSections() {
        String draft = report("青禾县水利局", 2026, "2027-01-20", "").replace("year: 2026", "year: 2026\nstatus: draft");

        assertThat(site(draft).check().lines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县水利局, 2026-01-31, true",
        "青禾县水利局, 2026-02-01, false",
        "青禾县人民政府, 2026-03-31, true",
        "青禾县人民政府, 2026-04-01, false",
        "water, 2026-02-01, false"
    })
    void aReportIsPublishedInTime(String unit, String published, boolean inTime) {
        InlineSite site = site(report(unit, 2025, published, TEXT));
        if (unit.equals("water")) {
            site.file("data/units.yaml", "- { id: water, name: 青禾县水利局 }\n");
        }

        assertThat(site.check().places())
                .isEqualTo(inTime ? List.of() : List.of("annual-reports/a.md:6:16 annual.deadline"));
        assertThat(DeadlineRule.INFO.code()).isEqualTo("R-AR-1");
    }

    @ParameterizedTest
    @CsvSource({"青禾县水利局, 2026-01-31, 0", "青禾县水利局, 2026-02-01, 1", "青禾县人民政府, 2026-03-31, 0", "青禾县人民政府, 2026-04-01, 1"})
    void aUnitThatReportedOnceReportsEachYear(String unit, String asOf, int findings) {
        List<String> lines = site(report(unit, 2024, "2025-01-20", TEXT))
                .asOf(LocalDateTime.parse(asOf + "T12:00"))
                .check()
                .lines();

        assertThat(lines).hasSize(findings);
        assertThat(lines).allMatch(line -> line.contains("a.md:4:7: error: " + unit + " 2025年度年报应于 2026-0"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 2024", "2026-02-01, 2025"})
    void aDepartmentWithoutAnyReportIsTold(String asOf, int year) {
        InlineSite site = InlineSite.of(temp, """
                        -- site.yaml --
                        name: 青禾县水利局
                        baseUrl: https://www.example.gov.cn
                        level: department
                        """).language(Language.ZH).asOf(LocalDateTime.parse(asOf + "T12:00"));
        assertThat(site.check().lines()).isEmpty();

        site.file("notices/1.md", "---\ntitle: 停水通知\ndatePublished: 2024-12-30\n---\n停水。\n");
        assertThat(site.check().lines())
                .containsExactly("site.yaml:1:1: error: 青禾县水利局 " + year + "年度年报应于 " + (year + 1)
                        + "-01-31 前公开，还没有发布 [annual.deadline]");
    }

    @Test
    void aReportThatIsOnlyADraftIsMissing() {
        InlineSite site = site(report("青禾县水利局", 2024, "2025-01-20", TEXT))
                .file(
                        "annual-reports/b.md",
                        report("青禾县水利局", 2025, "2026-01-20", "").replace("year: 2025", "year: 2025\nstatus: draft"));

        assertThat(site.check().places()).containsExactly("annual-reports/b.md:4:7 annual.deadline");
    }

    @Test
    void reportsOnYearsBeforeTheRegulationAreNotLate() {
        InlineSite site = site(report("青禾县水利局", 2017, "2019-06-01", TEXT))
                .file("annual-reports/b.md", report("青禾县水利局", 2025, "2026-01-20", TEXT));

        assertThat(site.check().lines()).isEmpty();
    }

    @Test
    void aReportSpeaksOfTheWorkPoints() {
        String silent = TEXT.replace("落实省、市和本县政务公开工作要点。", "稳步推进各项工作。");

        assertThat(site(report("青禾县水利局", 2025, "2026-01-20", silent)).check().places())
                .containsExactly("annual-reports/a.md:1:1 annual.work-points");
        assertThat(WorkPointsRule.INFO.code()).isEqualTo("R-AR-6");
    }

    private static final String PLAN = """
            title: 青禾县2025年政务公开工作要点任务分解
            kind: 工作要点
            year: 2025
            issuer: 青禾县人民政府办公室
            planNumber: 青政办发〔2025〕9号
            level: 县
            dateIssued: 2025-04-16
            datePublished: 2025-04-18
            deadline: 2026-12-31
            superior: [溪政办发〔2025〕8号]
            tasks:
              - { number: 2025-01, clause: 一, matter: 公开水库责任人, measure: 全部公示, units: [青禾县水利局], status: 已完成, dateDone: 2025-06-18, evidence: [公示] }
              - { number: 2025-02, clause: 二, matter: 公开河道采砂许可, measure: 每季公布, units: [青禾县水利局, 青禾县司法局], status: 已完成, dateDone: 2026-03-02, evidence: [公示] }
              - { number: 2025-03, clause: 三, matter: 公开供水水质, measure: 每月公布, units: [青禾县卫生健康局], status: 进行中, progress: 已公布九个月。 }
            """;

    @Test
    void theTasksOfTheYearSayHowTheWorkPointsWereCarriedOut() {
        String silent = TEXT.replace("落实省、市和本县政务公开工作要点。", "稳步推进各项工作。");
        InlineSite site = site(report("青禾县水利局", 2025, "2026-01-20", silent))
                .file("annual-reports/b.md", report("青禾县人民政府", 2025, "2026-03-20", silent))
                .file("annual-reports/c.md", report("青禾县财政局", 2025, "2026-01-20", silent))
                .file("tasks/2025.yaml", PLAN)
                .build();

        assertThat(site.places()).containsExactly("annual-reports/c.md:1:1 annual.work-points");
        Element water = Jsoup.parse(site.page("annual-reports/a.html"));
        assertThat(water.select("#gk-work-points tbody tr").text()).isEqualTo("青禾县2025年政务公开工作要点任务分解 2 1 1");
        assertThat(water.select("#gk-work-points-open tbody tr").text()).isEqualTo("公开河道采砂许可 青禾县水利局、青禾县司法局");
        Element county = Jsoup.parse(site.page("annual-reports/b.html"));
        assertThat(county.select("#gk-work-points tbody tr").text()).isEqualTo("青禾县2025年政务公开工作要点任务分解 3 2 1");
        assertThat(county.select("#gk-work-points-open tbody tr").text()).isEqualTo("公开供水水质 青禾县卫生健康局 已公布九个月。");
        assertThat(site.page("annual-reports/c.html")).doesNotContain("gk-work-points");
    }

    private static String ledger(int year, String rows) {
        return "title: 台账\nyear: %d\nunit: 青禾县人民政府\nrows:\n%s".formatted(year, rows);
    }

    private static String request(int number, String received, String more) {
        return "  - { number: 青申〔%s〕%d号, received: %s, channel: 网络, applicant: 自然人, subject: 供水水质%d, unit: 青禾县水利局, %s }\n"
                .formatted(received.substring(0, 4), number, received, number, more);
    }

    private List<String> againstTheLedger(InlineSite site) {
        return site.check().lines().stream()
                .filter(line -> line.endsWith("[annual.ledger]"))
                .toList();
    }

    @Test
    void theTablesAreWhatTheLedgerCounts() {
        String granted = "result: 予以公开, replied: ";
        InlineSite site = site(report("青禾县人民政府", 2025, "2026-03-20", TEXT, "{ made: 0, repealed: 0, valid: 0 }", 2))
                .file(
                        "private/request-ledger/2025.yaml",
                        ledger(2025, request(1, "2025-03-03", granted + "2025-03-10")));

        assertThat(againstTheLedger(site))
                .containsExactly(
                        "annual-reports/a.md:15:9: error: 表三“新收”行“自然人”列是 2，台账统计是 1 [annual.ledger]",
                        "annual-reports/a.md:15:27: error: 表三“新收”行“总计”列是 2，台账统计是 1 [annual.ledger]");
        site.file("private/request-ledger/2024.yaml", ledger(2024, request(1, "2024-12-30", granted + "2025-01-08")));
        assertThat(againstTheLedger(site)).hasSize(4).anyMatch(line -> line.contains("表三“上年结转”行“自然人”列是 0，台账统计是 1"));
    }

    @Test
    void casesAreWhatTheLedgerCounts() {
        String lawCase = "cases: [{ kind: 行政复议, filed: 2025-04-01, closed: 2025-05-06, result: 结果维持 }]";
        InlineSite site = site(report("青禾县人民政府", 2025, "2026-03-20", TEXT, "{ made: 0, repealed: 0, valid: 0 }", 1))
                .file(
                        "private/request-ledger/2025.yaml",
                        ledger(2025, request(1, "2025-03-03", "result: 予以公开, replied: 2025-03-10, " + lawCase)));

        assertThat(againstTheLedger(site)).hasSize(2).anyMatch(line -> line.contains("表四“行政复议”的“结果维持”是 0，台账统计是 1"));
        assertThat(LedgerRule.INFO.code()).isEqualTo("R-AR-4");
    }

    @Test
    void theLedgerOfAnotherUnitSaysNothing() {
        InlineSite site = site(report("青禾县水利局", 2025, "2026-01-20", TEXT))
                .file(
                        "private/request-ledger/2025.yaml",
                        ledger(2025, request(1, "2025-03-03", "result: 予以公开, replied: 2025-03-10")));

        assertThat(againstTheLedger(site)).isEmpty();
    }

    @Test
    void aDraftHasTheTablesTheLedgerCounts() {
        String draft = report("青禾县人民政府", 2026, "2027-03-20", TEXT)
                .replaceAll("(?m)^table[34]:\n(  .*\n)+", "")
                .replace("year: 2026", "year: 2026\nstatus: draft");
        InlineSite site = site(draft)
                .file(
                        "private/request-ledger/2026.yaml",
                        ledger(2026, request(1, "2026-03-03", "result: 予以公开, replied: 2026-03-10")))
                .drafts(true)
                .failOn(BuildRequest.FailOn.NEVER)
                .build();

        Element page = Jsoup.parse(site.page("annual-reports/a.html"));
        assertThat(page.select("#table-3 tbody tr").get(0).select("td").eachText())
                .containsExactly("1", "0", "0", "0", "0", "0", "1");
        assertThat(page.select("#table-4 tbody td").eachText()).hasSize(15).containsOnly("0");
    }

    private static String own(String seed) {
        return TEXT.replace("个别答复不够规范，已组织培训。", words(seed));
    }

    /** Words that are unlike those of another seed. */
    private static String words(String seed) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            words.append((char) (0x4e00 + Math.floorMod(seed.hashCode() * 31 + i * i * 37, 0x4000)));
        }
        return words.toString();
    }

    @Test
    void aReportIsNotThatOfTheYearBeforeWithOtherFigures() {
        InlineSite site = site(report("青禾县水利局", 2025, "2026-01-20", own("甲")))
                .file("annual-reports/0.md", report("青禾县水利局", 2024, "2025-01-20", own("甲")));

        assertThat(site.check().lines())
                .containsExactly(
                        "annual-reports/a.md:2:8: warning: 正文与 annual-reports/0.md 有 100% 相同 [annual.too-similar]");
        site.file("annual-reports/0.md", report("青禾县水利局", 2024, "2025-01-20", own("乙")));
        assertThat(site.check().lines()).isEmpty();
    }

    @Test
    void aReportIsNotThatOfAnotherUnit() {
        InlineSite site = site(report("青禾县水利局", 2025, "2026-01-20", own("甲")))
                .file("annual-reports/b.md", report("青禾县农业农村局", 2025, "2026-01-20", own("甲")))
                .file("annual-reports/c.md", report("青禾县财政局", 2025, "2026-01-20", own("戊")));

        assertThat(site.check().places()).containsExactly("annual-reports/b.md:2:8 annual.too-similar");
    }

    @Test
    void aSumHasInEachCellTheSumOfItsParts() {
        InlineSite site = site(report("青禾县人民政府", 2025, "2026-03-20", TEXT, "{ made: 0, repealed: 0, valid: 0 }", 9)
                        .replace("year: 2025", "year: 2025\nsumOf: [annual-reports/b, annual-reports/c]"))
                .file(
                        "annual-reports/b.md",
                        report("青禾县水利局", 2025, "2026-01-20", TEXT, "{ made: 0, repealed: 0, valid: 0 }", 4))
                .file(
                        "annual-reports/c.md",
                        report("青禾县财政局", 2025, "2026-01-20", TEXT, "{ made: 0, repealed: 0, valid: 0 }", 5));
        assertThat(site.check().lines()).isEmpty();

        site.file(
                "annual-reports/c.md",
                report("青禾县财政局", 2025, "2026-01-20", TEXT, "{ made: 0, repealed: 0, valid: 0 }", 6)
                        .replace("review: [0, 0, 0, 0, 0]", "review: [1, 0, 0, 0, 1]"));
        assertThat(site.check().lines())
                .hasSize(8)
                .allMatch(line -> line.endsWith("[annual.sum-of-units]"))
                .anyMatch(line -> line.contains(":16:9: error: 表三“新收”行“自然人”列是 9，所汇总的 2 份年报之和是 10"))
                .anyMatch(line -> line.contains("表四“行政复议”的“结果维持”是 0，所汇总的 2 份年报之和是 1"));
    }

    private static String document(String number, String dates) {
        return """
                ---
                title: 青禾县办法（%s）
                issuer: 青禾县人民政府办公室
                kind: 行政规范性文件
                noNumberReason: 未编文号
                noExpiryReason: 长期适用
                datePublished: 2026-01-04
                %s
                ---
                """.formatted(number, dates);
    }

    private static List<String> againstTheLibrary(InlineSite site) {
        return site.check().lines().stream()
                .filter(line -> line.endsWith("[annual.library]"))
                .toList();
    }

    @Test
    void theDocumentsCountedAreThoseOfTheLibrary() {
        InlineSite site = site(report("青禾县人民政府", 2025, "2026-03-20", TEXT, "{ made: 2, repealed: 1, valid: 2 }", 0))
                .file("documents/1.md", document("1", "dateIssued: 2024-05-01"))
                .file("documents/2.md", document("2", "dateIssued: 2025-05-01\ndateEffective: 2025-06-01"))
                .file("documents/3.md", document("3", "dateIssued: 2025-12-01\ndateEffective: 2026-01-01"))
                .file(
                        "documents/4.md",
                        document("4", "dateIssued: 2020-12-01\nvalidity: repealed\nvalidityDate: 2025-09-01"))
                .file(
                        "documents/5.md",
                        document("5", "dateIssued: 2020-12-01\nvalidity: lapsed\nvalidityDate: 2024-09-01"))
                .file("documents/6.md", document("6", "dateIssued: 2025-01-01").replace("行政规范性文件", "其他文件"))
                .file("documents/7.md", document("7", "dateIssued: 2025-01-01").replace("办公室", "水利局"));
        assertThat(againstTheLibrary(site)).isEmpty();

        site.file("documents/8.md", document("8", "dateIssued: 2025-02-01"));
        assertThat(againstTheLibrary(site))
                .containsExactly(
                        "annual-reports/a.md:9:22: warning: 表二“行政规范性文件”行“本年制发件数”是 2，文件库中是 3 [annual.library]",
                        "annual-reports/a.md:9:45: warning: 表二“行政规范性文件”行“现行有效件数”是 2，文件库中是 3 [annual.library]");
    }

    @Test
    void aSiteWithoutALibraryIsNotComparedWithIt() {
        assertThat(site(report("青禾县水利局", 2025, "2026-01-20", TEXT, "{ made: 2, repealed: 1, valid: 9 }", 0))
                        .check()
                        .lines())
                .isEmpty();
    }

    @Test
    void theDescriptorHasTheRowsOfTheFormInItsWords() {
        Schema schema = new BuiltInColumns()
                .columns().stream()
                        .map(column -> new DescriptorReader()
                                .read(column.descriptor(), found -> {})
                                .orElseThrow())
                        .filter(read -> read.id().equals("annual-reports"))
                        .findFirst()
                        .orElseThrow();
        List<FieldSpec> rows = schema.field("table3").orElseThrow().fields();

        assertThat(rows)
                .extracting(FieldSpec::name)
                .containsExactlyElementsOf(Arrays.stream(RequestRow.values())
                        .map(RequestRow::field)
                        .toList());
        assertThat(rows)
                .extracting(FieldSpec::label)
                .containsExactlyElementsOf(Arrays.stream(RequestRow.values())
                        .map(RequestRow::label)
                        .toList());
        assertThat(schema.field("table4").orElseThrow().fields())
                .extracting(FieldSpec::name)
                .containsExactlyElementsOf(Arrays.stream(CaseTable.Kind.values())
                        .map(CaseTable.Kind::field)
                        .toList());
        assertThat(schema.field("table2").orElseThrow().fields())
                .extracting(FieldSpec::name, FieldSpec::label)
                .containsExactlyElementsOf(Arrays.stream(DocumentRow.values())
                        .map(row -> org.assertj.core.groups.Tuple.tuple(row.field(), row.label()))
                        .toList());
    }
}
