package io.github.gongkai.rules.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Blank, stale and mixed columns, legal bases, vetoes, the home page, letters. All borders are counted by hand. */
class ColumnHealthTest {

    private static final String CONFIG = "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\n";
    private static final String INSPECTED = CONFIG + "siteCode: \"9900990001\"\n";

    @TempDir
    Path temp;

    private InlineSite site(String config) {
        return InlineSite.in(temp).file("site.yaml", config);
    }

    private static String entry(String title, String date, String more, String text) {
        return "---\ntitle: " + title + "\ndatePublished: " + date + "\n" + more + "---\n" + text + "\n";
    }

    private static List<String> at(InlineSite site, String day) {
        return site.asOf(LocalDate.parse(day).atTime(12, 0)).check().spots();
    }

    private static void news(InlineSite site, String id) {
        site.file(
                "columns/" + id + ".yaml",
                "id: " + id + "\nlabel: 动态" + id + "\ntype: 动态要闻\ndescription: 动态\nupdate: 14\nfields: []\n");
    }

    @Test
    void aColumnTheMenuLeadsToIsBlankWhileItIsEmpty() {
        InlineSite site = site(CONFIG + "navigation:\n  - { label: 文件, to: /documents/ }\n")
                .file("notices/a.md", entry("停水公告", "2026-06-20", "", "停水一天。"));
        assertThat(at(site, "2026-06-30")).containsExactly("site.yaml:4 column.blank", "site.yaml:4 link.broken");

        site.file("documents/a.md", entry("关于供水的通知", "2026-06-20", "", "供水。"));
        assertThat(at(site, "2026-06-30")).isEmpty();
    }

    @Test
    void aColumnThatIsOpenedAndShownNowhereIsAWarning() {
        InlineSite site = site(CONFIG + "columns: [documents, notices]\n")
                .file("notices/a.md", entry("停水公告", "2026-06-20", "", "停水一天。"));
        assertThat(at(site, "2026-06-30")).containsExactly("site.yaml:3 column.blank");
        assertThat(site.check().lines())
                .singleElement()
                .asString()
                .startsWith("site.yaml:3:11: warning: ")
                .contains("no page shows it");

        site.file("documents/a.md", entry("关于供水的通知", "2026-06-20", "", "供水。"));
        assertThat(at(site, "2026-06-30")).isEmpty();
    }

    @Test
    void aColumnThatIsRedirectedIsNotBlank() {
        InlineSite site = site(CONFIG + "columns: [documents, notices]\n")
                .file("notices/a.md", entry("停水公告", "2026-06-20", "", "停水一天。"))
                .file("data/redirects.yaml", "- { from: /documents/, to: notices/a }\n");
        assertThat(at(site, "2026-06-30")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"栏目正在建设中，敬请期待。", "暂无内容", "页面完善中", "Under construction"})
    void underConstructionIsNothing(String words) {
        InlineSite site = site(CONFIG).file("notices/a.md", entry("公告", "2026-06-20", "", words));
        assertThat(at(site, "2026-06-30")).containsExactly("notices/a.md:2 column.blank");

        site.file("notices/b.md", entry("停水公告", "2026-06-20", "", "停水一天。"));
        assertThat(at(site, "2026-06-30")).containsExactly("notices/a.md:2 column.placeholder");

        site.file(
                "notices/a.md",
                entry("施工公告", "2026-06-20", "", "禾兴路改造工程正在建设中。施工期间请绕行学府路，公交三路改走仓前街，各单位和居民应当按照现场标志通行，注意安全，工期到八月底。"));
        assertThat(at(site, "2026-06-30")).isEmpty();
    }

    @Test
    void aColumnWhoseEntriesAreAllArchivedIsHistory() {
        InlineSite site = site(INSPECTED)
                .file("notices/a.md", entry("停水公告", "2020-06-20", "archived: true\n", "停水一天。"))
                .file("pages/about.md", entry("关于本站", "2026-06-20", "", "说明。"));
        assertThat(at(site, "2026-06-30")).isEmpty();
    }

