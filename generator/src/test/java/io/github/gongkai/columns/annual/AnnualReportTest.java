package io.github.gongkai.columns.annual;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A report as large as that of a real city, whose sums hold, and every way to spoil it. */
class AnnualReportTest {

    private static final String REPORT = read("2025.md");

    @TempDir
    Path temp;

    private InlineSite site(String report) {
        return InlineSite.of(temp, "-- annual-reports/2025.md --\n" + report).language(Language.ZH);
    }

    private List<String> findings(String report) {
        return site(report).check().lines();
    }

    @Test
    void aReportWhoseSumsHoldHasNoFinding() {
        assertThat(findings(REPORT)).isEmpty();
    }

    @Test
    void theRowsMayHaveTheNamesOfTheForm() {
        String official = REPORT.replace("table3:", "表三:").replace("  new:", "  一、本年新收政府信息公开申请数量:");
        for (RequestRow row : RequestRow.values()) {
            official = official.replace("\n  " + row.field() + ": [", "\n  " + row.label() + ": [");
        }

        assertThat(official).contains("3.危及“三安全一稳定”: [26");
        assertThat(findings(official)).isEmpty();
    }

    /** Every cell of table 3, one too high and one too low. */
    static Stream<Arguments> cells() {
        return Arrays.stream(RequestRow.values())
                .flatMap(row -> Arrays.stream(Applicant.values())
                        .flatMap(column -> IntStream.of(1, -1)
                                .filter(more -> cell(row, column) + more >= 0)
                                .mapToObj(more -> Arguments.of(row, column, more))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aFaultInAnyCellOfTableThreeIsNamedByRowAndColumn(RequestRow row, Applicant column, int more) {
        long wrong = cell(row, column) + more;
        List<Diagnostic> found = site(with(REPORT, row.field(), column.ordinal(), wrong)).check().findings().stream()
                .filter(finding -> !finding.rule().equals(ProseRule.INFO))
                .toList();

        assertThat(found).isNotEmpty();
        assertThat(found)
                .anyMatch(finding -> finding.rule().equals(RowTotalRule.INFO)
                        && finding.message().zh().contains("“" + row.words() + "”行"));
        assertThat(found)
                .anyMatch(finding -> (finding.rule().equals(BalanceRule.INFO)
                                || finding.rule().equals(OutcomesRule.INFO))
                        && finding.message().zh().contains("“" + column.label() + "”列"));
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.rule().code()).isEqualTo("R-AR-3");
            assertThat(String.valueOf(finding.hint()))
                    .contains("“" + row.words() + "”行“" + column.label() + "”列：填的是 " + wrong + "，改为 " + (wrong - more));
            assertThat(finding.at().toString()).isEqualTo(place(row, column));
        });
    }

    @Test
    void aColumnThatDoesNotBalanceSaysSo() {
        assertThat(findings(with(REPORT, "new", 0, 13118)))
                .contains("annual-reports/2025.md:18:9: error: 表三“自然人”列：新收 13118 + 上年结转 522 ≠ 总计 12876 + 结转下年 763"
                        + " [annual.balance]");
    }

    @Test
    void twoFaultsAreNamedByTheirRowsAndColumns() {
        String spoiled = with(with(REPORT, "granted", 1, 134), "d4", 4, 6);

        assertThat(findings(spoiled))
                .hasSize(4)
                .anyMatch(line -> line.contains("“商业企业”列：各项办理结果之和 417 ≠ 总计 416"))
                .anyMatch(line -> line.contains("“法律服务机构”列：各项办理结果之和 284 ≠ 总计 282"))
                .anyMatch(line -> line.contains("“予以公开”行：六类申请人之和 4313 ≠ 总计 4312"))
                .anyMatch(line -> line.contains("“不予公开—4.保护第三方合法权益”行：六类申请人之和 205 ≠ 总计 203"));
    }

