package io.github.gongkai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must be on record before something is published; none of it is ever shown. */
class ReviewRulesTest {

    private static final String SECRECY =
            "secrecyReview: { stateSecret: 不涉及, workSecret: 不涉及, sensitive: 已处理, aggregation: 不涉及, by: 保密岗位甲, date: 2025-02-01 }\n";

    private static final String STEPS = """
            review:
              - { step: 初审, by: 编辑岗位甲, date: 2025-02-01 }
              - { step: 复审, by: 科室负责人 }
              - { step: 终审, by: 分管负责人, seal: 政府信息公开专用章 }
            """;

    @TempDir
    private Path temp;

    private InlineSite site(String fields) {
        return InlineSite.of(
                temp, "-- notices/a.md --\n---\ntitle: 停水公告\ndatePublished: 2025-02-03\n" + fields + "---\n文\n");
    }

    private List<String> findings(String fields) {
        return site(fields).build().lines();
    }

    private List<String> strict(String fields) {
        return site(fields)
                .file("site.yaml", "name: 示例县\nbaseUrl: https://www.example.gov.cn\nrequiredReviews: [三审, 保密审查]\n")
                .build()
                .lines();
    }

    @Test
    void rankingsAndCircularsNameWhoApprovedThem() {
        assertThat(findings("")).isEmpty();
        for (String title : List.of("政务公开工作排名", "关于评估情况的通报")) {
            InlineSite site =
                    site("").file("notices/a.md", "---\ntitle: " + title + "\ndatePublished: 2025-02-03\n---\n文\n");
            assertThat(site.build().lines()).singleElement().asString().contains("[review.approval]");
            site.file(
                    "notices/a.md",
                    "---\ntitle: " + title
                            + "\ndatePublished: 2025-02-03\napprovedBy: { post: 县长秘密, date: 2025-02-01 }\n---\n文\n");
            assertThat(site.builds().page("notices/a.html")).doesNotContain("县长秘密");
        }
    }

    @Test
    void aDraftNeedsNoApproval() {
        assertThat(site("").file("notices/a.md", "---\ntitle: 考核排名\nstatus: draft\ndatePublished: 2025-02-03\n---\n文\n")
                        .build()
                        .lines())
                .isEmpty();
    }

    @Test
    void reviewsAreThreeByThreeReviewers() {
        assertThat(findings(STEPS)).isEmpty();
        assertThat(findings("review: [ { step: 初审, by: 甲 }, { step: 复审, by: 甲 } ]\n"))
                .hasSize(2)
                .anyMatch(message -> message.contains("the record lacks \"终审\" [review.steps]"))
                .anyMatch(message -> message.contains("two reviews are by the same reviewer [review.steps]"));
    }

    @Test
    void aSiteMayAskForTheRecords() {
        assertThat(strict(""))
                .hasSize(2)
                .anyMatch(message -> message.contains("[review.steps]"))
                .anyMatch(message -> message.contains("[review.secrecy]"));
        assertThat(strict(STEPS + SECRECY)).isEmpty();
    }

    @Test
    void anIssueOfTheGazetteIsReviewedLikeEverythingElse() {
        String issue = """
                title: 示例县人民政府公报2025年第1期
                year: 2025
                number: 1
                totalNumber: 1
                date: 2025-02-03
                editor: 示例县人民政府办公室
                parts: [ { title: 县政府文件, articles: [ { document: documents/a, page: 1 } ] } ]
                datePublished: 2025-02-03
                """;
        InlineSite site = site(STEPS + SECRECY)
                .file("site.yaml", "name: 示例县\nbaseUrl: https://www.example.gov.cn\nrequiredReviews: [三审, 保密审查]\n");

        assertThat(reviews(site.file("gazettes/1.yaml", issue)))
                .containsExactlyInAnyOrder("gazettes/1.yaml:1:1 review.steps", "gazettes/1.yaml:1:1 review.secrecy");
        assertThat(reviews(site.file("gazettes/1.yaml", issue + STEPS + SECRECY)))
                .isEmpty();
    }

    private static List<String> reviews(InlineSite site) {
        return site.check().places().stream()
                .filter(place -> place.contains(" review."))
                .toList();
    }

    @Test
    void theReviewForSecrecyAnswersFourQuestions() {
        assertThat(findings(SECRECY)).isEmpty();
        assertThat(findings(SECRECY.replace("aggregation: 不涉及, ", "")))
                .singleElement()
                .asString()
                .contains("aggregation", "[field.required]");
    }

    @Test
    void militaryAndCivilMattersAreLookedAtTwice() {
        String theme = "keywords: [军民融合]\n";

        assertThat(findings(theme)).singleElement().asString().contains("[review.secrecy]");
        assertThat(findings(theme + SECRECY))
                .singleElement()
                .asString()
                .contains("second reviewer", "[review.secrecy]");
        assertThat(findings(theme + SECRECY.replace("date:", "second: 保密办, date:")))
                .isEmpty();
    }

    @Test
    void aMajorPolicyIsAssessedBeforeItsRelease() {
        assertThat(findings("major: true\n")).singleElement().asString().contains("[review.pre-release]");

        InlineSite site = site("major: true\npreRelease: { effect: 影响秘密, timing: 年初, misreading: 补贴对象, answers: 口径 }\n"
                        + SECRECY)
                .builds();
        assertThat(site.page("notices/a.html")).doesNotContain("影响秘密", "保密岗位甲");
        for (String file : site.site().keySet()) {
            assertThat(site.page(file)).doesNotContain("影响秘密", "保密岗位甲");
        }
    }
}
