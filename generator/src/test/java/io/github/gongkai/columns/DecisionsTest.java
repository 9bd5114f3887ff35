package io.github.gongkai.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 重大行政决策 and 意见征集. */
class DecisionsTest {

    private static final String DOSSIER = """
            title: 农村供水管理办法
            kind: dossier
            catalogueYear: 2026
            scope: policy
            unit: 水利局
            datePublished: 2026-01-20
            start: { date: 2026-01-15 }
            draft: { date: 2026-02-10 }
            publicParticipation:
              - { date: 2026-03-01, ways: [公开征求意见] }
            """;

    private static final String ELEMENTS = """
            draftText: { content: 全文 }
            draftExplanation: { content: 说明 }
            background: { content: 背景 }
            """;

    private static final String CATALOGUE = """
            title: 目录
            kind: catalogue
            catalogueYear: 2026
            datePublished: 2026-03-20
            rows:
              - { number: 1, matter: 农村供水管理办法, unit: 水利局, basis: 水法, procedures: 公众参与, planned: 2026-12 }
            """;

    private static final String CONSULTATION = """
            title: 征求意见
            kind: draft
            datePublished: 2026-03-01
            dateStart: 2026-03-01
            dateEnd: 2026-03-30
            draft: 全文
            explanation: 说明
            background: 背景
            ways: [ { way: 电话, to: 0990-5550223 } ]
            contact: { unit: 水利局, phone: 0990-5550223 }
            """;

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, "-- data/units.yaml --\n- { id: water, name: 水利局 }\n");
        site.file("site.yaml", "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\nunits: data/units.yaml\n");
        site.file("decisions/c.yaml", CATALOGUE);
        site.file("decisions/d.yaml", DOSSIER + ELEMENTS);
    }

    @Test
    void aDossierShowsItsElementsAndHowFarItHasGot() {
        site.builds();

        assertThat(site.page("decisions/d.html")).contains("办理进程", "草案说明", "决策背景", "公众参与");
        assertThat(site.page("decisions/matrix-dossier.html")).contains("3/9").doesNotContain(">目录<");
        assertThat(site.has("decisions/by/stage/public-participation.html")).isTrue();
    }

    @Test
    void elementsOfStagesGoneThroughAreMissed() {
        site.file("decisions/d.yaml", DOSSIER + """
                draftText: { content: 全文 }
                collectiveDecision: { date: 2026-06-01, meeting: 第5次常务会议 }
                publish: { date: 2026-06-10 }
                """);

        assertThat(site.check().lines())
                .containsExactly(
                        "decisions/d.yaml:1:1: warning: has reached publish without draftExplanation, background,"
                                + " opinions, representatives, result [decision.elements]");
    }

    @Test
    void stagesFollowEachOther() {
        site.file("decisions/d.yaml", DOSSIER + ELEMENTS + "expert: { date: 2026-02-20 }\n");

        assertThat(site.check().spots()).containsExactly("decisions/d.yaml:14 stage.order");
    }

    @Test
    void aStageThatIsNotDisclosedSaysWhyAndNothingElse() {
        site.file("decisions/d.yaml", DOSSIER + ELEMENTS + "expert: { date: 2026-03-20, disclosed: false }\n");
        assertThat(site.check().spots()).containsExactly("decisions/d.yaml:14 decision.reason");

        site.file(
                "decisions/d.yaml",
                DOSSIER + ELEMENTS + "risk: { date: 2026-03-20, disclosed: false, reason: 过程性信息, content: 高风险 }\n");
        assertThat(site.check().spots()).containsExactly("decisions/d.yaml:14 decision.reason");

        site.file(
                "decisions/d.yaml",
                DOSSIER + ELEMENTS + "risk: { date: 2026-03-20, disclosed: false, reason: 过程性信息 }\n");
        assertThat(site.builds().page("decisions/matrix-dossier.html")).contains("不予公开");
    }

    @Test
    void attendeesAreNamedWithConsentOnlyAndHeard() {
        site.file("decisions/d.yaml", DOSSIER + ELEMENTS + """
                representatives: { meeting: 第5次常务会议 }
                attendees:
                  - { category: 群众代表, name: 张三丰 }
                  - { category: 专家, name: 李四光, consent: true }
                  - { category: 媒体, name: 王* }
                """);

        assertThat(site.check().spots())
                .containsExactly(
                        "decisions/d.yaml:16 decision.attendee-opinions", "decisions/d.yaml:16 decision.attendee-name");
    }

    @Test
    void theCatalogueIsDueByTheEndOfMarchAndAgreesWithTheDossiers() {
        site.file("decisions/c.yaml", CATALOGUE.replace("2026-12", "2026-05").replace("农村供水", "城市供水"));
        assertThat(site.check().spots())
                .containsExactly("decisions/c.yaml:6 decision.catalogue", "decisions/d.yaml:1 decision.catalogue");

        site.file("decisions/c.yaml", CATALOGUE.replace("unit: 水利局", "unit: 住建局"));
        assertThat(site.check().lines()).anyMatch(line -> line.contains("differs from that of its dossier"));

        site.file("decisions/c.yaml", CATALOGUE + "status: draft\n");
        site.asOf(LocalDateTime.parse("2026-03-31T12:00:00"));
        assertThat(site.check().spots()).isEmpty();
        site.asOf(LocalDateTime.parse("2026-04-01T12:00:00"));
        assertThat(site.check().spots()).containsExactly("decisions/d.yaml:1 series.due");
    }

    private String stateAt(String day) {
        return site.asOf(LocalDateTime.parse(day + "T12:00:00"))
                .build()
                .page("consultations/1.html")
                .replaceAll("(?s).*?class=\"badge badge-[a-z]+\">([^<]+)<.*", "$1");
    }

    @Test
    void theStateOfAConsultationFollowsItsDates() {
        site.file("consultations/1.yaml", CONSULTATION);
        assertThat(stateAt("2026-03-30")).isEqualTo("进行中");
        assertThat(stateAt("2026-03-31")).isEqualTo("已结束");

        assertThat(site.asOf(LocalDateTime.parse("2026-04-29T12:00:00")).check().spots())
                .isEmpty();
        assertThat(site.asOf(LocalDateTime.parse("2026-04-30T12:00:00")).check().spots())
                .containsExactly("consultations/1.yaml:5 consultation.unanswered");

        site.file("consultations/1.yaml", CONSULTATION + "feedback: { date: 2026-04-10, received: 1, adopted: 1 }\n");
        assertThat(stateAt("2026-05-01")).isEqualTo("已反馈");
    }

    @Test
    void aShortConsultationSaysWhy() {
        site.asOf(LocalDateTime.parse("2026-03-30T12:00:00"));
        site.file("consultations/1.yaml", CONSULTATION.replace("2026-03-30", "2026-03-29"));
        assertThat(site.check().lines())
                .containsExactly(
                        "consultations/1.yaml:5:10: error: comments are asked for over 29 days [consultation.duration]");

        site.file("consultations/1.yaml", CONSULTATION.replace("2026-03-30", "2026-03-29") + "shortReason: 上级限期\n");
        assertThat(site.check().spots()).isEmpty();
    }

    @Test
    void figuresOfTheResultAddUpAndRefusalsHaveReasons() {
        site.file("consultations/1.yaml", CONSULTATION + """
                feedback: { date: 2026-04-10, received: 12, adopted: 5, partly: 2 }
                rejected:
                  - { opinion: 提高标准, number: 4 }
                """);

        assertThat(site.check().lines())
                .containsExactlyInAnyOrder(
                        "consultations/1.yaml:11:41: error: feedback.received is 12, its parts add up to 11 [field.sum]",
                        "consultations/1.yaml:13:5: error: reason is missing [field.required]");
    }

    @Test
    void anEvaluationStandsOnThePageOfItsDocument() {
        site.file("documents/1.md", "---\ntitle: 供水通知\ndatePublished: 2026-01-05\n---\n正文\n");
        site.file("consultations/2.yaml", """
                title: 供水通知执行评价
                kind: evaluation
                datePublished: 2026-06-01
                document: documents/1
                process: 过程
                results: 成效
                problems: 问题
                improvement: 方向
                """);

        assertThat(site.builds().page("documents/1.html")).contains("政策效果评价", "供水通知执行评价");
    }
}
