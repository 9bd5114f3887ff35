package io.github.gongkai.columns.requests;

import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a letter of reply must have: its eight formal elements, and how the information was searched for. */
enum ReplyElement {
    TITLE(
            "标题",
            "the title",
            "title 写明文书名称，例如 政府信息公开申请答复书",
            "name the letter in title, such as 政府信息公开申请答复书",
            (letter, text) -> letter.title().matches(".*(答复|告知|决定)书.*")),
    NUMBER(
            "字号",
            "the number",
            "填写 documentNumber，例如 青公复〔2026〕1号",
            "add documentNumber, such as 青公复〔2026〕1号",
            (letter, text) -> Objects.requireNonNullElse(letter.fields().text("documentNumber"), "")
                    .matches("[^〔〕\\s]+〔\\d{4}〕[1-9]\\d*号")),
    APPLICANT(
            "申请人名称",
            "the applicant",
            "正文开头写申请人称呼，以冒号结尾，例如 申请人（青申〔2026〕1号）：",
            "begin the text with the applicant and a colon: 申请人（青申〔2026〕1号）：",
            (letter, text) -> text.opening(2).stream().anyMatch(line -> line.matches(".{2,40}[：:]"))),
    RECEIVED(
            "收到申请日期",
            "the day of receipt",
            "写明“本机关于××××年×月×日收到……”",
            "say 本机关于××××年×月×日收到…",
            (letter, text) -> !text.receipt().dates().isEmpty()),
    FACTS(
            "事实依据",
            "the facts",
            "写明“经检索、核实，……”",
            "say what was found: 经检索、核实，…",
            (letter, text) -> text.has(Pattern.compile("经[^。；]{0,60}(?:查|检索|核实|核对|审查|审核|研究|征求)"))),
    LAW(
            "法律依据",
            "the article of law",
            "引用到条，例如 《中华人民共和国政府信息公开条例》第三十六条",
            "cite the article, such as 《中华人民共和国政府信息公开条例》第三十六条",
            (letter, text) -> text.has(Pattern.compile("《[^》]+》[^。]{0,12}第[一二三四五六七八九十百零〇\\d]+条"))),
    SEARCH(
            "检索过程",
            "how it was searched for",
            "写明在哪些系统、档案中以什么词检索",
            "say where and by which words it was searched for",
            (letter, text) -> {
                Result result = Result.of(letter.fields());
                return result == null || !result.needsSearch() || text.has(Pattern.compile("检索|查找|查询|调阅"));
            }),
    REVIEW(
            "行政复议的期限和途径",
            "reconsideration within 60 days",
            "写明可以在收到本答复之日起60日内向哪个机关申请行政复议",
            "say to whom, within 60日, one may apply for 行政复议",
            (letter, text) -> text.hasTogether(Pattern.compile("行政复议"), Pattern.compile("(?:60|六十)\\s?日"))),
    LAWSUIT(
            "行政诉讼的期限和途径",
            "a lawsuit within 6 months",
            "写明可以在6个月内（先经行政复议的，收到复议决定之日起15日内）向哪个人民法院提起行政诉讼",
            "say at which court, within 6个月 (after reconsideration: 15日), one may begin a 行政诉讼",
            (letter, text) -> text.hasTogether(Pattern.compile("行政诉讼|人民法院"), term(Result.of(letter.fields())))),
    SEAL(
            "印章",
            "the seal",
            "在文末注明“（印章）”或者“（政府信息公开专用章）”",
            "note the seal at the end: （印章） or （政府信息公开专用章）",
            (letter, text) -> text.closing().has(Pattern.compile("印章|盖章|公章|专用章"))),
    DATE(
            "答复日期",
            "the date",
            "在文末写答复日期，例如 2026年1月28日",
            "end with the date, such as 2026年1月28日",
            (letter, text) -> !text.closing().dates().isEmpty());

    private static Pattern term(@Nullable Result result) {
        return result != null && result.isReviewedFirst()
                ? Pattern.compile("(?:6|六)\\s?个月|(?:15|十五)\\s?日")
                : Pattern.compile("(?:6|六)\\s?个月");
    }

    private final Text name;
    private final Text hint;
    private final BiPredicate<Entry, ReplyText> test;

    ReplyElement(String zh, String en, String hintZh, String hintEn, BiPredicate<Entry, ReplyText> test) {
        this.name = new Text(zh, en);
        this.hint = new Text(hintZh, hintEn);
        this.test = test;
    }

    Text label() {
        return name;
    }

    /** How to add it. */
    Text hint() {
        return hint;
    }

    boolean isIn(Entry letter, ReplyText text) {
        return test.test(letter, text);
    }
}
