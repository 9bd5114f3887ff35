package io.github.gongkai.columns.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The library of questions: export, contacts, bundles, review. */
class QuestionTest {

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, """
                -- site.yaml --
                name: 示例县人民政府
                baseUrl: https://www.example.gov.cn
                units: data/units.yaml
                -- data/units.yaml --
                - { id: water, name: 示例县水利局, contact: 0990-5550001 }
                - { id: office, name: 示例县人民政府办公室 }
                -- documents/1.md --
                ---
                title: 水井管理办法
                themes: [乡村振兴]
                datePublished: 2026-03-02
                ---
                第一条 水井每年检查一次。
                -- questions/1.yaml --
                title: 打井要不要批准？
                similarQuestions: [自家院里能打井吗]
                answer: |
                  要。
                  向水利局申请。
                basis: [documents/1, 《中华人民共和国水法》]
                unit: water
                subjects: [三农]
                bundle: [农民工工资支付]
                reviewBy: 2026-12-31
                datePublished: 2026-04-01
                """);
    }

    @Test
    void theExportHoldsEveryQuestionWithItsBasisByName() {
        JsonNode export = new JsonMapper().readTree(site.builds().page("questions/export.json"));
        JsonNode question = export.get("questions").get(0);

        assertThat(export.get("asOf").asString()).isEqualTo("2026-06-30");
        assertThat(question.get("question").asString()).isEqualTo("打井要不要批准？");
        assertThat(question.get("similarQuestions").get(0).asString()).isEqualTo("自家院里能打井吗");
        assertThat(question.get("answer").asString()).isEqualTo("要。\n向水利局申请。");
        assertThat(question.get("basis").get(0).asString()).isEqualTo("水井管理办法");
        assertThat(question.get("unit").asString()).isEqualTo("示例县水利局");
        assertThat(question.get("address").asString()).isEqualTo("https://www.example.gov.cn/questions/1.html");
        assertThat(question.get("reviewDue").asBoolean()).isFalse();
    }

    @Test
    void theDocumentShowsTheQuestionAndTheQuestionItsAnswer() {
        site.builds();

        assertThat(site.page("documents/1.html")).containsPattern("(?s)相关问答.*打井要不要批准");
        assertThat(site.page("questions/1.html")).contains("<p>向水利局申请。</p>");
    }

    @Test
    void anAnswerPastItsReviewOrOnALapsedBasisIsAWarningAndShown() {
        site.file("questions/1.yaml", """
                title: 打井要不要批准？
                answer: 要。
                basis: documents/1
                unit: water
                subjects: 三农
                reviewBy: 2026-06-29
                datePublished: 2026-04-01
                """);
        site.file("documents/1.md", "---\ntitle: 水井管理办法\nvalidity: 废止\ndatePublished: 2026-03-02\n---\n内容。\n");
        site.build();

        assertThat(site.places())
                .containsExactlyInAnyOrder(
                        "questions/1.yaml:6:11 question.review", "questions/1.yaml:3:8 question.review");
        assertThat(site.page("questions/index.html")).contains("待复核");
    }

    @Test
    void aSubjectNobodyAnswersForIsAnErrorUntilAWindowDoes() {
        site.file(
                "questions/2.yaml",
                "title: 几岁上学？\nanswer: 六岁。\nunit: office\nsubjects: [上学]\ndatePublished: 2026-04-01\n");
        assertThat(site.check().places()).containsExactly("questions/2.yaml:4:11 question.contact");

        site.file("windows/1.yaml", """
                title: 河湾镇便民服务中心
                kind: 乡镇窗口
                subjects: [上学]
                phone: 0990-5550002
                address: 渡口街2号
                hours: 周一至周五
                datePublished: 2026-04-01
                """);
        String contacts = site.builds().page("questions/contacts.html");
        assertThat(contacts).containsPattern("(?s)>上学</h2>.*河湾镇便民服务中心.*渡口街2号.*>三农</h2>.*示例县水利局.*0990-5550001");
        assertThat(site.page("windows/index.html")).contains("乡镇窗口");
    }

    @Test
    void aBundleHoldsDocumentsAndQuestionsOfItsThemeAndAMissingOneIsTold() {
        site.builds();

        assertThat(site.page("questions/bundles/wages.html")).contains("水井管理办法").contains("打井要不要批准");
        assertThat(site.page("questions/bundles/rural.html")).contains("水井管理办法").doesNotContain("打井");
        assertThat(site.page("questions/bundles.html")).containsPattern("(?s)减税降费.*暂缺");
        assertThat(site.has("questions/bundles/tax-cuts.html")).isFalse();
    }

    @Test
    void aQuestionNeedsAnAnswerAndAVideoItsWords() {
        site.file("questions/2.yaml", "title: 水费多少？\nunit: water\nsubjects: 三农\ndatePublished: 2026-04-01\n");
        site.file("questions/3.yaml", """
                title: 怎样修井？
                answer: 看视频。
                unit: water
                subjects: 三农
                form: [文字, 视频]
                datePublished: 2026-04-01
                """);

        assertThat(site.check().places())
                .containsExactly("questions/2.yaml:1:1 question.answer", "questions/3.yaml:5:7 media.text-alternative");
    }
}
