package io.github.gongkai.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final List<Diagnostic> findings = new ArrayList<>();

    private Body read(String text) {
        return MarkdownReader.read("documents/a.md", text, 1, findings::add);
    }

    /** The HTML of a text; targets stand in braces, mentions in angle quotes. */
    private String html(String text) {
        return read(text).pieces().stream()
                .filter(piece -> !(piece instanceof Body.Opening))
                .map(piece -> piece instanceof Body.Markup markup
                        ? markup.html()
                        : piece instanceof Body.Target target
                                ? "{" + target.address() + "}"
                                : "«" + ((Body.Mention) piece).name() + "»")
                .collect(Collectors.joining());
    }

    private String good(String text) {
        String html = html(text);
        assertThat(findings).isEmpty();
        return html;
    }

    private List<String> places() {
        return findings.stream()
                .map(found -> found.at().line() + ":" + found.at().column() + " "
                        + found.rule().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "甲 | <p>甲</p>",
                "*甲* **乙** ~~丙~~ | <p><em>甲</em> <strong>乙</strong> <del>丙</del></p>",
                "`a<b` | <p><code>a&lt;b</code></p>",
                "[甲](b.md) | <p><a href=\"{b.md}\">甲</a></p>",
                "![流程](a/p.png) | <p><img src=\"{a/p.png}\" alt=\"流程\" loading=\"lazy\"></p>",
                "<https://a.gov.cn/?b&c> | <p><a href=\"{https://a.gov.cn/?b&c}\">https://a.gov.cn/?b&amp;c</a></p>",
                "<a@b.cn> | <p><a href=\"{mailto:a@b.cn}\">a@b.cn</a></p>",
                "甲  ¶乙 | <p>甲<br>¶乙</p>",
                "甲\\¶乙 | <p>甲<br>¶乙</p>",
                "- 甲¶- 乙 | <ul>¶<li>甲</li>¶<li>乙</li>¶</ul>",
                "3. 甲¶4. 乙 | <ol start=\"3\">¶<li id=\"item-3\">甲</li>¶<li id=\"item-4\">乙</li>¶</ol>",
                "- 甲¶¶- 乙 | <ul>¶<li><p>甲</p>¶</li>¶<li><p>乙</p>¶</li>¶</ul>",
                "> 甲 | <blockquote>¶<p>甲</p>¶</blockquote>",
                "```java¶a < b¶``` | <pre tabindex=\"0\"><code>a &lt; b¶</code></pre>",
                "*** | <hr>",
                "# 甲 | <h2 id=\"甲\">甲</h2>",
                "## 甲 | <h2 id=\"甲\">甲</h2>",
                "# 甲¶## 乙 | <h2 id=\"甲\">甲</h2>¶<h3 id=\"乙\">乙</h3>",
                "甲&nbsp;&amp;&lt;乙 | <p>甲\u00a0&amp;&lt;乙</p>",
                "\\*甲\\* \\<b> | <p>*甲* &lt;b&gt;</p>",
                "[甲][1]¶¶[1]: b.md | <p><a href=\"{b.md}\">甲</a></p>",
                "[甲] 和 [乙][丙] | <p>[甲] 和 [乙][丙]</p>",
                "![甲] | <p>![甲]</p>",
            })
    void elementsBecomeHtml(String text, String expected) {
        assertThat(good(text.replace('¶', '\n')).strip()).isEqualTo(expected.replace('¶', '\n'));
    }

    @Test
    void articlesAndChaptersCanBeAddressed() {
        Body body = read("""
                ## 第三章　附则

                第十二条　甲。

                　　第十二条之一 乙。

                第十三条规定的情形除外。

                ### 第一节 丙
                """);

        assertThat(body.anchors()).containsExactly("zhang-3", "tiao-12", "tiao-12-1", "zhang-3-jie-1");
        assertThat(body.outline())
                .containsExactly(
                        new Body.Heading(2, "第三章　附则", "zhang-3", false),
                        new Body.Heading(3, "第十二条", "tiao-12", true),
                        new Body.Heading(3, "第十二条之一", "tiao-12-1", true),
                        new Body.Heading(3, "第一节 丙", "zhang-3-jie-1", false));
        assertThat(body.pieces()).startsWith(new Body.Opening("zhang-3"));
        assertThat(((Body.Markup) body.pieces().get(1)).html())
                .contains("<p class=\"article\" id=\"tiao-12\"><strong class=\"article-number\">第十二条</strong>　甲。</p>")
                .contains(
                        "<p class=\"article\" id=\"tiao-12-1\"><strong class=\"article-number\">第十二条之一</strong>　乙。</p>")
                .contains("<p>第十三条规定的情形除外。</p>");
        assertThat(findings).isEmpty();
    }

    @Test
    void aTextCanBeCutBeforeItsHighestHeadingsOnly() {
        Body body = read("甲\n\n## 一\n\n### 小\n\n> ## 引\n\n## 二\n");

        assertThat(body.pieces().stream().filter(piece -> piece instanceof Body.Opening))
                .containsExactly(new Body.Opening("一"), new Body.Opening("二"));
    }

    @Test
    void aHeadingIsCalledByItsWords() {
        assertThat(read("## 一、*办理* [条件](b.md)&amp;`甲`[^1]\n\n[^1]: 注\n").outline())
                .containsExactly(new Body.Heading(2, "一、办理 条件&甲", "一、办理-条件-甲", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲¶乙 | <p>甲乙</p>",
                "甲，¶乙 | <p>甲，乙</p>",
                "甲¶b | <p>甲¶b</p>",
                "a¶乙 | <p>a¶乙</p>",
                "**甲**¶乙 | <p><strong>甲</strong>乙</p>",
                "甲¶**乙** | <p>甲<strong>乙</strong></p>",
                "甲¶[乙](b.md)¶丙 | <p>甲<a href=\"{b.md}\">乙</a>丙</p>",
            })
    void aLineEndBetweenChineseCharactersVanishes(String text, String expected) {
        assertThat(good(text.replace('¶', '\n')).strip()).isEqualTo(expected.replace('¶', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"　　甲", "    甲", "        甲", "\t甲", "\u00a0\u00a0甲", "　甲"})
    void anIndentIsNoCodeAndIsTakenOff(String text) {
        assertThat(good(text)).isEqualTo("<p>甲</p>\n");
    }

    @Test
    void tablesAreWrappedAndHaveHeads() {
        assertThat(html("| 甲 | 乙 | |\n|:-:|--:|---|\n| 1 | a\\|b | |\n\n| 丙 |\n|---|\n| 2 |\n"))
                .isEqualTo("""
                        <div class="table-scroll" role="region" tabindex="0" aria-label="表格1"><table>
                        <thead>
                        <tr><th scope="col" class="align-center">甲</th><th scope="col" class="align-right">乙</th><td> </td></tr>
                        </thead>
                        <tbody>
                        <tr><td class="align-center">1</td><td class="align-right">a|b</td><td> </td></tr>
                        </tbody>
                        </table></div>
                        <div class="table-scroll" role="region" tabindex="0" aria-label="表格2"><table>
                        <thead>
                        <tr><th scope="col">丙</th></tr>
                        </thead>
                        <tbody>
                        <tr><td>2</td></tr>
                        </tbody>
                        </table></div>
                        """);
    }

    @Test
    void footnotesStandAtTheEndInTheOrderTheyAreNamed() {
        assertThat(good("甲[^b]乙[^a]丙[^none]\n\n[^a]: 注一\n\n[^b]: 注二\n\n[^unused]: 注三\n"))
                .contains("甲<sup class=\"footnote\"><a href=\"#zhu-1\" aria-label=\"注释1\">1</a></sup>乙")
                .contains("丙[^none]</p>")
                .contains("<section class=\"footnotes\" aria-label=\"注释\"><ol>\n<li id=\"zhu-1\"><p>注二</p>")
                .contains("<li id=\"zhu-2\"><p>注一</p>")
                .contains("<li id=\"zhu-3\"><p>注三</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "甲 <b>乙; 1:3",
                "甲¶¶<div>乙</div>; 3:1",
                "<!-- 甲 -->; 1:1",
                "甲 <img src=x onerror=alert(1)>; 1:3",
                "<script>alert(1)</script>; 1:1",
                "- <br>; 1:3",
            })
    void rawHtmlIsFoundAndShownAsText(String text, String place) {
        String html = html(text.replace('¶', '\n'));

        assertThat(places()).contains(place + " markdown.raw-html");
        assertThat(html).doesNotContain("<b>", "<div>乙", "<!--", "<img", "<script", "<br>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[甲](java&#115;cript:alert(1))",
                "[甲](JaVaScRiPt:alert(1))",
                "[甲](javascript&colon;alert(1))",
                "[甲](&#x6a;avascript:alert(1))",
                "[甲](&#1;javascript:alert(1))",
                "[甲](java&Tab;script:alert(1))",
                "[甲](java&NewLine;script:alert(1))",
                "[甲](vbscript:msgbox)",
                "[甲](data:text/html,<script>)",
                "[甲](DATA:text/html;base64,AAAA)",
                "[甲](file:///etc/passwd)",
                "[甲](ftp://a.cn)",
                "[甲](//host/path)",
                "[甲](\\\\\\\\host/path)",
                "[甲](/\\\\host/path)",
                "[甲](&sol;/host)",
                "[甲][1]\n\n[1]: javascript:alert(1)",
                "[甲]\n\n[甲]: <JAVASCRIPT:alert(1)>",
                "<javascript:alert(1)>",
                "![甲](javascript:alert(1))",
                "![甲](data:image/svg+xml,<svg>)",
                "![甲](//host/a.png)",
            })
    void linksThatRunScriptsOrLeaveBySlashesAreRefused(String text) {
        Body body = read(text);

        assertThat(findings).extracting(found -> found.rule().id()).containsOnly("link.scheme");
        assertThat(body.pieces()).noneMatch(piece -> piece instanceof Body.Target);
        assertThat(html(text)).doesNotContain("href", "src");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[甲](<java\tscript:alert(1)>)", "[甲](< javascript:alert(1)>)", "[甲](java\nscript:alert(1))"})
    void whatIsNoLinkStaysText(String text) {
        assertThat(html(text)).doesNotContain("href");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.gov.cn/b, https://a.gov.cn/b",
        "HTTP://a.gov.cn, HTTP://a.gov.cn",
        "mailto:a@b.cn, mailto:a@b.cn",
        "tel:0312-1234567, tel:0312-1234567",
        "../b/%E4%BA%95.md#%E7%94%B2, ../b/井.md#甲",
        "/b.html, /b.html",
        "#tiao-1, #tiao-1",
        "b+c.md, b+c.md",
        "a%ZZ.md, a%ZZ.md",
        "https://a.gov.cn/%E4%BA%95, https://a.gov.cn/%E4%BA%95"
    })
    void otherLinksPass(String address, String expected) {
        assertThat(good("[甲](" + address + ")")).isEqualTo("<p><a href=\"{" + expected + "}\">甲</a></p>\n");
    }

    @Test
    void imagesOfOtherHostsAreRefused() {
        assertThat(html("甲 ![乙](https://a.cn/b.png)")).isEqualTo("<p>甲 乙</p>\n");
        assertThat(places()).containsExactly("1:3 image.origin");
    }

    @Test
    void aLinkWithinALinkIsItsWords() {
        assertThat(good("[甲 <https://a.cn>](b.md)")).contains("{");
        assertThat(good("![[甲](b.md)](a/c.png)")).contains("alt=");
    }

    @Test
    void documentsThatAreNamedBecomeMentionsWithTheirPlace() {
        Body body = read("根据《青禾县水井办法》和青政发[2024]3号，\n以及**《青禾县河道办法》**。[《甲乙》](b.md) `《丙丁》`\n");

        assertThat(body.pieces().stream()
                        .filter(piece -> piece instanceof Body.Mention)
                        .map(piece -> (Body.Mention) piece)
                        .map(mention -> mention.name() + "@" + mention.at().line() + ":"
                                + mention.at().column()))
                .containsExactly("青禾县水井办法@1:3", "和青政发〔2024〕3号@1:12", "青禾县河道办法@2:5");
    }

    @Test
    void theLeadIsPlainAndShort() {
        Body body = read("## 甲\n\n乙 *丙* <b>\u0001\n\n" + "丁".repeat(200));

        assertThat(body.lead())
                .startsWith("甲 乙 丙")
                .hasSizeLessThanOrEqualTo(Body.LEAD_LENGTH)
                .doesNotContain("\u0001");
        assertThat(read("𠮷".repeat(200)).lead()).isEqualTo("𠮷".repeat(60));
    }

    @Test
    void controlCharactersAreReplaced() {
        assertThat(good("甲\u0001乙\u000b丙\ufffe")).isEqualTo("<p>甲�乙�丙�</p>\n");
    }

    @Test
    void linesOfFindingsCountFromTheFile() {
        MarkdownReader.read("documents/a.md", "甲\n\n<b>\n", 7, findings::add);

        assertThat(places()).containsExactly("9:1 markdown.raw-html");
    }

    @ParameterizedTest
    @MethodSource
    void ordinaryTextsPassTheGuard(String text) {
        assertThat(MarkdownGuard.check(text)).isEmpty();
    }

    static List<String> ordinaryTextsPassTheGuard() {
        return List.of(
                "",
                "|甲|乙|\n|---|---|\n" + "|数|据|\n".repeat(900),
                "> > > 甲\n",
                "- 甲\n  - 乙\n    - 丙\n      - 丁\n",
                "1. 甲\n   1. 乙\n",
                "……".repeat(300),
                "一".repeat(50_000),
                "_".repeat(300),
                "*".repeat(80) + "\n" + "-".repeat(300),
                "目录" + ".".repeat(200) + "3\n",
                " ".repeat(90) + "青禾县人民政府\n",
                "\\\\server\\share\\[甲]\\乙",
                "[" + "甲".repeat(500) + "](" + "b".repeat(900) + ")",
                "（".repeat(300));
    }

    @Test
    void thePlainWordsOfEachBlockAreKeptWithTheirPlaces() {
        Body body = MarkdownReader.read(
                "a.md", "## 一、**总体**情况\n\n新收[申请](b.md)12件，\n结转3件。\n\n- 甲\n- 乙\n\n第一条　本办法\n", 5, findings::add);

        assertThat(body.passages())
                .extracting(Body.Passage::level, Body.Passage::text)
                .containsExactly(
                        tuple(2, "一、总体情况"),
                        tuple(0, "新收申请12件，结转3件。"),
                        tuple(0, "甲"),
                        tuple(0, "乙"),
                        tuple(0, "第一条　本办法"));
        Body.Passage words = body.passages().get(1);
        assertThat(words.at(words.text().indexOf("12"))).hasToString("a.md:7:13");
        assertThat(words.at(words.text().indexOf("3件"))).hasToString("a.md:8:3");
        assertThat(body.passages().get(0).at(2)).hasToString("a.md:5:8");
        assertThat(body.passages().get(4).at(0)).hasToString("a.md:13:1");
    }
}
