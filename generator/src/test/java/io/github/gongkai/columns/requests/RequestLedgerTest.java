package io.github.gongkai.columns.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongkai.calendar.RequestClock;
import io.github.gongkai.calendar.RequestDates;
import io.github.gongkai.column.Column;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.source.HolidayReader;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The private ledger of applications: what must hold in each row, and that nothing of it is ever published. */
class RequestLedgerTest {

    private static final String FIRST = """
              - number: 青申〔2026〕1号
                received: 2026-03-09
                channel: mail
                applicant: person
                subject: 水质检测结果
                unit: water
                registered: 2026-03-09
                reviewed: 2026-03-10
                handled: 2026-03-11
                result: granted
                replyNumber: 青公复〔2026〕1号
                replied: 2026-04-07
                delivery: mail
                archived: 2026-04-10
                archive: 依-1
            """;

    @TempDir
    Path temp;

    private InlineSite site(String rows) {
        return InlineSite.of(temp, """
                -- private/request-ledger/2026.yaml --
                title: 台账
                year: 2026
                note: SECRET-55AA
                rows:
                """ + rows + """
                -- notices/1.md --
                ---
                title: 甲
                datePublished: 2026-01-05
                ---
                """);
    }

    /** The first row with lines in place of others, or added. */
    private static String first(String... changes) {
        String row = FIRST;
        for (String change : changes) {
            String key = change.substring(0, change.indexOf(':') + 1);
            List<String> lines = row.lines()
                    .filter(line ->
                            !line.strip().startsWith(key) && !line.strip().startsWith("- " + key))
                    .toList();
            boolean number = key.equals("number:");
            boolean drop = change.endsWith(": -");
            row = (number ? "  - " + change + "\n" : "")
                    + String.join("\n", lines)
                    + "\n"
                    + (number || drop ? "" : "    " + change.replace("\n", "\n    ") + "\n");
        }
        return row;
    }

    /** The rules that find something, in order of place. */
    private List<String> rules(String rows) {
        return site(rows).check().findings().stream()
                .map(found -> found.rule().id())
                .toList();
    }

    private static String row(int number, String received, String... more) {
        return "  - number: 青申〔2026〕" + number + "号\n    received: " + received
                + "\n    channel: online\n    applicant: person\n    subject: 事项" + number
                + "\n    unit: water\n    registered: " + received + "\n"
                + Stream.of(more).map(line -> "    " + line + "\n").reduce("", String::concat);
    }

    @Test
    void aCompleteRowHasNoFindingAndNothingOfItIsPublished() throws IOException {
        InlineSite site = site(FIRST).builds();

        try (Stream<Path> files = Files.walk(site.output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("SECRET-55AA", "水质检测结果", "青申");
            }
        }
        assertThat(site.output().resolve("request-ledger")).doesNotExist();
        assertThat(site.output().resolve("private")).doesNotExist();
    }

    @Test
    void aLedgerInAPublicFolderFailsTheBuild() {
        InlineSite site = InlineSite.of(temp, "-- request-ledger/2026.yaml --\ntitle: 台账\nyear: 2026\n")
                .build();

        assertThat(site.places()).containsExactly("request-ledger:1:1 site.ledger");
        assertThat(site.result().failed()).isTrue();
    }

    @Test
    void numbersFollowEachOther() {
        assertThat(rules(FIRST + row(3, "2026-06-20"))).containsExactly("request.number-series");
        assertThat(rules(first("number: 青申〔2025〕1号"))).containsExactly("request.number-series");
        assertThat(rules(first("number: 青申2026-1"))).containsExactly("request.number-series");
        assertThat(rules(FIRST + row(2, "2026-06-20").replace("青申", "禾申"))).containsExactly("request.number-series");
    }

    @Test
    void aGapIsNamedWithTheNumberThatIsMissing() {
        InlineSite site =
                site(FIRST + row(3, "2026-06-20") + row(4, "2026-06-22")).check();

        assertThat(site.lines()).singleElement().asString().contains("青申〔2026〕3号", "2 should stand here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registered: -",
                "reviewed: -",
                "handled: -",
                "replied: -",
                "result: -",
                "replyNumber: -",
                "delivery: -",
                "archive: -",
                "registered: 2026-03-08",
                "handled: 2026-03-09",
                "archived: 2026-04-06",
                "archived: 2026-07-01"
            })
    void stepsThatAreMissingOrOutOfOrderFail(String change) {
        assertThat(rules(first(change))).contains("request.steps");
    }

    @Test
    void aRequestThatIsOverdueFails() {
        // Due on 24 June: 20 working days after 26 May with 19 June free (see RequestClockTest for the counting).
        assertThat(new RequestClock(HolidayReader.shipped())
                        .read(RequestDates.received(LocalDate.of(2026, 5, 26)), LocalDate.of(2026, 6, 30))
                        .due())
                .isEqualTo("2026-06-24");
        InlineSite site = site(FIRST + row(2, "2026-05-26")).check();

        assertThat(site.places()).containsExactly("private/request-ledger/2026.yaml:21:15 request.overdue");
        assertThat(site.lines()).singleElement().asString().contains("was due on 2026-06-24, 4 working days ago");
    }

