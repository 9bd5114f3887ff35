package io.github.gongkai.columns.interpretations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.source.DescriptorReader;
import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interpretations: stages and rounds, what they cover, cards, the rate. */
class InterpretationTest {

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, """
                -- documents/1.md --
                ---
                title: 水井管理办法
                kind: 行政规范性文件
                requiresInterpretation: false
                noNumberReason: 示例
                dateIssued: 2026-03-01
                dateExpires: 2030-12-31
                unit: 示例县水利局
                datePublished: 2026-03-02
                ---
                第一条 水井每年检查一次。
                -- data/units.yaml --
                - { id: water, name: 示例县水利局 }
                -- site.yaml --
                name: 示例县人民政府
                baseUrl: https://www.example.gov.cn
                units: data/units.yaml
                """);
    }

    private void document(int number, boolean diversified) {
        site.file("documents/n" + number + ".md", """
                ---
                title: 第%d件规范性文件
                kind: 行政规范性文件
                noNumberReason: 示例
                dateExpires: 2030-12-31
                unit: water
                dateIssued: 2025-05-01
                datePublished: 2025-05-01
                ---
                内容。
                """.formatted(number));
        site.file("interpretations/n" + number + ".md", """
                ---
                title: 第%d件解读
                interprets: documents/n%d
                form: %s
                datePublished: 2025-05-01
                ---
                ## 背景和目标

                为了用水安全，制定这份文件。

                ## 主要措施

                每年检查一次，结果向社会公布。
                """.formatted(
                        number, number, diversified ? "[text, qa]" : "text"));
    }

    @Test
    void eightOfTenDocumentsInMoreThanTextIsEightyPerCentAndNotEnoughAndNineIsEnough() {
        for (int i = 1; i <= 10; i++) {
            document(i, i <= 8);
        }
        assertThat(site.failOn(BuildRequest.FailOn.NEVER).build().places())
                .containsExactly("documents/n10.md:2:8 interpretation.diversified");
        assertThat(row(site.page("interpretations/rate.html"), "2025")).isEqualTo("示例县水利局|10|10|100%|8|80%|未达标");

        document(9, true);
        assertThat(row(site.builds().page("interpretations/rate.html"), "2025"))
                .isEqualTo("示例县水利局|10|10|100%|9|90%|达标");
    }

    @Test
    void aDocumentWithoutInterpretationLowersTheRateAndIsNamed() {
        document(1, true);
        document(2, true);
        site.file(
                "documents/n3.md",
                "---\ntitle: 第3件办法\nkind: 行政规范性文件\nnoNumberReason: 示例\ndateExpires: 2030-12-31\nunit: water\ndateIssued: 2025-06-01\ndatePublished: 2025-06-01\n---\n内容。\n");
        site.file(
                "documents/n4.md",
                "---\ntitle: 不需要解读\nkind: 其他文件\nnoNumberReason: 示例\nunit: water\ndatePublished: 2025-06-01\n---\n内容。\n");

        site.file(
                "documents/n5.md",
                "---\ntitle: 不必解读\nkind: 行政规范性文件\nnoNumberReason: 示例\ndateExpires: 2030-12-31\nrequiresInterpretation: false\nunit: water\ndateIssued: 2025-06-01\ndatePublished: 2025-06-01\n---\n内容。\n");

        assertThat(site.failOn(BuildRequest.FailOn.NEVER).build().places())
                .containsExactly("documents/n3.md:2:8 interpretation.missing");
        String page = site.page("interpretations/rate.html");
        assertThat(row(page, "2025")).isEqualTo("示例县水利局|3|2|66.7%|2|66.7%|未达标");
        assertThat(page).containsPattern("(?s)2025年尚未解读的文件.*第3件办法").doesNotContain("不需要解读");
    }

    /** The cells of the first row of a year. */
    private static String row(String page, String year) {
        String table = page.substring(page.indexOf("<caption>" + year + "年"));
        return table.replaceAll("(?s).*?<tbody>\\s*<tr>(.*?)</tr>.*", "$1")
                .replaceAll("</td>\\s*<td[^>]*>", "|")
                .replaceAll("<[^>]+>", "")
                .strip();
    }

    @Test
    void aDocumentShowsItsInterpretationsByStageAndRoundAndEachSaysWhichItIs() {
        site.file("interpretations/1.md", interpretation("第二次回答", "跟踪", "round: 2\ntrigger: 群众问到检查费用", "2026-05-02"));
        site.file("interpretations/2.md", interpretation("草案说明", "预公开", "", "2026-01-05"));
        site.file("interpretations/3.md", interpretation("第一次回答", "跟踪", "round: 1", "2026-06-02"));
        site.file("interpretations/4.md", interpretation("文字说明", "同步", "targetReaders: [基层执行人员]", "2026-03-02"));
        site.builds();

        assertThat(site.page("documents/1.html")).containsPattern("(?s)政策解读.*草案说明.*文字说明.*第一次回答.*第二次回答");
        assertThat(site.page("interpretations/1.html")).contains("跟踪解读（第2轮）").contains("群众问到检查费用");
        assertThat(site.page("interpretations/by/targetReaders/executors.html"))
                .contains("文字说明")
                .doesNotContain("草案说明");
    }

    private static String interpretation(String title, String stage, String more, String date) {
        return """
                ---
                title: %s
                interprets: documents/1
                form: 文字解读
                stage: %s
                %s
                datePublished: %s
                ---
                ## 一、制定背景和依据

                井多。

                ## 二、新旧政策差异

                旧办法两年一查，现在一年一查。
                """.formatted(title, stage, more.isEmpty() ? "source: 示例县水利局" : more, date);
    }

    @Test
    void headingsSayWhatIsCovered() {
        site.file("interpretations/1.md", interpretation("文字说明", "同步", "", "2026-03-02"));
        site.builds();

        assertThat(site.page("interpretations/1.html")).contains("背景、依据、新旧差异");
        assertThat(site.page("interpretations/elements.html")).contains("badge-filled\">有");
    }

    @Test
    void theCardTellsThePointsInWords() {
        site.file("interpretations/1.md", interpretation("文字说明", "同步", "summary: 三句话说清。", "2026-03-02"));
        String card = site.builds().page("interpretations/1/card.html");

        assertThat(card)
                .contains("三句话说清。")
                .contains("旧办法两年一查，现在一年一查。")
                .contains("https://www.example.gov.cn/interpretations/1.html")
                .contains("水井管理办法")
                .doesNotContain("<img src=\"1/");
    }

    @Test
    void aPictureOrARecordingWithoutWordsIsAnError() {
        site.file("interpretations/1.md", """
                ---
                title: 一图读懂
                interprets: documents/1
                form: [图解, 视频解读]
                datePublished: 2026-03-02
                ---
                见图。
                """);
        assertThat(site.check().lines())
                .containsExactly(
                        "interpretations/1.md:4:7: error: what \"图解\" shows is not told in words [media.text-alternative]");

        site.file("interpretations/1.md", """
                ---
                title: 一图读懂
                interprets: documents/1
                form: [图解, 视频解读]
                textAlternative: 图中写着水井每年检查一次。
                transcript: 各位好，水井每年检查一次。
                datePublished: 2026-03-02
                ---
                见图。
                """);
        assertThat(site.builds().page("interpretations/1.html"))
                .contains("图中写着")
                .contains("各位好");
    }

    @Test
    void thePlanOfAnInterpretationIsShown() {
        site.file(
                "interpretations/1.md",
                interpretation(
                        "文字说明",
                        "同步",
                        "plan: { author: 水利局, form: 文字, channel: 门户网站, date: 2026-03-02 }",
                        "2026-03-02"));

        assertThat(site.builds().page("interpretations/1.html")).containsPattern("(?s)解读方案.*水利局.*门户网站");
    }

    @Test
    void theElementsAreTheChoicesOfTheDescriptor() {
        Column column = new BuiltInColumns()
                .columns().stream()
                        .filter(InterpretationColumn.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        FieldSpec covers = new DescriptorReader()
                .read(column.descriptor(), found -> {})
                .orElseThrow()
                .field("covers")
                .orElseThrow();

        assertThat(covers.choices())
                .isEqualTo(Arrays.stream(Element.values()).map(Element::choice).toList());
    }
}
