package io.github.gongkai.columns.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work plans, livelihood projects and circulars on execution. */
class TasksColumnTest {

    private static final String UNITS = """
            -- data/units.yaml --
            - { id: office, name: 青禾县人民政府办公室 }
            - { id: water, name: 青禾县水利局 }
            """;

    private static final String LAST_YEAR = """
            -- tasks/2025.yaml --
            title: 2025年要点
            kind: 工作要点
            issuer: 青禾县人民政府办公室
            year: 2025
            level: 县
            dateIssued: 2025-04-01
            datePublished: 2025-04-02
            deadline: 2025-12-31
            tasks:
              - { number: 2025-1, clause: 一, matter: 公布管网图, measure: 图已上网, units: [water], status: 进行中, evidence: [阶段报告] }
              - { number: 2025-2, clause: 二, matter: 公布电话, measure: 电话可用, units: [office], status: 已完成, dateDone: 2025-06-01, lookback: 电话有人接听 }
            """;

    private static final String THIS_YEAR = """
            -- tasks/2026.yaml --
            title: 2026年要点
            kind: 工作要点
            issuer: 青禾县人民政府办公室
            year: 2026
            level: 县
            dateIssued: 2026-04-01
            datePublished: 2026-04-02
            deadline: 2026-12-31
            tasks:
              - { number: 2026-1, clause: 一, matter: 公布管网图, measure: 图已上网, units: [water], deadline: 2026-05-31, status: 进行中, evidence: [tasks/2025], carriedFrom: 2025-1, carriedReason: 测绘没有完成 }
              - { number: 2026-2, clause: 二, matter: 公布水价, measure: 水价可查, units: [water, office], level: 省, points: 4, status: 已完成, internalNote: 内部话不外传 }
              - { number: 2026-3, clause: 三, matter: '=公布预案', measure: 预案可查, units: [各单位], level: 国家 }
            """;

    @TempDir
    private Path temp;

    private InlineSite site(String... files) {
        return InlineSite.of(temp, UNITS + String.join("", files));
    }

    @Test
    void aPlanIsATableOfTasksWithTheirStates() {
        InlineSite site = site(LAST_YEAR, THIS_YEAR).builds();

        assertThat(site.page("tasks/2026.html"))
                .contains("id=\"task-2026-1\"", "已逾期", "已完成", "未启动", "青禾县水利局", "href=\"2025.html\"")
                .contains("progress.html", "lookback.html", "2026-assessment.csv");
    }

    @Test
    void progressIsCountedByLevelAndByUnit() {
        String page = site(LAST_YEAR, THIS_YEAR).builds().page("tasks/progress.html");

        assertThat(page).contains("截至2026年6月30日", "完成率", "33%", "逾期任务", "上年结转任务");
        assertThat(page.indexOf("国家")).isLessThan(page.indexOf(">省<")).isPositive();
        assertThat(page).containsPattern("(?s)青禾县水利局.*?>2<.*?>1<.*?>0<.*?>0<.*?>1<.*?50%");
    }

    @Test
    void lastYearIsLookedAtAgain() {
        assertThat(site(LAST_YEAR, THIS_YEAR).builds().page("tasks/lookback.html"))
                .contains("2025年共2项任务，已完成1项，未完成1项")
                .contains("测绘没有完成", "2026.html#task-2026-1", "电话有人接听", "2025年6月1日");
    }

    @Test
    void theSheetForTheAssessmentIsCsv() {
        assertThat(site(LAST_YEAR, THIS_YEAR).builds().page("tasks/2026-assessment.csv"))
                .startsWith("\uFEFF条款,任务来源,考核分值,责任单位,完成时限,状态,佐证")
                .contains("\n二,省,4,青禾县水利局；青禾县人民政府办公室,2026-12-31,已完成,,2026-2,公布水价,水价可查\n")
                .contains(",'=公布预案,")
                .doesNotContain("内部话不外传");
        assertThat(site(LAST_YEAR, THIS_YEAR).builds().page("tasks/2026.html")).doesNotContain("内部话不外传");
    }

    @Test
    void aTaskWithoutClauseUnitDeadlineOrResultIsFound() {
        InlineSite site = site(THIS_YEAR
                        .replace("deadline: 2026-12-31\n", "")
                        .replace("clause: 三, matter: '=公布预案', measure: 预案可查, units: [各单位], ", "matter: 公布预案, ")
                        .replace(", carriedReason: 测绘没有完成", "")
                        .replace("number: 2026-2", "number: 2026-1"))
                .build();

        assertThat(site.lines())
                .anyMatch(message -> message.contains(
                        "the task \"2026-3\" lacks clause, units, deadline, measure [task.incomplete]"))
                .anyMatch(message -> message.contains("the task \"2026-1\" lacks carriedReason [task.incomplete]"))
                .anyMatch(message -> message.contains("the task number \"2026-1\" stands twice [task.incomplete]"));
    }

