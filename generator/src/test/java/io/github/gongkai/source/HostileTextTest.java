package io.github.gongkai.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.markup.MarkdownReader;
import io.github.gongkai.model.Body;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to hang or crash a parser end in a finding or in a page, soon and silently. */
class HostileTextTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Timeout(20)
    void hostileMarkdownEndsInAFindingOrABody(String name, String text) {
        List<Diagnostic> findings = new ArrayList<>();
        Body[] body = new Body[1];

        String printed = printed(() -> body[0] = MarkdownReader.read("documents/a.md", text, 5, findings::add));

        assertThat(printed).isEmpty();
        assertThat(body[0]).isNotNull();
        assertThat(findings).allSatisfy(found -> assertThat(found.at().line()).isGreaterThanOrEqualTo(5));
    }

    static Stream<Arguments> hostileMarkdownEndsInAFindingOrABody() {
        List<Arguments> texts = new ArrayList<>();
        for (int pairs : new int[] {3, 8, 20, 30, 40, 2000}) {
            add(texts, "[ and " + pairs + " pairs of backslashes", "[" + "\\\\".repeat(pairs));
            add(texts, "[ and " + pairs + " escaped letters", "[" + "\\a".repeat(pairs));
            add(texts, "[ and " + pairs + " escaped brackets", "[" + "\\[".repeat(pairs));
            add(texts, "[ and " + pairs + " groups of backslashes", "[" + "\\\\a".repeat(pairs));
            add(texts, "[^ and " + pairs + " pairs of backslashes", "[^" + "\\\\ ".repeat(pairs) + "]:");
            add(texts, "title of a link with " + pairs + " backslashes", "[a](b \"" + "\\\\x".repeat(pairs));
            add(texts, "address of a link with " + pairs + " backslashes", "[a](<" + "\\\\x".repeat(pairs));
        }
        add(texts, "1000 quotes", "> ".repeat(1000) + "a");
        add(texts, "1000 quotes without spaces", ">".repeat(1000) + "a");
        add(texts, "quotes and items in turn", "> - ".repeat(500) + "a");
        add(texts, "ordered items in one line", "1. ".repeat(500) + "a");
        add(texts, "lists 500 deep", nested(500, "  "));
        add(texts, "lists 90 deep by tabs", nested(90, "\t"));
        add(texts, "lists 40 deep", nested(40, "  "));
        add(texts, "link definition of 5000 characters", "[a]: <" + "b".repeat(5000) + ">\n\n[a]\n");
        add(texts, "link definition of 900 characters", "[a]: <" + "b".repeat(900) + ">\n\n[a]\n");
        add(texts, "link of 5000 characters", "[a](<" + "b".repeat(5000) + ">)\n");
        add(texts, "plain link of 100000 characters", "[a](" + "b".repeat(100_000) + ")\n");
        add(texts, "link definition without angles", "[a]: " + "b".repeat(100_000) + "\n\n[a]\n");
        add(texts, "title of 100000 characters", "[a](b \"" + "c".repeat(100_000) + "\")\n");
        add(texts, "title in parentheses", "[a](b (" + "c".repeat(100_000) + "))\n");
        add(texts, "definition title", "[a]: b \"" + "c\n".repeat(3_000) + "\"\n\n[a]\n");
        add(texts, "label of 100000 characters", "[" + "b".repeat(100_000) + "]: c\n");
        add(texts, "label of 3000 lines", "[" + "b\n".repeat(3_000) + "]: c\n");
        add(texts, "600 growing backtick runs", backticks(600));
        add(
                texts,
                "2000 backtick runs of 1 to 12",
                IntStream.range(0, 2000)
                        .mapToObj(i -> "`".repeat(1 + i % 12) + "a")
                        .collect(Collectors.joining()));
        add(texts, "]([ and newlines", "]([\n".repeat(20_000));
        add(texts, "]([ 500 times", "]([\n".repeat(500));
        add(texts, "a[](  500 times", "a[](".repeat(500));
        add(texts, "a line of 10 MB", "甲".repeat(10_000_000));
        add(texts, "a line of 199,000 characters", "甲".repeat(199_000));
        add(texts, "many lines of 199,000 characters", ("甲".repeat(199_000) + "\n\n").repeat(20));
        add(texts, "emphasis x 100000", "*a ".repeat(100_000));
        add(texts, "emphasis x 1900", "*a **b ".repeat(600));
        add(texts, "emphasis closed and open x 1900", "*a_b*c_".repeat(400));
        add(texts, "a run of 100000 stars", "*".repeat(100_000) + "a");
        add(texts, "390 stars, 300 times", ("*".repeat(390) + "a" + "*".repeat(390) + "\n\n").repeat(300));
        add(texts, "tildes", "~~a ".repeat(900));
        add(texts, "a table with 10000 columns", table(10_000, 3));
        add(texts, "a table with 2000 columns and 90 rows", table(2_000, 90));
        add(texts, "a table with 3900 rows", table(4, 3_900));
        add(texts, "pipes alone", ("|\n").repeat(3_900));
        add(texts, "dashes and pipes", ("-|".repeat(20_000) + "\n").repeat(3));
        add(texts, "deep parentheses", "[a](" + "(".repeat(50_000) + ")".repeat(50_000) + ")");
        add(texts, "deep parentheses with letters", "[a](" + "(b".repeat(50_000) + ")".repeat(50_000) + ")");
        add(texts, "deep parentheses, 300", "[a](" + "(b".repeat(300) + ")".repeat(300) + ")");
        add(texts, "deep brackets", "[a".repeat(50_000) + "]".repeat(50_000));
        add(texts, "deep brackets, 390", "[".repeat(390) + "a" + "]".repeat(390));
        add(texts, "deep brackets with letters, 900", "[a".repeat(900) + "b]".repeat(900));
        add(texts, "deep links, 900", "[a".repeat(900) + "](b)".repeat(900));
        add(texts, "many ![", "![".repeat(100_000));
        add(texts, "many ![ with letters", "![a".repeat(900));
        add(texts, "images in images", "![a".repeat(600) + "](b)".repeat(600));
        add(texts, "entities", "&#x4e2d;".repeat(20_000));
        add(texts, "entities without end", "&a".repeat(60_000));
        add(texts, "one endless entity", "&" + "a".repeat(150_000));
        add(texts, "<", "<".repeat(100_000));
        add(texts, "< and letters", "<a ".repeat(50_000));
        add(texts, "< and letters, 1900", "<a ".repeat(1_900));
        add(texts, "<!--", "<!--".repeat(900));
        add(texts, "<?", "<?a".repeat(1_900));
        add(texts, "<![CDATA[", "<![CDATA[".repeat(450));
        add(texts, "a tag with 900 attributes", "<a " + "b=c ".repeat(240) + ">");
        add(texts, "a tag that never ends its value", ("<a b='" + "c ".repeat(400) + "\n").repeat(400));
        add(texts, "mail addresses", "<" + "a.".repeat(450) + "@" + "b.".repeat(20) + ">");
        add(texts, "headings of one name x 100000", "# 总则\n\n".repeat(100_000));
        add(texts, "articles of one number x 100000", "第一条 文字\n\n".repeat(100_000));
        add(texts, "underlined heading of 3900 lines", "a\n".repeat(3_900) + "===\n");
        add(
                texts,
                "reference definitions x 50000",
                IntStream.range(0, 50_000).mapToObj(i -> "[a" + i + "]: b\n\n").collect(Collectors.joining()));
        add(texts, "one definition used 1000 x 200", "[a]: b\n\n" + ("[a]".repeat(900) + "\n\n").repeat(200));
        add(
                texts,
                "footnotes x 5000",
                IntStream.range(0, 5_000)
                        .mapToObj(i -> "甲[^" + i + "]\n\n[^" + i + "]: 乙\n\n")
                        .collect(Collectors.joining()));
        add(texts, "a footnote that names itself", "甲[^1]\n\n[^1]: 乙[^1]\n");
        add(
                texts,
                "footnotes within footnotes",
                IntStream.range(0, 3_000)
                        .mapToObj(i -> "[^" + i + "]: 乙[^" + (i + 1) + "]\n\n")
                        .collect(Collectors.joining("", "甲[^0]\n\n", "")));
        add(texts, "items x 200000", "- a\n\n".repeat(200_000));
        add(texts, "tight items x 3900", "- a\n".repeat(3_900));
        add(texts, "fences", "```\n".repeat(3_900));
        add(
                texts,
                "fences of growing length",
                IntStream.range(3, 12)
                        .mapToObj(i -> "`".repeat(i) + "\n")
                        .collect(Collectors.joining())
                        .repeat(400));
        add(texts, "empty lines x 5000000", "甲" + "\n".repeat(5_000_000) + "乙");
        add(texts, "paragraphs x 500000", "甲乙丙丁\n\n".repeat(500_000));
        add(texts, "spaces and a line end", "甲" + " ".repeat(150_000) + "\n乙");
        add(texts, "tabs", "\t".repeat(99) + "甲\n");
        add(texts, "opening title marks", "《".repeat(100_000));
        add(texts, "numbers without end", "政发〔2024〕".repeat(30_000) + "号");
        add(texts, "control characters", "甲\u0000\u0001\u0007\u000b乙\u2028丙\ufffe");
        add(
                texts,
                "marks under every limit, many paragraphs",
                ("[a](b \"c\") *d* `e` ".repeat(150) + "\n\n").repeat(300));
        return texts.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Timeout(20)
    void hostileYamlEndsInAFindingOrANode(String name, String yaml) {
        List<Diagnostic> findings = new ArrayList<>();
        List<Optional<Node>> node = new ArrayList<>();

        String printed = printed(() -> node.add(YamlReader.read("documents/a.md", yaml, 1, findings::add)));

        assertThat(printed).isEmpty();
        assertThat(node).hasSize(1);
        assertThat(node.get(0).isPresent() || !findings.isEmpty())
                .as("a finding or a node")
                .isTrue();
        assertThat(findings).hasSizeLessThan(30);
        node.get(0)
                .ifPresent(root -> new FieldReader(findings::add)
                        .read(new Node.Mapping(List.of(), root.at()), List.<FieldSpec>of(), root.at()));
    }

    static Stream<Arguments> hostileYamlEndsInAFindingOrANode() {
        List<Arguments> texts = new ArrayList<>();
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 3; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        add(texts, "an alias bomb", bomb.toString());
        add(texts, "an alias to itself", "a: &a [*a]\n");
        add(texts, "[ 100000 deep", "[".repeat(100_000));
        add(texts, "[ ] 100000 deep", "[".repeat(100_000) + "]".repeat(100_000));
        add(texts, "{ 100000 deep", "a: " + "{a: ".repeat(100_000));
        add(texts, "sequences 100000 deep in a line", "- ".repeat(100_000) + "a");
        add(texts, "keys 100000 deep in a line", "? ".repeat(100_000) + "a");
        add(
                texts,
                "mappings 2000 deep",
                IntStream.range(0, 2_000).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining()));
        add(texts, "[ 40 deep", "a: " + "[".repeat(40) + "]".repeat(40));
        add(texts, "[ 400 deep", "a: " + "[".repeat(400) + "]".repeat(400));
        add(texts, "60000 items in a line", "a: [" + "b, ".repeat(60_000) + "]");
        add(texts, "a huge scalar", "a: " + "甲".repeat(5_000_000));
        add(texts, "a huge quoted scalar", "a: \"" + "甲".repeat(5_000_000) + "\"");
        add(texts, "a huge block", "a: |\n" + "  甲\n".repeat(1_500_000));
        add(texts, "a huge folded text", "a: " + "甲 \n  ".repeat(500_000));
        add(texts, "a line of 10 MB", "甲".repeat(10_000_000));
        add(texts, "a key of 10 MB", "甲".repeat(10_000_000) + ": a");
        add(texts, "colons", "a: ".repeat(100_000));
        add(texts, "questions", "?\n".repeat(100_000));
        add(
                texts,
                "keys x 100000",
                IntStream.range(0, 100_000).mapToObj(i -> "a" + i + ": b\n").collect(Collectors.joining()));
        add(texts, "documents x 10000", "--- a\n".repeat(10_000));
        add(texts, "comments x 500000", "# a\n".repeat(500_000) + "a: b\n");
        add(texts, "spaces", "a:" + " ".repeat(5_000_000) + "b");
        add(texts, "tabs", "\t".repeat(1_000_000) + "a: b");
        add(texts, "directives", "%YAML 1.2\n".repeat(10_000) + "--- a");
        add(texts, "tags", "!<" + "a".repeat(1_000_000) + "> b");
        add(texts, "an anchor of 1 MB", "a: &" + "a".repeat(1_000_000) + " b");
        add(texts, "a number of 1 MB", "a: " + "9".repeat(900_000));
        add(texts, "a fraction of 1 MB", "a: 1." + "9".repeat(900_000) + "e999999999");
        add(texts, "escapes", "a: \"" + "\\u4e2d".repeat(150_000) + "\"");
        add(texts, "control characters", "a: \"\\0\\x07\\uFFFE\\uD800\"\n");
        return texts.stream();
    }

    private static void add(List<Arguments> texts, String name, String text) {
        texts.add(Arguments.of(name, text));
    }

    private static String nested(int levels, String indent) {
        return IntStream.range(0, levels)
                .mapToObj(i -> indent.repeat(i) + "- a\n")
                .collect(Collectors.joining());
    }

    private static String backticks(int runs) {
        return IntStream.range(1, runs).mapToObj(i -> "`".repeat(i) + "a").collect(Collectors.joining());
    }

    private static String table(int columns, int rows) {
        return "|甲".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n"
                + ("|乙".repeat(columns) + "|\n").repeat(rows);
    }

    /** What {@code work} prints. */
    private static String printed(Runnable work) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            work.run();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