    /** Six months are 180 days: 2026-01-01 + 180 = 2026-06-30. */
    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-01, true"})
    void noticesAreStaleAfterHundredAndEightyDays(String day, boolean stale) {
        InlineSite site = site(INSPECTED)
                .file("notices/a.md", entry("停水公告", "2026-01-01", "", "停水一天。"))
                .file("rules/a.md", entry("公开制度", day, "level: 县级\ndateIssued: 2026-01-01\n", "制度。"));

        assertThat(at(site, day).stream().filter(line -> line.endsWith("column.stale")))
                .isEqualTo(stale ? List.of("notices/a.md:3 column.stale") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, false", "2026-06-16, true"})
    void newsAreStaleAfterFourteenDaysAndAnUpdateCounts(String day, boolean stale) {
        InlineSite site = site(INSPECTED);
        news(site, "news");
        site.file("news/a.md", entry("我县召开政务公开会议", "2026-05-01", "dateUpdated: 2026-06-01\n", "会议。"));

        assertThat(at(site, day))
                .isEqualTo(stale ? List.of("news/a.md:4 column.stale", "news/a.md:4 health.home") : List.of());
    }

    @Test
    void entriesWithoutADayCountAsNotUpdated() {
        InlineSite site = site(INSPECTED);
        news(site, "news");
        site.file("news/a.md", "---\ntitle: 我县召开会议\n---\n会议。\n")
                .file("notices/a.md", entry("停水公告", "2026-06-29", "", "停水一天。"));

        assertThat(at(site, "2026-06-30")).containsExactly("news/a.md:1 column.stale");
        assertThat(site.check().lines()).singleElement().asString().contains("1 entries without a day");
    }

    @Test
    void anEventToComeIsNewsOfTheDayItWasAnnounced() {
        InlineSite site = site(INSPECTED)
                .file(
                        "columns/days.yaml",
                        "id: days\nlabel: 开放日\ndescription: 开放日\nupdate: 14\nlist: { sort: date }\nfields:\n"
                                + "  - { name: date, label: 日期, type: date, description: 日期 }\n")
                .file("days/a.md", entry("开放日", "2026-06-01", "date: 2026-07-20\n", "欢迎。"));
        assertThat(at(site, "2026-06-15")).isEmpty();
        assertThat(at(site, "2026-06-16")).containsExactly("days/a.md:3 column.stale", "days/a.md:3 health.home");
    }

    @Test
    void aSiteWithoutItsCodeIsNotInspected() {
        InlineSite site = site(CONFIG).file("notices/a.md", entry("停水公告", "2019-01-01", "", "停水一天。"));
        assertThat(at(site, "2026-06-30")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-15, false", "2026-06-16, true"})
    void theHomePageHasSomethingNewInTwoWeeks(String day, boolean stale) {
        InlineSite site = site(INSPECTED).file("notices/a.md", entry("停水公告", "2026-06-01", "", "停水一天。"));
        assertThat(at(site, day)).isEqualTo(stale ? List.of("notices/a.md:3 health.home") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"3, -", "4, WARNING", "5, ERROR"})
    void fiveBlankColumnsFailTheSiteAndFourAreAWarning(int count, String severity) {
        List<String> columns = List.of("documents", "interpretations", "finance", "plans", "questions");
        InlineSite site = site(CONFIG + "navigation:\n"
                        + columns.subList(0, count).stream()
                                .map(column -> "  - { label: 栏目, to: /" + column + "/ }\n")
                                .collect(Collectors.joining()))
                .file("notices/a.md", entry("停水公告", "2026-06-20", "", "停水一天。"));

        assertThat(site.check().findings().stream()
                        .filter(found -> found.rule().id().equals("health.blank-columns"))
                        .map(found -> found.severity().name()))
                .isEqualTo(severity.equals("-") ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource({"3, -", "4, WARNING", "5, ERROR"})
    void fiveStaleColumnsOfNewsFailTheSiteAndFourAreAWarning(int count, String severity) {
        InlineSite site = site(INSPECTED).file("notices/a.md", entry("停水公告", "2026-06-29", "", "停水一天。"));
        for (int i = 1; i <= count; i++) {
            news(site, "news-" + i);
            site.file("news-" + i + "/a.md", entry("我县召开会议", "2026-06-01", "", "会议。"));
        }

        assertThat(site.check().findings().stream()
                        .filter(found -> found.rule().id().equals("health.stale-columns"))
                        .map(found -> found.severity().name()))
                .isEqualTo(severity.equals("-") ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "县长到河湾镇调研防汛工作 | true",
                "我县召开2026年政务公开工作会议 | true",
                "一图读懂《水井管理办法》 | true",
                "《水井管理办法》政策解读 | true",
                "关于召开政务公开工作会议的通知 | false",
                "水井管理办法（试行） | false",
                "关于加强政策解读工作的意见 | false",
                "2026年防汛应急预案 | false",
            })
    void columnsOfOfficialTextsHoldNoNewsAndNoInterpretations(String title, boolean mixed) {
        InlineSite site = site(CONFIG).file("documents/a.md", entry(title, "2026-06-20", "", "正文。"));
        assertThat(at(site, "2026-06-30")).isEqualTo(mixed ? List.of("documents/a.md:2 column.mixed") : List.of());
        site.file("documents/a.md", entry("水井管理办法", "2026-06-20", "", "正文。"))
                .file("notices/a.md", entry(title, "2026-06-20", "", "正文。"));
        assertThat(at(site, "2026-06-30")).isEqualTo(mixed ? List.of("notices/a.md:2 column.mixed") : List.of());
    }

    @Test
    void newsThatNameADocumentLeadToIt() {
        InlineSite site = site(CONFIG);
        news(site, "news");
        site.file("news/a.md", entry("我县召开会议", "2026-06-20", "", "会议学习了示政发〔2026〕3号文件。"));
        assertThat(at(site, "2026-06-30")).containsExactly("news/a.md:5 column.quoted-document");

        site.file("documents/a.md", entry("关于供水的通知", "2026-06-20", "documentNumber: 示政发〔2026〕3号\n", "供水。"));
        assertThat(site.builds().page("news/a.html")).contains("documents/a.html");
    }

    @Test
    void aSuperiorDocumentInTheRegisterMayBeQuoted() {
        InlineSite site = site(CONFIG);
        news(site, "news");
        site.file("news/a.md", entry("我县召开会议", "2026-06-20", "", "会议学习了云政发〔2026〕3号文件。"))
                .file("data/superior.yaml", "- { number: 云政发〔2026〕3号, title: 关于供水的意见 }\n");
        assertThat(at(site, "2026-06-30")).isEmpty();
    }

    @Test
    void aStatutoryColumnNamesItsLaw() {
        String column = "id: relief\nlabel: 社会救助\ndescription: 救助\nduty: 20-11\n%sfields: []\n";
        InlineSite site = site(CONFIG)
                .file("columns/relief.yaml", column.formatted(""))
                .file("relief/a.md", entry("救助标准", "2026-06-20", "", "标准。"));
        assertThat(at(site, "2026-06-30")).containsExactly("columns/relief.yaml:1 column.basis");

        site.file("columns/relief.yaml", column.formatted("basis: [社会救助暂行办法第五条]\n"));
        assertThat(at(site, "2026-06-30")).isEmpty();
    }

    @Test
    void anItemOfOtherLawsNamesItsLaw() {
        InlineSite site = site(CONFIG).file("notices/a.md", entry("招聘公告", "2026-06-20", "duty: 20-15\n", "招聘医师一名。"));
        assertThat(at(site, "2026-06-30")).containsExactly("notices/a.md:4 column.basis");

        site.file("notices/a.md", entry("招聘公告", "2026-06-20", "duty: 20-15\n", "根据《事业单位人事管理条例》第九条，招聘医师一名。"));
        assertThat(at(site, "2026-06-30")).isEmpty();
        site.file("notices/a.md", entry("招聘公告", "2026-06-20", "duty: 20-14\n", "招聘医师一名。"));
        assertThat(at(site, "2026-06-30")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10, false", "2026-06-11, true", "2027-03-10, true", "2027-03-11, false"})
    void aLetterOfTheLastYearWaitsThreeMonthsAtMost(String day, boolean late) {
        InlineSite site = site(CONFIG)
                .file("notices/a.md", entry("停水公告", "2026-05-20", "", "停水一天。"))
                .file(
                        "private/letter-ledger/2026.yaml",
                        "title: 来信\nletters:\n  - { number: X-1, unit: 信访办, received: 2026-03-10 }\n"
                                + "  - { number: X-2, unit: 信访办, received: 2026-03-10, replied: 2026-03-12 }\n");
        assertThat(at(site, day))
                .isEqualTo(late ? List.of("private/letter-ledger/2026.yaml:3 health.unanswered-letters") : List.of());
    }
}
