package io.github.gongkai.columns.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters of reply: their formal elements, guidance, remedies, and that the ledger agrees. */
class ReplyLettersTest {

    private static final String LEDGER = """
            -- private/request-ledger/2026.yaml --
            title: 台账
            year: 2026
            rows:
              - number: 青申〔2026〕1号
                received: 2026-03-09
                channel: mail
                applicant: person
                subject: 水质检测结果
                unit: water
                registered: 2026-03-09
                reviewed: 2026-03-10
                handled: 2026-03-11
                result: RESULT
                replyNumber: 青公复〔2026〕1号
                replied: 2026-04-02
                delivery: mail
                convenience: 可以来电咨询
                search: { systems: [公文系统], keywords: [水质], date: 2026-03-12, staff: 文书岗, result: 有 }
            """;

    private static final String LETTER = """
            -- private/reply-letters/1.md --
            ---
            title: 政府信息公开申请答复书
            request: 青申〔2026〕1号
            documentNumber: 青公复〔2026〕1号
            result: RESULT
            reason: 理由
            cause: 原因
            guidance: 指引
            ---
            申请人（青申〔2026〕1号）：

            本机关于2026年3月9日收到你的申请。

            经在公文系统以“水质”检索，查到结果四份。根据《中华人民共和国政府信息公开条例》第三十六条的规定，提供给你。

            如对本答复不服，可以在收到之日起60日内向青禾县人民政府申请行政复议，也可以在6个月内向青禾县人民法院提起行政诉讼。

            青禾县人民政府办公室（印章）

            2026年4月2日
            """;

    @TempDir
    Path temp;

    private InlineSite site(String result, String from, String to) {
        assertThat(LETTER).contains(from);
        return InlineSite.of(temp, (LEDGER + LETTER.replace(from, to)).replace("RESULT", result));
    }

    @Test
    void aLetterWithAllElementsHasNoFinding() {
        site("granted", "你", "您").builds();
        site("u1", "你", "您").builds();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "政府信息公开申请答复书 | 政府信息公开申请 | the title",
                "documentNumber: 青公复〔2026〕1号 | documentNumber: 1 | the number",
                "申请人（青申〔2026〕1号）： | 你好。 | the applicant",
                "本机关于2026年3月9日收到你的申请。 | 你的申请收悉。 | the day of receipt",
                "经在公文系统以“水质”检索，查到结果四份。 | | the facts",
                "《中华人民共和国政府信息公开条例》第三十六条 | 有关 | the article of law",
                "可以在收到之日起60日内向青禾县人民政府申请行政复议，也 | | reconsideration within 60 days",
                "，也可以在6个月内向青禾县人民法院提起行政诉讼 | | a lawsuit within 6 months",
                "（印章） | | the seal",
                "2026年4月2日 | | the date"
            })
    void eachMissingElementIsNamed(String from, String to, String named) {
        InlineSite site = site("granted", from, to == null ? "" : to).check();

        assertThat(site.lines()).anyMatch(line -> line.contains("the letter lacks " + named));
        assertThat(site.result().failed()).isTrue();
    }

    @Test
    void aLetterSaysHowWasSearchedWhereThatWasToBeDone() {
        assertThat(site("granted", "经在公文系统以“水质”检索，查到结果四份。", "经审核，可以公开。").check().lines())
                .singleElement()
                .asString()
                .contains("the letter lacks how it was searched for");
        assertThat(site("n2", "经在公文系统以“水质”检索，查到结果四份。", "经核对，你申请过同一信息。").check().lines())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"reason: 理由, reason", "cause: 原因, cause", "guidance: 指引, guidance"})
    void aLetterThatProvidesNothingSaysWhyAndWhereToTurn(String line, String field) {
        assertThat(site("u1", line, field + ": ").check().lines())
                .singleElement()
                .asString()
                .contains("lacks " + field, "request.guidance");
        assertThat(site("granted", line, field + ": ").check().lines()).isEmpty();
    }

    @Test
    void whoWithholdsSaysThatReconsiderationComesFirst() {
        String remedy = "可以在收到之日起60日内向青禾县人民政府申请行政复议，也可以在6个月内向";

        assertThat(rules(site("d6", "你", "您"))).containsExactly("request.review-first");
        assertThat(rules(site("d6", remedy, "应当先在收到之日起60日内向青禾县人民政府申请行政复议；不服的，可以自收到复议决定之日起15日内向")))
                .isEmpty();
        assertThat(rules(site("d8", "你", "您"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "青公复〔2026〕1号, 青公复〔2026〕2号, documentNumber",
        "2026年3月9日, 2026年3月8日, request",
        "2026年4月2日, 2026年4月3日, request",
        "request: 青申〔2026〕1号, request: 青申〔2026〕7号, request"
    })
    void letterAndLedgerAgree(String from, String to, String field) {
        assertThat(rules(site("granted", from, to))).containsExactly("request.reply-ledger");
    }

    @Test
    void theDayInALetterIsARealDay() {
        assertThat(site("granted", "2026年4月2日", "2026年4月31日").check().lines())
                .singleElement()
                .asString()
                .contains("the letter lacks the date");
    }

    private static List<String> rules(InlineSite site) {
        return site.check().findings().stream().map(found -> found.rule().id()).toList();
    }
}
