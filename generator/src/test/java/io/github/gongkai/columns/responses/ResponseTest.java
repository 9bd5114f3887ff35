package io.github.gongkai.columns.responses;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Responses of every kind, figures of letters, the ledger of concerns. */
class ResponseTest {

    private static final String SITE = """
            -- site.yaml --
            name: 示例县人民政府
            baseUrl: https://www.example.gov.cn
            units: data/units.yaml
            -- data/units.yaml --
            - { id: water, name: 示例县水利局 }
            - { id: office, name: 示例县人民政府办公室 }
            -- responses/letter.yaml --
            title: 关于路灯的来信
            kind: 来信选登
            unit: office
            letter: 路灯不亮。
            letterDate: 2026-03-06
            replyDate: 2026-03-10
            result: 已修好。
            datePublished: 2026-03-11
            -- responses/survey.yaml --
            title: 公交线路调查
            kind: survey
            unit: office
            dateStart: 2026-06-01
            dateEnd: 2026-06-20
            copies: 320
            answers:
              - { question: 是否需要夜班车, option: 需要, share: 61% }
            datePublished: 2026-06-01
            -- responses/rumour.yaml --
            title: 县城停水三天不是事实
            kind: 辟谣
            unit: water
            claim: 县城要停水三天
            fact: 只有两条街停水四小时
            checkedBy: 县水利局核对检修计划
            dateChecked: 2026-05-02
            datePublished: 2026-05-02
            -- private/letter-ledger/2026.yaml --
            title: 2026年来信
            letters:
              - { number: L-1, unit: water, received: 2026-03-06, replied: 2026-03-10 }
              - { number: L-2, unit: water, received: 2026-03-02, replied: 2026-03-12, limitDays: 5 }
              - { number: L-3, unit: office, received: 2026-06-29 }
              - { number: L-SECRET-4, unit: 示例县水利局, received: 2026-03-02, replied: 2026-03-03 }
            """;

    @TempDir
    Path temp;

    @Test
    void figuresOfLettersAreReckonedInWorkingDays() {
        // Water: 2, 8 and 1 working days, two of three in time. The office: one letter, open, not yet late.
        String page = InlineSite.of(temp, SITE).builds().page("responses/letters.html");

        assertThat(rows(page)).contains("示例县水利局|3|3|3.7|66.7%", "示例县人民政府办公室|1|0|—|100%", "合计|4|3|3.7|75%");
    }

    private static String rows(String page) {
        return page.replaceAll("</td>\\s*<td[^>]*>", "|").replaceAll("<[^>]+>", "");
    }

    @Test
    void nothingOfALedgerReachesTheSite() {
        InlineSite site = InlineSite.of(temp, SITE);
        site.file("private/sentiment-ledger/1.yaml", """
                title: 秘密舆情
                foundAt: 2026-06-01T08:00
                origin: 网络
                subject: 停水
                unit: water
                respondedAt: 2026-06-01T12:00
                """);
        site.builds();

        site.site()
                .forEach((address, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(address)
                        .doesNotContain("L-SECRET-4")
                        .doesNotContain("秘密舆情"));
    }

    @Test
    void aConcernAnsweredLateOrNotAtAllIsAWarning() {
        InlineSite site = InlineSite.of(temp, SITE);
        String concern = "title: 舆情\norigin: 网络\nsubject: 停水\nunit: water\nfoundAt: 2026-06-01T08:00\n";
        site.file("private/sentiment-ledger/1.yaml", concern + "respondedAt: 2026-06-03T08:00\n");
        site.file("private/sentiment-ledger/2.yaml", concern + "respondedAt: 2026-06-03T08:01\n");
        site.file("private/sentiment-ledger/3.yaml", concern + "limitHours: 5\nrespondedAt: 2026-06-01T14:00\n");
        site.file("private/sentiment-ledger/4.yaml", concern);

        assertThat(site.check().places())
                .containsExactly(
                        "private/sentiment-ledger/2.yaml:6:14 response.late",
                        "private/sentiment-ledger/3.yaml:7:14 response.late",
                        "private/sentiment-ledger/4.yaml:5:10 response.late");
    }

    @Test
    void eachKindShowsItsOwnFactsAndASurveyItsState() {
        InlineSite site = InlineSite.of(temp, SITE).builds();

        assertThat(site.page("responses/letter.html"))
                .contains("路灯不亮。")
                .contains("2 个工作日")
                .contains("已修好。");
        assertThat(site.page("responses/rumour.html")).contains("县城要停水三天").contains("县水利局核对检修计划");
        assertThat(site.page("responses/survey.html")).contains("已结束").contains("61%");
        assertThat(site.page("responses/by/kind/rumour.html")).contains("县城停水三天不是事实");

        site.asOf(LocalDateTime.of(2026, 6, 20, 12, 0)).builds();
        assertThat(site.page("responses/survey.html")).contains("badge-open\">进行中");
    }

    @Test
    void aRumourNeedsItsSource() {
        InlineSite site = InlineSite.of(temp, SITE);
        site.file(
                "responses/2.yaml",
                "title: 谣言\nkind: 辟谣\nunit: water\nclaim: 甲\nfact: 乙\ndateChecked: 2026-01-01\ndatePublished: 2026-01-01\n");

        assertThat(site.check().lines())
                .containsExactly("responses/2.yaml:1:1: error: checkedBy is missing [field.required]");
    }
}