    @Test
    void anExtensionAConsultationOrACorrectionMovesTheLastDay() {
        assertThat(rules(FIRST + row(2, "2026-05-26", "extension: { date: 2026-06-23, approver: 主任 }")))
                .isEmpty();
        assertThat(rules(FIRST
                        + row(
                                2,
                                "2026-05-26",
                                "consultations:",
                                "  - { to: 县水利局, sent: 2026-06-01, due: 2026-06-12, replied: 2026-06-12 }")))
                .isEmpty();
        assertThat(rules(FIRST + row(2, "2026-05-26", "correction: { sent: 2026-06-02, received: 2026-06-08 }")))
                .isEmpty();
        assertThat(rules(FIRST + row(2, "2026-05-26", "correction: { sent: 2026-06-02 }")))
                .isEmpty();
    }

    @Test
    void whatIsDueSoonIsSaid() {
        // Due on 1 July, seen on 30 June.
        InlineSite site = site(FIRST + row(2, "2026-06-02")).check();

        assertThat(site.places()).containsExactly("private/request-ledger/2026.yaml:21:15 request.due-soon");
        assertThat(site.lines()).singleElement().asString().contains("due on 2026-07-01, in 1 working days");
    }

    @Test
    void theDueListIsInTheOrderOfTheDays() throws IOException {
        InlineSite site = site(FIRST
                + row(2, "2026-06-15")
                + row(3, "2026-06-16", "correction: { sent: 2026-06-17 }")
                + row(4, "2026-06-17")
                + row(5, "2026-06-15", "extension: { date: 2026-06-18, days: 5, approver: 主任 }"));
        site.check();
        DueList list = DueList.of(
                LivingLedger.read(site.path("")).ledgers(), HolidayReader.shipped(), LocalDate.of(2026, 6, 30));

        // 16–18 June (3), 19 free, 22–26 (8), 29–3 July (13), 6–10 (18), 13, 14 (20). Number 3 waits, number 1 is
        // answered.
        assertThat(list.items())
                .extracting(DueList.Item::number, item -> item.due().toString(), DueList.Item::left)
                .containsExactly(
                        tuple("青申〔2026〕2号", "2026-07-14", 10),
                        tuple("青申〔2026〕4号", "2026-07-16", 12),
                        tuple("青申〔2026〕5号", "2026-07-21", 15));
    }

    @Test
    void theOfficeGetsTheDueListAndTheFiguresOfEachYear() throws IOException {
        InlineSite site =
                site(FIRST + row(2, "2026-06-17") + row(3, "2026-06-15")).builds();

        assertThat(Files.readString(site.reports().resolve("requests-due.csv"))).endsWith("""
                        答复期限,剩余工作日,编号,公开事项,办理单位
                        2026-07-14,10,青申〔2026〕3号,事项3,water
                        2026-07-16,12,青申〔2026〕2号,事项2,water
                        """);
        assertThat(Files.readString(site.reports().resolve("request-figures-2026.csv")))
                .contains("\n本年新收,3,0,0,0,0,0,3\n", "\n予以公开,1,0,0,0,0,0,1\n", "\n结转下年度,2,0,0,0,0,0,2\n")
                .contains("\n行政复议,0,0,0,0,0\n", "\n便民答复,0\n");
    }

