package io.github.gongkai.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 重大建设项目 and 公共资源交易. */
class ProjectsTest {

    private static final String LIST = """
            title: 2026年重点项目
            kind: list
            projectKind: key
            period: 2026
            datePublished: 2026-02-10
            preliminaryReview: { unit: 发改局, date: 2026-01-10 }
            governmentMeeting: { name: 第1次常务会议, date: 2026-01-20 }
            total: 300
            rows:
              - { name: 东桥, projectCode: 2026-990001-48-01-000001, place: 东镇, scale: 一座桥, investment: 300, unit: 住建局 }
            """;

    private static final String DOSSIER = """
            title: 东桥工程
            kind: dossier
            projectKind: key
            projectCode: 2026-990001-48-01-000001
            place: 东镇
            scale: 一座桥
            unit: housing
            datePublished: 2026-02-11
            notApplicable: [p5]
            owners: [ { class: p4, unit: land } ]
            p2: [ { item: 备案, result: 同意, date: 2026-01-01, unit: 发改局 } ]
            """;

    private static final String TRADE = """
            title: 东桥工程施工招标
            kind: dossier
            tradeKind: 工程建设项目招标投标
            projectCode: QH-2026-001
            datePublished: 2026-03-01
            tenderNotice: [ { date: 2026-03-01, content: 公告 } ]
            award: [ { date: 2026-04-01, subject: 东方公司 } ]
            """;

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(
                temp, "-- data/units.yaml --\n- { id: housing, name: 住建局 }\n- { id: land, name: 自然资源局 }\n");
        site.file("site.yaml", "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\nunits: data/units.yaml\n");
        site.file("projects/list.yaml", LIST);
        site.file("projects/1.yaml", DOSSIER);
    }

    @Test
    void theMatrixShowsProjectsByEightClassesAndThePageOfGapsWhoOwesThem() {
        site.builds();

        assertThat(site.page("projects/matrix-dossier.html"))
                .contains("1/7", "不涉及", "批准服务信息", "竣工有关信息")
                .doesNotContain("2026年重点项目");
        String gaps = site.page("projects/gaps.html");
        assertThat(gaps).contains("住建局（5 项）", "自然资源局（1 项）").doesNotContain("重大设计变更");
        assertThat(site.page("projects/index.html")).contains("href=\"gaps.html\"");
    }

    @Test
    void aListNeedsItsMeetingItsTotalsAndADossierForEachProject() {
        site.file(
                "projects/list.yaml",
                LIST.replaceAll("governmentMeeting.*\n", "").replace("total: 300", "total: 310")
                        + "  - { name: 西桥, place: 西镇, scale: 一座桥, investment: 10, unit: 住建局 }\n");
        assertThat(site.check().spots())
                .containsExactly("projects/list.yaml:1 field.required", "projects/list.yaml:10 project.dossier");

        site.file("projects/list.yaml", LIST.replace("total: 300", "total: 310"));
        assertThat(site.check().spots()).containsExactly("projects/list.yaml:8 field.sum");
    }

    @Test
    void aFinishedProjectShowsEveryClassThatConcernsIt() {
        site.file("projects/1.yaml", DOSSIER + "p8: [ { item: 竣工验收, date: 2026-06-01, result: 合格 } ]\n");

        assertThat(site.check().lines())
                .containsExactly("projects/1.yaml:12:5: warning: the project is finished and lacks p1, p3, p4, p6, p7"
                        + " [project.classes]");
    }

    @Test
    void codesOfAnotherFormAreDoubted() {
        site.file("projects/1.yaml", DOSSIER.replace("2026-990001-48-01-000001", "990001-1"));
        site.file("projects/list.yaml", LIST.replace("name: 东桥,", "name: 东桥工程,"));

        assertThat(site.check().spots()).containsExactly("projects/1.yaml:4 project.code");
    }

    @Test
    void theTopicOfInvestmentHasItsBlocks() {
        site.file("documents/1.md", "---\ntitle: 规划纲要\ndatePublished: 2026-01-05\n---\n正文\n");
        site.file("projects/topic.yaml", """
                title: 有效投资专题
                kind: topic
                datePublished: 2026-05-06
                plans: documents/1
                laws: 《政府投资条例》
                policies: 关于稳投资的通知
                responses: 关于东桥工程的回应
                """);
        String page = site.builds().page("projects/topic.html");
        assertThat(page).contains(">规划<", ">法规<", ">政策<", ">项目<", ">回应<", "东桥工程", "2026年重点项目");

        site.file("projects/topic.yaml", "title: 专题\nkind: topic\ndatePublished: 2026-05-06\n");
        assertThat(site.check().spots())
                .hasSize(4)
                .allMatch(spot -> spot.equals("projects/topic.yaml:1 field.required"));
    }

    @Test
    void noticesOfOneProjectStandTogetherAndOrphansAreReported() {
        site.file("trade/1.yaml", TRADE);
        site.file("trade/2.yaml", """
                title: 东桥工程招标公告
                kind: notice
                noticeStage: 招标公告
                projectCode: QH-2026-001
                datePublished: 2026-03-01
                """);
        String page = site.builds().page("trade/1.html");
        assertThat(page).contains("办理进程", "同一项目的公告", "东桥工程招标公告");
        assertThat(page.indexOf("<span>招标公告</span>")).isLessThan(page.indexOf("<span>中标结果</span>"));
        assertThat(site.has("trade/by/stage/award.html")).isTrue();

        site.file("trade/3.yaml", """
                title: 西桥工程中标结果
                kind: notice
                noticeStage: 中标结果
                projectCode: QH-2026-009
                datePublished: 2026-03-01
                """);
        site.file("trade/1.yaml", TRADE.replace("2026-04-01", "2026-02-01"));
        assertThat(site.check().spots()).containsExactly("trade/1.yaml:7 stage.order", "trade/3.yaml:4 trade.orphan");
    }

    @Test
    void creditRecordsHaveValidCodes() {
        site.file("trade/4.yaml", """
                title: 信用记录
                kind: credit
                datePublished: 2026-03-01
                rows:
                  - { subject: 甲公司, creditCode: 91350100M000100Y43, matter: 串通投标, result: 记入, unit: 住建局, date: 2026-02-01, term: 一年 }
                """);
        assertThat(site.builds().page("trade/4.html")).contains("91350100M000100Y43");

        site.file("trade/4.yaml", """
                title: 信用记录
                kind: credit
                datePublished: 2026-03-01
                rows:
                  - { subject: 甲公司, creditCode: 91350100M000100Y42, matter: 串通投标, result: 记入, unit: 住建局, date: 2026-02-01 }
                """);
        assertThat(site.check().spots()).containsExactly("trade/4.yaml:5 code.credit");
    }
}
