package io.github.gongkai.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sums, stages and series of a descriptor, and codes by the name of their field. */
class CheckedColumnTest {

    private static final String WELLS = """
            -- columns/wells.yaml --
            id: wells
            label: 打井
            list: { badge: stage, facets: [stage] }
            variants:
              by: type
              label: 类别
              of:
                - id: plan
                  label: 年度计划
                  series: { period: year, every: year, due: 03-31, besides: [dossier] }
                  sums: [ { total: total, of: [rows.cost] } ]
                  sections: [rows]
                  fields:
                    - { name: year, label: 年度 }
                    - { name: total, label: 总额, type: number }
                    - name: rows
                      label: 清单
                      list: true
                      fields:
                        - { name: name, label: 名称 }
                        - { name: cost, label: 金额, type: number }
                        - { name: dossier, label: 档案, type: reference, to: [wells] }
                        - { name: creditCode, label: 代码 }
                - id: dossier
                  label: 档案
                  stages: [survey, digging, done]
                  matrix: { label: 环节, fields: [survey, digging, done] }
                  fields:
                    - { name: survey, label: 勘察, fields: [ { name: date, label: 日期, type: date } ] }
                    - { name: digging, label: 施工, list: true, fields: [ { name: date, label: 日期, type: date } ] }
                    - { name: done, label: 验收, fields: [ { name: date, label: 日期, type: date }, { name: disclosed, label: 公开, type: flag } ] }
                - id: levels
                  label: 水位
                  series: { period: month, every: month, grace: 10, per: [place] }
                  fields:
                    - { name: month, label: 月份 }
                    - { name: place, label: 地点 }
            -- wells/1.yaml --
            title: 2026年打井计划
            type: plan
            year: 2026
            total: 300.5
            rows:
              - { name: 东村, cost: 100.25, dossier: wells/2, creditCode: 91350100M000100Y43 }
              - { name: 西村, cost: 200.25 }
            -- wells/2.yaml --
            title: 东村机井
            type: dossier
            survey: { date: 2026-04-01 }
            digging: [ { date: 2026-05-20 }, { date: 2026-05-02 } ]
            done: { date: 2026-07-30, disclosed: false }
            """;

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, WELLS);
    }

    @Test
    void theStageIsTheLastOneThatHasBegun() {
        assertThat(site.builds().page("wells/index.html")).contains(">施工<").contains("href=\"matrix-dossier.html\"");
        assertThat(site.has("wells/by/stage/digging.html")).isTrue();
        assertThat(site.page("wells/matrix-dossier.html"))
                .contains("东村机井", "不予公开", "2/2")
                .doesNotContain("2026年打井计划");
        String page = site.page("wells/2.html");
        assertThat(page).contains("办理进程");
        assertThat(page.indexOf("2026-04-01")).isLessThan(page.indexOf("2026-05-02"));

        site.asOf(LocalDateTime.parse("2026-08-01T00:00:00")).builds();
        assertThat(site.has("wells/by/stage/done.html")).isTrue();
    }

    @Test
    void stagesOutOfOrderAreFound() {
        site.file("wells/3.yaml", """
                title: 西村机井
                type: dossier
                survey: { date: 2026-05-03 }
                digging: { date: 2026-05-02 }
                """);

        assertThat(site.check().lines())
                .containsExactly(
                        "wells/3.yaml:4:18: error: digging (2026-05-02) is before the stage survey (2026-05-03) [stage.order]");
    }

    @Test
    void totalsMustAddUp() {
        site.file("wells/1.yaml", "title: 计划\ntype: plan\nyear: 2026\ntotal: 3\nrows: [ { name: 甲, cost: 1 } ]\n");

        assertThat(site.check().lines())
                .containsExactly("wells/1.yaml:4:8: error: total is 3, its parts add up to 1 [field.sum]");
    }

    @Test
    void referencesAndCodesWithinGroupsAreChecked() {
        site.file("wells/1.yaml", """
                title: 计划
                type: plan
                year: 2026
                rows: [ { name: 甲, dossier: wells/9, creditCode: 91350100M000100Y44 } ]
                """);

        assertThat(site.check().places())
                .containsExactly("wells/1.yaml:4:29 reference.dangling", "wells/1.yaml:4:50 code.credit");
    }

    @Test
    void whatIsDueByADayOfTheYearIsMissedTheDayAfter() {
        site.file("wells/1.yaml", "title: 计划\ntype: plan\nyear: 2025\n");
        assertThat(site.asOf(LocalDateTime.parse("2026-03-31T23:00:00")).check().lines())
                .isEmpty();
        assertThat(site.asOf(LocalDateTime.parse("2026-04-01T00:00:00")).check().lines())
                .containsExactly("wells/1.yaml:3:7: error: \"年度计划\" has nothing for 2026, due by 03-31 of the year"
                        + " [series.due]");
    }

    @Test
    void theFirstOneOfASeriesIsMissedWhereOtherKindsCallForIt() {
        site.file("wells/1.yaml", "title: 水位\ntype: levels\nmonth: 2026-05\nplace: 东\n");

        assertThat(site.check().places()).containsExactly("wells/2.yaml:1:1 series.due");
    }

    @Test
    void aMonthThatIsLeftOutIsFoundInItsOwnSeries() {
        site.file("wells/4.yaml", "title: 水位\ntype: levels\nmonth: 2026-02\nplace: 东\n");
        site.file("wells/5.yaml", "title: 水位\ntype: levels\nmonth: 2026-04\nplace: 东\n");
        site.file("wells/6.yaml", "title: 水位\ntype: levels\nmonth: 2026-05\nplace: 西\n");
        site.file("wells/7.yaml", "title: 水位\ntype: levels\nmonth: 2026-5\nplace: 西\n");

        assertThat(site.check().lines())
                .containsExactlyInAnyOrder(
                        "wells/5.yaml:3:8: warning: \"水位（东）\" has nothing for 2026-03, 2026-05 [series.gap]",
                        "wells/7.yaml:3:8: error: \"2026-5\" is no period of this series [series.period]");
    }

    @Test
    void aDescriptorThatNamesNoFieldOfTheRightFormIsNoColumn() {
        site.file("columns/bad.yaml", """
                id: bad
                label: 坏
                sums: [ { total: count, of: [rows.name] } ]
                stages: [rows]
                series: { period: none, every: month, due: 02-30 }
                fields:
                  - { name: count, label: 数, type: number }
                  - { name: rows, label: 行, list: true, fields: [ { name: name, label: 名 } ] }
                """);

        assertThat(site.check().places())
                .containsExactlyInAnyOrder(
                        "columns/bad.yaml:3:30 column.descriptor",
                        "columns/bad.yaml:4:10 column.descriptor",
                        "columns/bad.yaml:5:19 column.descriptor",
                        "columns/bad.yaml:5:44 column.descriptor");
    }
}
