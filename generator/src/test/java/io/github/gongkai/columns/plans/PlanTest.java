package io.github.gongkai.columns.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans: periods, classes, the tree. */
class PlanTest {

    private static final String PLANS = """
            -- plans/2026/outline.yaml --
            title: 十五五规划纲要
            level: 县
            class: 规划纲要
            dateStart: 2026-01-01
            dateEnd: 2030-12-31
            supersedes: plans/2021/outline
            datePublished: 2026-03-01
            targets: [ { name: 粮食产量, measure: 万吨, baseline: "40", target: "45", binding: 约束性 } ]
            -- plans/2021/outline.yaml --
            title: 十四五规划纲要
            level: county
            class: outline
            dateStart: 2021-01-01
            dateEnd: 2025-12-31
            datePublished: 2021-03-01
            -- plans/2026/water.yaml --
            title: 水网规划
            level: 县
            class: 专项规划
            parent: plans/2026/outline
            dateStart: 2026-01-01
            dateEnd: 2030-12-31
            datePublished: 2026-05-01
            """;

    @TempDir
    Path temp;

    @Test
    void thePeriodIsTheFiveYearPlanAPlanBeginsIn() {
        assertThat(Period.of(LocalDate.of(1981, 1, 1)).label()).isEqualTo("“六五”时期（1981—1985年）");
        assertThat(Period.of(LocalDate.of(2005, 12, 31)).label()).isEqualTo("“十五”时期（2001—2005年）");
        assertThat(Period.of(LocalDate.of(2021, 1, 1)).label()).isEqualTo("“十四五”时期（2021—2025年）");
        assertThat(Period.of(LocalDate.of(2056, 1, 1)).label()).isEqualTo("“二十一五”时期（2056—2060年）");
    }

    @Test
    void theTreeShowsPeriodsApartClassesInOrderAndTheHigherPlan() {
        String tree = InlineSite.of(temp, PLANS).builds().page("plans/tree.html");

        assertThat(tree)
                .containsPattern("(?s)“十五五”时期（2026—2030年）</h2>.*规划纲要.*十五五规划纲要.*专项规划.*水网规划.*十五五规划纲要"
                        + ".*“十四五”时期（2021—2025年）　历史规划</h2>.*十四五规划纲要.*历史规划");
    }

    @Test
    void theListIsDividedByClassAndAnOldPlanIsMarked() {
        InlineSite site = InlineSite.of(temp, PLANS).builds();

        assertThat(site.page("plans/index.html"))
                .containsPattern("(?s)<h2[^>]*>规划纲要</h2>.*十四五规划纲要.*历史规划.*<h2[^>]*>专项规划</h2>.*水网规划");
        assertThat(site.page("plans/2026/outline.html"))
                .contains("下位规划和配套政策")
                .contains("粮食产量")
                .contains("“十五五”时期");
        assertThat(site.page("plans/2021/outline.html")).contains("后续规划");
    }

    @Test
    void aPlanNeedsAClassAndEndsAfterItBegins() {
        InlineSite site = InlineSite.of(temp, PLANS);
        site.file("plans/1.yaml", """
                title: 交通规划
                level: 县
                dateStart: 2026-01-01
                dateEnd: 2025-12-31
                datePublished: 2026-05-01
                """);

        assertThat(site.check().places())
                .containsExactly("plans/1.yaml:1:1 field.required", "plans/1.yaml:4:10 date.order");
    }
}