    @Test
    void aStatedDayIsComparedWithTheLaw() {
        assertThat(rules(first("due: 2026-04-07"))).isEmpty();
        InlineSite site = site(first("due: 2026-04-06")).check();

        assertThat(site.findings())
                .singleElement()
                .satisfies(found -> assertThat(found.message().zh())
                        .contains("写为 2026-04-06，应为 2026-04-07", "自 2026-03-09 次日起 20 个工作日"));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-08, 20", "2026-04-07, 21"})
    void anExtensionIsInTimeAndNotTooLong(String date, int days) {
        String extension = "extension: { date: " + date + ", days: " + days + ", approver: 主任 }";

        assertThat(rules(first(extension, "replied: 2026-04-07"))).containsExactly("request.due-date");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12, false", "2026-03-13, true", "2026-04-02, true", "2026-04-03, false"})
    void whoIsConsultedHasFifteenWorkingDaysAtMost(String due, boolean reasonable) {
        // From 12 March: 13 (1), 16–20 (6), 23–27 (11), 30, 31, 1, 2 April (15).
        String asked = "consultations:\n  - { to: 县水利局, sent: 2026-03-12, due: " + due + ", replied: 2026-03-13 }";

        assertThat(rules(first(asked))).isEqualTo(reasonable ? List.of() : List.of("request.due-date"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content: 张某某，身份证号99010119900307123X",
                "contacts: [{ date: 2026-03-10, way: 电话, summary: 联系 139 0000 0000 }]",
                "lateReason: 手机13900000000"
            })
    void nothingTellsWhoApplied(String change) {
        assertThat(rules(first(change))).containsExactly("request.identity");
        assertThat(rules(first("content: 某项目2026年水质检测结果，项目代码2026-990101-48-01-000123")))
                .isEmpty();
    }

    @Test
    void whatCameLateHasItsReason() {
        String late = first("replied: 2026-04-08");

        assertThat(rules(late)).containsExactly("request.late");
        assertThat(rules(first("replied: 2026-04-08", "lateReason: 系统故障，已整改"))).isEmpty();
        assertThat(rules(first("correction: { sent: 2026-03-19, received: 2026-03-20 }")))
                .containsExactly("request.late");
    }

    @Test
    void aYearWithoutHolidaysIsSaidOnce() {
        InlineSite site = site("").file(
                        "private/request-ledger/2026.yaml",
                        "title: 台账\nyear: 2027\nrows:\n"
                                + row(1, "2027-01-11").replace("2026〕", "2027〕")
                                + row(2, "2027-01-12").replace("2026〕", "2027〕"))
                .asOf(LocalDateTime.of(2027, 1, 13, 12, 0));

        assertThat(site.check().places())
                .containsExactly("private/request-ledger/2026.yaml:5:15 calendar.unknown-year");
        site.file("data/holidays.yaml", "2027: { holidays: [2027-01-01] }\n");
        assertThat(site.check().places()).isEmpty();
    }

    @Test
    void whoFindsNothingShowsHowItWasLookedFor() {
        String search = "search: { systems: [公文系统], keywords: [水质], date: 2026-03-12, staff: 文书岗, result: 无 }";

        assertThat(rules(first("result: u1", "convenience: 可向供水公司查询"))).containsExactly("request.search-record");
        assertThat(rules(first("result: u1", "convenience: 可向供水公司查询", search))).isEmpty();
        assertThat(rules(first("result: u2", "convenience: 有原始数据", "search: { systems: [公文系统] }")))
                .containsOnly("field.required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u1", "u2", "u3"})
    void whoCannotHelpSaysWhoCan(String result) {
        String search = "search: { systems: [公文系统], keywords: [水质], date: 2026-03-12, staff: 文书岗, result: 无 }";

        assertThat(rules(first("result: " + result, search))).containsExactly("request.convenience");
    }

    @Test
    void aRequestThatEndsForLackOfACorrectionNeedsNoLetter() {
        assertThat(rules(first(
                        "result: o1",
                        "handled: -",
                        "replyNumber: -",
                        "delivery: -",
                        "correction: { sent: 2026-03-12, term: 2026-03-30 }")))
                .isEmpty();
    }

    @Test
    void whatThreeAskForIsToBeConsideredForPublication() {
        String same = row(2, "2026-06-10").replace("事项2", "水质检测结果")
                + row(3, "2026-06-11").replace("事项3", "水质 检测结果");
        InlineSite site = site(FIRST + same).check();

        assertThat(site.lines())
                .singleElement()
                .asString()
                .contains("request.conversion", "青申〔2026〕1号, 青申〔2026〕2号, 青申〔2026〕3号");
        assertThat(rules(first("conversion: { reviewed: 2026-06-20, proactive: false }") + same))
                .isEmpty();
    }

    @Test
    void theResultsOfLedgerLettersAndTableAreTheSame() {
        List<String> results = Stream.of(Result.values()).map(Result::id).toList();

        assertThat(RequestFigures.rows()).containsAll(results);
        for (String column : List.of("request-ledger", "reply-letters")) {
            String yaml = Column.described(BuiltInColumns.class, column + ".yaml")
                    .descriptor()
                    .yaml();
            List<String> choices = yaml.lines()
                    .map(String::strip)
                    .filter(line -> line.matches("- \\{ id: (granted|partial|[duno]\\d), .*"))
                    .map(line -> line.replaceAll("- \\{ id: (\\w+),.*", "$1"))
                    .toList();
            assertThat(choices).isEqualTo(results);
        }
    }

    @Test
    void feesAndCasesAreCounted() throws IOException {
        InlineSite site = site(first("fee: 200", "cases: [{ kind: direct, filed: 2026-05-06 }]"));
        site.check();
        // Open at the end of 2026, and again at the end of 2027.
        for (int year : List.of(2026, 2027)) {
            RequestFigures figures =
                    RequestFigures.of(LivingLedger.read(site.path("")).ledgers(), year);
            assertThat(figures.cases("direct")).containsExactly(0L, 0L, 0L, 1L, 1L);
            assertThat(figures.fees().intValue()).isEqualTo(year == 2026 ? 200 : 0);
        }
    }
}