    @Test
    void aTaskLeftUndoneMustBeCarriedOn() {
        InlineSite site = site(LAST_YEAR, THIS_YEAR.replace("carriedFrom: 2025-1, ", "carriedFrom: 2025-9, "))
                .build();

        assertThat(site.lines())
                .anyMatch(message -> message.startsWith("tasks/2026.yaml:10:")
                        && message.contains("\"2025-1\" was left undone and is not carried on [task.dropped]"))
                .anyMatch(message -> message.contains("last year has no task \"2025-9\" [task.dropped]"));
    }

    @Test
    void aFirstYearCarriesNothing() {
        assertThat(site(LAST_YEAR).builds().lines()).isEmpty();
    }

    @Test
    void aTaskPastItsDeadlineNeedsEvidence() {
        InlineSite site = site(LAST_YEAR, THIS_YEAR.replace(", evidence: [tasks/2025]", ""))
                .build();

        assertThat(site.lines())
                .singleElement()
                .asString()
                .contains("warning: the task \"2026-1\" was due on 2026-05-31 and has no evidence [task.overdue]");
    }

    @Test
    void livelihoodProjectsAreAsManyAsPromisedAndTold() {
        String projects = """
                -- tasks/minsheng.yaml --
                title: 民生实事
                kind: 民生实事
                issuer: 青禾县人民政府办公室
                year: 2026
                dateIssued: 2026-02-01
                declared: 2
                items:
                  - { name: 供水管网, units: [water], target: 六十公里, milestone: 2026-10-31, plan: 分段改造, work: 完成五十公里, percent: 83, dateUpdated: 2026-06-20 }
                  - { name: 学位, units: [office], target: 二百个, milestone: 2026-05-31, work: 已开园, percent: 100, result: 新增二百个, dateUpdated: 2026-01-31 }
                """;

        assertThat(site(projects).builds().page("tasks/minsheng.html"))
                .contains("实施方案", "工作进展", "完成情况", "分段改造", "83", "2026年10月31日");
        assertThat(site(projects.replace("declared: 2", "declared: 12")).build().lines())
                .anyMatch(message -> message.contains("12 livelihood projects were promised, 2 are listed"));
        assertThat(site(projects.replace("2026-06-20", "2026-03-01")).build().lines())
                .singleElement()
                .asString()
                .contains("warning:", "\"供水管网\" is of 2026-03-01 [task.livelihood-stale]");
    }

    @Test
    void aCircularOnExecutionStandsOnThePageOfThePolicy() {
        InlineSite site = site("""
                -- documents/a.md --
                ---
                title: 关于优化营商环境的意见
                documentNumber: 青政发〔2025〕1号
                issuer: 青禾县人民政府
                datePublished: 2025-02-01
                ---
                文
                -- tasks/zhixing.yaml --
                title: 上半年执行情况通报
                kind: 政策执行情况通报
                issuer: 青禾县人民政府办公室
                dateIssued: 2026-06-01
                datePublished: 2026-06-02
                documents: [documents/a]
                period: 2026年上半年
                approvedBy: 县长
                findings:
                  - { unit: 青禾县水利局, finding: 加码, matter: 多要一份证明, correction: 已取消, date: 2026-05-20 }
                """).builds();

        assertThat(site.page("documents/a.html")).contains("执行情况通报", "../tasks/zhixing.html");
        assertThat(site.page("tasks/zhixing.html"))
                .contains("加码", "多要一份证明", "已取消")
                .doesNotContain("县长");
    }

    @Test
    void everyKeyMayBeChinese() {
        String page = site("""
                -- tasks/2026.yaml --
                标题: 2026年要点任务分解
                台账类别: 工作要点
                文号: 青政办发〔2026〕8号
                印发机关: 青禾县人民政府办公室
                年度: 2026
                层级: 县
                印发日期: 2026-04-20
                发布日期: 2026-04-24
                完成时限: 2026-12-31
                任务:
                  - 编号: 2026-01
                    条款: 一（一）
                    事项: 公布民生实事进展
                    成果: 每季度公布
                    责任单位: [office]
                    任务来源: 省
                    考核分值: 5
                    进展状态: 进行中
                    进展情况: 前三个季度已经公布。
                    佐证: [进展公示]
                """).builds().page("tasks/2026.html");

        assertThat(page).contains("一（一）", "每季度公布", "青禾县人民政府办公室", "进行中", "进展公示");
    }
}