    static Stream<Arguments> cases() {
        return Arrays.stream(CaseTable.Kind.values())
                .flatMap(kind -> IntStream.range(0, 5).mapToObj(i -> Arguments.of(kind, i)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFaultInAnyCellOfTableFourIsNamedByItsGroup(CaseTable.Kind kind, int cell) {
        List<Long> row = row(kind.field());
        List<Diagnostic> found = site(with(REPORT, kind.field(), cell, row.get(cell) + 1))
                .check()
                .findings();

        assertThat(found).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(CaseTotalRule.INFO);
            assertThat(finding.rule().code()).isEqualTo("R-AR-4");
            assertThat(finding.message().zh()).contains("表四“" + kind.words() + "”");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d3: [26, 0, 0, 0, 0, 0, 26] | d3: [26, 0, 0, 0, 0, 26] | 表三“不予公开—3.危及“三安全一稳定””行有 6 个数，应有 7 个",
                "d3: [26, 0, 0, 0, 0, 0, 26] | d3: [26.5, 0, 0, 0, 0, 0, 26] | 表三“不予公开—3.危及“三安全一稳定””行“自然人”一格“26.5”不是非负整数",
                "d3: [26, 0, 0, 0, 0, 0, 26] | d3: [27, -1, 0, 0, 0, 0, 26] | 表三“不予公开—3.危及“三安全一稳定””行“商业企业”一格“-1”不是非负整数",
                "d3: [26, 0, 0, 0, 0, 0, 26] | d3: | 表三缺少“不予公开—3.危及“三安全一稳定””（d3）",
                "review: [231, 18, 40, 35, 324] | review: [231, 18, 40, 324] | 表四“行政复议”行有 4 个数，应有 5 个",
                "licences: 812043 | licences: -1 | 表二“行政许可”一格“-1”不是非负整数",
                "penalties: 96711 | penalties: | 表二缺少“行政处罚”（penalties）",
                "fees: 18734.5521 | fees: 18734.55211 | 表二“行政事业性收费”收费金额“18734.55211”应为不小于 0、最多四位小数的万元数",
                "made: 26, repealed | made: 2.6, repealed | 表二“行政规范性文件”行“本年制发件数”一格“2.6”不是非负整数",
                "made: 3, repealed: 2, | made: 3, | 表二缺少“规章”行“本年废止件数”（repealed）",
            })
    void aCellThatIsNoCountIsNamed(String right, String wrong, String message) {
        assertThat(REPORT).contains(right);
        assertThat(findings(REPORT.replace(right, wrong)))
                .hasSize(1)
                .allMatch(line -> line.contains(message + " [annual.cells]"));
    }

    @ParameterizedTest
    @CsvSource({"table2", "table3", "table4"})
    void aReportLacksNoTableUnlessItIsADraft(String table) {
        String without = REPORT.replaceAll("(?m)^" + table + ":\n(  .*\n)+", "");

        assertThat(without).isNotEqualTo(REPORT);
        assertThat(findings(without)).hasSize(1).allMatch(line -> line.contains("（" + table + "） [annual.cells]"));
        assertThat(findings(without.replace("year: 2025", "year: 2025\nstatus: draft")))
                .allMatch(line -> line.contains("annual.deadline"));
    }

    @ParameterizedTest
    @EnumSource(Applicant.class)
    void whatLastYearCarriedForwardIsWhatThisYearBeginsWith(Applicant column) {
        InlineSite site = site(REPORT).file("annual-reports/2024.md", lastYear());
        assertThat(site.check().lines()).isEmpty();

        long carried = cell(RequestRow.CARRIED, column);
        site.file("annual-reports/2024.md", with(lastYear(), "forward", column.ordinal(), carried + 1));
        List<String> found = site.check().lines().stream()
                .filter(line -> line.contains("[annual.carry-over]"))
                .toList();

        assertThat(found)
                .containsExactly(place(RequestRow.CARRIED, column) + ": error: 表三“上年结转”行“" + column.label() + "”列是 "
                        + carried + "，2024年度年报结转下年的是 " + (carried + 1) + " [annual.carry-over]");
    }

    @ParameterizedTest
    @CsvSource({"rules,made", "rules,repealed", "rules,valid", "normative,made", "normative,repealed", "normative,valid"
    })
    void documentsInForceContinueThoseOfTheYearBefore(String row, String cell) {
        Matcher figure =
                Pattern.compile("  " + row + ":.*?" + cell + ": (\\d+)").matcher(REPORT);
        assertThat(figure.find()).isTrue();
        String spoiled = REPORT.substring(0, figure.start(1))
                + (Long.parseLong(figure.group(1)) + 1)
                + REPORT.substring(figure.end(1));
        InlineSite site = site(spoiled).file("annual-reports/2024.md", lastYear());

        assertThat(site.check().lines())
                .filteredOn(line -> line.contains("[annual.in-force]"))
                .hasSize(1)
                .allMatch(line -> line.contains("warning: 表二“" + (row.equals("rules") ? "规章" : "行政规范性文件") + "”现行有效件数"));
    }

    @ParameterizedTest
    @CsvSource({
        "新收政府信息公开申请14069件, 新收政府信息公开申请14096件, 表三“新收”总计是 14069",
        "上年结转560件, 上年结转506件, 表三“上年结转”总计是 560",
        "办结13810件, 办结13801件, 表三办理结果总计是 13810",
        "结转下年度819件, 结转下年度891件, 表三“结转下年”总计是 819",
        "予以公开4312件, 予以公开4321件, 表三“予以公开”总计是 4312",
        "部分公开918件, 部分公开981件, 表三“部分公开”总计是 918",
        "不予公开1442件, 不予公开1424件, 表三“不予公开”各项总计之和是 1442",
        "无法提供4770件, 无法提供4707件, 表三“无法提供”各项总计之和是 4770",
        "不予处理1199件, 不予处理1191件, 表三“不予处理”各项总计之和是 1199",
        "其他处理1169件, 其他处理1196件, 表三“其他处理”各项总计之和是 1169",
        "制发行政规范性文件26件, 制发行政规范性文件62件, 表二“行政规范性文件”本年制发件数是 26",
        "废止行政规范性文件18件, 废止行政规范性文件81件, 表二“行政规范性文件”本年废止件数是 18",
        "开展了两次检查。, 现行有效行政规范性文件332件。, 表二“行政规范性文件”现行有效件数是 233",
        "开展了两次检查。, 被申请行政复议 323 件。, 表四“行政复议”总计是 324",
        "开展了两次检查。, 被提起行政诉讼191件。, 表四“行政诉讼”两组总计之和是 192"
    })
    void aFigureInTheTextIsThatOfTheTable(String right, String wrong, String message) {
        String spoiled = REPORT.replace(right, wrong);
        assertThat(spoiled).isNotEqualTo(REPORT);
        Matcher digit = Pattern.compile("\\d+").matcher(wrong);
        assertThat(digit.find()).isTrue();
        int at = spoiled.indexOf(wrong) + digit.start();
        long line = spoiled.substring(0, at).lines().count();
        int column = at - spoiled.lastIndexOf('\n', at);

        assertThat(findings(spoiled))
                .hasSize(1)
                .allSatisfy(found -> assertThat(found)
                        .startsWith("annual-reports/2025.md:" + line + ":" + column + ": warning: ")
                        .contains(message + " [annual.prose]"));
    }

    @Test
    void figuresOfOtherYearsAreLeftAlone() {
        assertThat(findings(REPORT.replace("开展了两次检查。", "去年收到申请9件，2023年办结8件，比上年同期新收申请7件增加。")))
                .isEmpty();
    }

    private static String lastYear() {
        String last = with(REPORT, "forward", 0, 0);
        for (Applicant column : Applicant.values()) {
            last = with(last, "forward", column.ordinal(), cell(RequestRow.CARRIED, column));
        }
        for (Applicant column : Applicant.values()) {
            long total = cell(RequestRow.TOTAL, column);
            last = with(last, "new", column.ordinal(), total);
            last = with(last, "carried", column.ordinal(), cell(RequestRow.CARRIED, column));
        }
        return last.replace("2025", "2024")
                .replace("2026-03-27", "2025-03-27")
                .replace("made: 3, repealed: 2, valid: 41", "made: 0, repealed: 0, valid: 40")
                .replace("made: 26, repealed: 18, valid: 233", "made: 1, repealed: 1, valid: 225")
                .replaceAll("(?s)\n本报告.*", """

                        ## 一、总体情况

                        落实工作要点。

                        ## 二、主动公开政府信息情况
                        ## 三、收到和处理政府信息公开申请情况
                        ## 四、政府信息公开行政复议、行政诉讼情况
                        ## 五、存在的主要问题及改进情况

                        无。

                        ## 六、其他需要报告的事项

                        无。
                        """);
    }

    private static long cell(RequestRow row, Applicant column) {
        return row(row.field()).get(column.ordinal());
    }

    private static List<Long> row(String name) {
        Matcher row = row(REPORT, name);
        return Arrays.stream(row.group(1).split(", ")).map(Long::valueOf).toList();
    }

    private static Matcher row(String report, String name) {
        Matcher row = Pattern.compile("\n  " + name + ": \\[([^]]+)]").matcher(report);
        assertThat(row.find()).isTrue();
        return row;
    }

    /** The report with another number in a cell. */
    private static String with(String report, String name, int index, long value) {
        Matcher row = row(report, name);
        List<String> cells = new ArrayList<>(List.of(row.group(1).split(", ")));
        cells.set(index, Long.toString(value));
        return report.substring(0, row.start(1)) + String.join(", ", cells) + report.substring(row.end(1));
    }

    /** Where a cell stands in the report. */
    private static String place(RequestRow row, Applicant column) {
        Matcher found = row(REPORT, row.field());
        long line = REPORT.substring(0, found.start(1)).lines().count();
        int start = found.start(1) - REPORT.lastIndexOf('\n', found.start(1));
        int before = row(row.field()).subList(0, column.ordinal()).stream()
                .mapToInt(cell -> Long.toString(cell).length() + 2)
                .sum();
        return "annual-reports/2025.md:" + line + ":" + (start + before);
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/annual").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
