package io.github.gongkai.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a column gets from its descriptor alone. */
class DescribedColumnTest {

    private static final String HEARINGS = """
            -- columns/hearings.yaml --
            id: hearings
            label: 听证会
            list: { sort: datePublished, badge: state, facets: [state] }
            detail: [state, dateStart]
            sections:
              - people
              - { field: steps, as: timeline }
              - { field: result, note: 听证结束后公布。 }
            state:
              - { id: answered, label: 已反馈, has: result }
              - { id: upcoming, label: 未开始, before: dateStart }
              - { id: open, label: 进行中, until: dateEnd }
              - { id: closed, label: 已结束 }
            matrix: { label: 公开情况, fields: [people, steps, result] }
            fields:
              - { name: dateStart, label: 开始日期, type: date }
              - { name: dateEnd, label: 结束日期, type: date }
              - name: people
                label: 参加人员
                list: true
                fields:
                  - { name: kind, label: 类别 }
                  - { name: number, label: 人数, type: number }
                  - { name: names, label: 名单, internal: true }
              - name: steps
                label: 经过
                list: true
                fields:
                  - { name: date, label: 日期, type: date }
                  - { name: event, label: 事项 }
              - { name: result, label: 听证结果, type: prose }
            -- hearings/1.yaml --
            title: 水价听证
            datePublished: 2026-01-05
            dateStart: 2026-03-01
            dateEnd: 2026-03-31
            people:
              - { kind: 居民代表, number: 12, names: 不应出现的名单 }
            steps:
              - { date: 2026-03-02, event: 会议 }
              - { date: 2026-01-05, event: 公告 }
            """;

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, HEARINGS);
    }

    private String stateAt(String day) {
        String page = site.asOf(LocalDateTime.parse(day + "T12:00:00")).builds().page("hearings/1.html");
        return page.replaceAll("(?s).*?class=\"badge badge-[a-z]+\">([^<]+)<.*", "$1");
    }

    @Test
    void theStateFollowsTheDates() {
        assertThat(stateAt("2026-02-28")).isEqualTo("未开始");
        assertThat(stateAt("2026-03-01")).isEqualTo("进行中");
        assertThat(stateAt("2026-03-31")).isEqualTo("进行中");
        assertThat(stateAt("2026-04-01")).isEqualTo("已结束");
        assertThat(site.has("hearings/by/state/closed.html")).isTrue();
    }

    @Test
    void nobodyWritesAStateThatIsWorkedOut() {
        site.file("hearings/2.yaml", "title: 气价听证\nstate: open\n");

        assertThat(site.check().lines()).anyMatch(message -> message.contains("unknown key \"state\""));
    }

    @Test
    void sectionsShowTheirFieldsInOrderAndNothingInternal() {
        String page = site.builds().page("hearings/1.html");

        assertThat(page).contains("<caption>参加人员</caption>").contains("<td class=\"number\">12</td>");
        assertThat(page).doesNotContain("不应出现的名单").doesNotContain("听证结束后公布");
        assertThat(page.indexOf("公告")).isLessThan(page.indexOf("会议"));
    }

    @Test
    void theMatrixCountsWhatIsFilled() {
        String matrix = site.builds().page("hearings/matrix.html");

        assertThat(matrix).contains("<td class=\"number\">2/3</td>").contains("未公开");
    }

    @Test
    void theFirstPageOfAListIsDividedUnderHeadingsInTheOrderOfTheChoices() {
        site.file("columns/works.yaml", """
                id: works
                label: 工程
                list: { pageSize: 2, group: stage, facets: [stage] }
                fields:
                  - { name: stage, label: 阶段, type: choice, choices: [筹备, 在建, 完工] }
                """);
        site.file("works/1.yaml", "title: 甲\nstage: 完工\ndatePublished: 2026-01-04\n");
        site.file("works/2.yaml", "title: 乙\nstage: 筹备\ndatePublished: 2026-01-03\n");
        site.file("works/3.yaml", "title: 丙\ndatePublished: 2026-01-02\n");
        site.file("works/4.yaml", "title: 丁\nstage: 完工\ndatePublished: 2026-01-01\n");

        site.file("works/5.yaml", "title: 戊\nstage: 完工\ndatePublished: 2025-01-01\n");

        String list = site.builds().page("works/index.html");
        assertThat(list)
                .containsPattern("(?s)<h2[^>]*>筹备</h2>.*乙.*<h2[^>]*>完工</h2>.*甲.*<h2[^>]*>其他</h2>.*丙")
                .doesNotContain("<h2 id=\"gk-group-1\">在建");
        assertThat(site.page("works/page-1.html")).contains("丁").doesNotContain("gk-group");
        assertThat(site.page("works/by/stage/完工.html")).doesNotContain("gk-group");
    }

    @Test
    void entriesStandAmongTheTiesOfAnotherInTheOrderTheirColumnAsksFor() {
        site.file("columns/steps.yaml", """
                id: steps
                label: 经过
                list: { ties: [stage, round, datePublished] }
                fields:
                  - { name: stage, label: 阶段, type: choice, choices: [前, 后] }
                  - { name: round, label: 轮次, type: number }
                  - { name: of, label: 听证会, type: reference, to: [hearings], inverse: 各阶段 }
                """);
        site.file("steps/1.yaml", "title: 后段二\nstage: 后\nround: 10\nof: hearings/1\ndatePublished: 2026-02-01\n");
        site.file("steps/2.yaml", "title: 后段一\nstage: 后\nround: 9\nof: hearings/1\ndatePublished: 2026-03-01\n");
        site.file("steps/3.yaml", "title: 前段晚\nstage: 前\nof: hearings/1\ndatePublished: 2026-02-01\n");
        site.file("steps/4.yaml", "title: 前段早\nstage: 前\nof: hearings/1\ndatePublished: 2026-01-01\n");

        assertThat(site.builds().page("hearings/1.html")).containsPattern("(?s)各阶段.*前段早.*前段晚.*后段一.*后段二");
    }

    @Test
    void referencesWithinGroupsAreCheckedToo() {
        site.file("columns/folders.yaml", """
                id: folders
                label: 汇编
                fields:
                  - name: parts
                    label: 部分
                    list: true
                    fields:
                      - { name: entries, label: 内容, type: reference, list: true, to: [hearings] }
                """);
        site.file("folders/1.yaml", "title: 汇编\nparts:\n  - entries: [hearings/1, hearings/9]\n");

        assertThat(site.check().lines())
                .anyMatch(message -> message.startsWith("folders/1.yaml:3:27: error: entries \"hearings/9\" does not"));
    }

    @Test
    void nobodyWritesAFieldThatTheColumnWorksOut() {
        site.file("columns/sums.yaml", """
                id: sums
                label: 合计
                fields: [ { name: total, label: 合计数, type: number, computed: true } ]
                """);
        site.file("sums/1.yaml", "title: 合计\ntotal: 3\n");

        assertThat(site.check().lines()).anyMatch(message -> message.contains("unknown key \"total\""));
    }

    @Test
    void eachKindHasItsFields() {
        site.file("columns/kinds.yaml", """
                id: registers
                label: 名册
                variants:
                  by: type
                  label: 名册类型
                  of:
                    - { id: wells, label: 水井, detail: [depth], fields: [ { name: depth, label: 井深, type: number } ] }
                    - { id: roads, label: 道路, fields: [ { name: length, label: 长度, type: number } ] }
                """);
        site.file("columns/more.yaml", """
                extends: registers
                variants:
                  - { id: parking, label: 停车场, fields: [ { name: berths, label: 泊位数, type: number, required: true } ] }
                """);
        site.file("registers/1.yaml", "title: 井\ntype: 水井\ndepth: 40\n");
        site.file("registers/2.yaml", "title: 车场\n名册类型: parking\nberths: 20\n");
        assertThat(site.builds().page("registers/1.html")).contains("井深").contains("40");

        site.file("registers/3.yaml", "title: 路\ntype: roads\ndepth: 3\n");
        site.file("registers/4.yaml", "title: 车场\ntype: parking\n");
        site.file("registers/5.yaml", "title: 无\ntype: ponds\n");
        assertThat(site.check().lines())
                .anyMatch(message -> message.startsWith("registers/3.yaml:3:1: error: unknown key \"depth\""))
                .anyMatch(message -> message.startsWith("registers/4.yaml:1:1: error: berths"))
                .anyMatch(message -> message.startsWith("registers/5.yaml:2:7: error: type \"ponds\""));
    }

    @Test
    void aLedgerIsCheckedAndNeverPublished() {
        site.file("columns/ledger.yaml", """
                id: visits
                label: 走访台账
                private: true
                fields: [ { name: date, label: 日期, type: date, required: true } ]
                """);
        site.file("private/visits/1.yaml", "title: 走访秘密甲\ndate: 2026-01-01\n");
        site.builds();
        assertThat(site.site().keySet()).noneMatch(address -> address.contains("visits"));
        site.site()
                .values()
                .forEach(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .doesNotContain("走访秘密甲")
                        .doesNotContain("走访台账"));

        site.file("private/visits/2.yaml", "title: 走访\ndate: 2026-13-01\n");
        site.file("visits/3.yaml", "title: 走访\ndate: 2026-01-01\n");
        assertThat(site.check().lines())
                .anyMatch(message -> message.startsWith("private/visits/2.yaml:2:7: error: date"))
                .anyMatch(message -> message.contains("[site.ledger]"));
    }

    @Test
    void linksLeadToEntriesColumnsPagesAndOutsideOrAreFindings() {
        site.file("columns/errands.yaml", """
                id: errands
                label: 任务
                sections: [steps]
                fields:
                  - name: steps
                    label: 步骤
                    list: true
                    fields:
                      - { name: words, label: 内容 }
                      - { name: proof, label: 依据, type: link, list: true }
                """);
        site.file("errands/1.yaml", """
                title: 任务甲
                steps:
                  - { words: 一, proof: [hearings/1, hearings, /hearings/by/state/closed.html, https://www.example.gov.cn/a] }
                """);
        assertThat(site.asOf(LocalDateTime.parse("2026-05-01T12:00:00"))
                        .builds()
                        .page("errands/1.html"))
                .contains("<a href=\"../hearings/1.html\">水价听证</a>")
                .contains("<a href=\"../hearings/index.html\">听证会</a>")
                .contains("<a href=\"../hearings/by/state/closed.html\">听证会</a>")
                .contains("<a href=\"https://www.example.gov.cn/a\">www.example.gov.cn</a>");

        site.file("errands/1.yaml", "title: 任务甲\nsteps:\n  - proof: [hearings/9, notices, 不 是, '../x']\n");
        assertThat(site.build().places())
                .containsExactly(
                        "errands/1.yaml:3:13 link.broken",
                        "errands/1.yaml:3:25 link.broken",
                        "errands/1.yaml:3:34 field.type",
                        "errands/1.yaml:3:39 link.broken");
    }
}
