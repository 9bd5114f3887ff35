package io.github.gongkai.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Body;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numerals, anchors, mentions. */
class NamesInTextTest {

    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "十, 10",
        "十二, 12",
        "二十, 20",
        "二十三, 23",
        "一百零三, 103",
        "一百一十, 110",
        "一千零二十, 1020",
        "二〇二四, 2024",
        "12, 12",
        "九百九十九, 999",
        "百, -1",
        "甲, -1",
        "'', -1"
    })
    void chineseNumeralsAreRead(String text, int number) {
        if (text.equals("百")) {
            assertThat(ChineseNumeral.parse(text)).isLessThanOrEqualTo(100);
        } else {
            assertThat(ChineseNumeral.parse(text)).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "第十二条　文字, tiao-12",
        "第十二条 文字, tiao-12",
        "第十二条, tiao-12",
        "第十二条之一 文字, tiao-12-1",
        "第12条 文字, tiao-12",
        "第一百零二条 甲, tiao-102"
    })
    void articlesAreNumbered(String text, String anchor) {
        Matcher article = Anchors.ARTICLE.matcher(text);

        assertThat(article.lookingAt()).isTrue();
        assertThat(new Anchors().article(article)).isEqualTo(anchor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第十二条规定的情形", "第十二款 甲", "十二条 甲", "第条 甲", "根据第十二条 甲"})
    void wordsThatOnlyNameAnArticleAreNone(String text) {
        assertThat(Anchors.ARTICLE.matcher(text).lookingAt()).isFalse();
    }

    @Test
    void headingsAreNumberedByTheirKind() {
        Anchors anchors = new Anchors();

        assertThat(List.of(
                        anchors.heading("第一编　总则"),
                        anchors.heading("第一章　总则"),
                        anchors.heading("第一节　甲"),
                        anchors.heading("第三章　乙"),
                        anchors.heading("第一节　丙"),
                        anchors.heading("附 则"),
                        anchors.heading("附 则"),
                        anchors.heading("附 则"),
                        anchors.heading("<b>\"'&"),
                        anchors.heading("  "),
                        anchors.heading("字".repeat(100))))
                .containsExactly(
                        "bian-1",
                        "zhang-1",
                        "zhang-1-jie-1",
                        "zhang-3",
                        "zhang-3-jie-1",
                        "附-则",
                        "附-则_2",
                        "附-则_3",
                        "-b-",
                        "section",
                        "字".repeat(60));
    }

    @Test
    void aRepeatedIdNeverTakesAnOther() {
        Anchors anchors = new Anchors();

        assertThat(List.of(
                        anchors.unique("a"),
                        anchors.unique("a_2"),
                        anchors.unique("a"),
                        anchors.unique("a"),
                        anchors.unique("a_2")))
                .doesNotHaveDuplicates()
                .startsWith("a", "a_2", "a_3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "根据《青禾县水井办法》第三条 | 2-11 青禾县水井办法",
                "《〈甲〉乙》和《丙丁》 | 0-6 〈甲〉乙, 7-11 丙丁",
                "《关于修改《甲办法》的决定》 | 0-14 关于修改《甲办法》的决定",
                "依据青政发〔2024〕3号文件 | 0-13 依据青政发〔2024〕3号",
                "青政发[2024]第003号 | 0-14 青政发〔2024〕3号",
                "青政发（2024）12号 | 0-12 青政发〔2024〕12号",
                "青政发［2024］12号 | 0-12 青政发〔2024〕12号",
                "青政发【2024】12号 | 0-12 青政发〔2024〕12号",
                "《青政发〔2024〕3号》 | 0-13 青政发〔2024〕3号",
                "没有闭合《甲乙 | ''",
                "《甲》 | ''",
                "青政发〔1824〕3号 | ''",
                "普通文字 | ''",
            })
    void mentionsOfDocumentsAreFound(String text, String expected) {
        assertThat(Mentions.in(text).stream()
                        .map(found -> found.start() + "-" + found.end() + " " + found.name())
                        .toList())
                .hasToString("[" + expected.replace("''", "") + "]");
    }

    @Test
    void numberedItemsCanBeCited() {
        Body body = MarkdownReader.read(
                "documents/a.md",
                "## 一\n\n1. 甲\n2. 乙\n\n## 二\n\n3. 丙\n   1. 内\n\n4．丁。\n\n1. 又一\n\n1.5 米以下。\n",
                1,
                found -> {});

        assertThat(body.anchors()).contains("item-1", "item-2", "item-3", "item-4", "item-1_2");
        assertThat(body.anchors().stream().filter(anchor -> anchor.startsWith("item-")))
                .hasSize(5);
    }
}
