package io.github.gongkai.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private final List<Diagnostic> findings = new ArrayList<>();

    private Optional<Node> read(String yaml) {
        return YamlReader.read("documents/a.md", yaml, 1, findings::add);
    }

    private Node.Mapping mapping(String yaml) {
        Node node = read(yaml).orElseThrow();
        assertThat(findings).isEmpty();
        return (Node.Mapping) node;
    }

    private List<String> places() {
        return findings.stream()
                .map(found -> found.at().line() + ":" + found.at().column() + " "
                        + found.rule().id())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010",
                "NO",
                "yes",
                "1_000",
                "~",
                "null",
                "0x1F",
                "1e3",
                ".inf",
                "2024-03-01",
                "12:30:45",
                "0o17",
                "true",
                "+1",
                "1.50",
                "=",
                "<<",
                "0b11"
            })
    void aValueStaysTextToTheLetter(String value) {
        assertThat(mapping("a: " + value + "\n").get("a"))
                .isEqualTo(new Node.Scalar(value, new Location("documents/a.md", 2, 4)));
    }

    @Test
    void everyKeyAndValueHasItsPlace() {
        Node.Mapping root = mapping("""
                title: 甲
                "发文字号":   乙
                list:
                  - 丙
                  - { key: 丁, other: 戊 }
                text: |
                  己
                """);

        assertThat(root.at()).hasToString("documents/a.md:2:1");
        assertThat(root.pairs().stream()
                        .map(pair -> pair.key().text() + "@" + pair.key().at().line() + ":"
                                + pair.key().at().column() + "="
                                + pair.value().at().line() + ":"
                                + pair.value().at().column()))
                .containsExactly("title@2:1=2:8", "发文字号@3:1=3:11", "list@4:1=5:3", "text@7:1=7:7");
        Node.Sequence list = (Node.Sequence) Objects.requireNonNull(root.get("list"));
        assertThat(list.items().get(0).at()).hasToString("documents/a.md:5:5");
        Node.Mapping inner = (Node.Mapping) list.items().get(1);
        assertThat(inner.at()).hasToString("documents/a.md:6:5");
        assertThat(Objects.requireNonNull(inner.get("other")).at()).hasToString("documents/a.md:6:22");
    }

    @Test
    void columnsAreCountedInCodeUnits() {
        Node.Mapping root = mapping("𠮷𠮷: { 甲: 乙, c: 丁 }\n");

        assertThat(root.pairs().get(0).value().at()).hasToString("documents/a.md:2:7");
        assertThat(Objects.requireNonNull(((Node.Mapping) root.pairs().get(0).value()).get("c"))
                        .at())
                .hasToString("documents/a.md:2:18");
    }

    @Test
    void anAbsentKeyIsNull() {
        assertThat(mapping("a: b\n").get("c")).isNull();
    }

    @Test
    void anEmptyValueIsEmptyText() {
        assertThat(mapping("a:\nb: ''\n").pairs())
                .extracting(pair -> ((Node.Scalar) pair.value()).text())
                .containsExactly("", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n", "# 只有注释\n"})
    void textWithoutContentIsEmptyWithoutAFinding(String yaml) {
        assertThat(read(yaml)).isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void aDuplicateKeyIsFoundAtItsSecondPlace() {
        Node.Mapping root =
                (Node.Mapping) read("a: 1\nb: 2\n a: 3\n".replace(" a", "a")).orElseThrow();

        assertThat(places()).containsExactly("4:1 yaml.duplicate-key");
        assertThat(findings.get(0).message().zh()).isEqualTo("字段“a”重复，第 2 行已经写过");
        assertThat(((Node.Scalar) Objects.requireNonNull(root.get("a"))).text()).isEqualTo("1");
    }

    @Test
    void duplicateKeysWithinAValueAreFoundToo() {
        read("a: { b: 1, b: 2 }\nc:\n  - d: 1\n    d: 2\n");

        assertThat(places()).containsExactly("2:12 yaml.duplicate-key", "5:5 yaml.duplicate-key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "a: &x b; 2:4 yaml.alias",
                "a: &x [b]; 2:4 yaml.alias",
                "a: *x; yaml.alias",
                "&x a: b; yaml.alias",
                "a: !!int 3; 2:4 yaml.tag",
                "a: !local b; 2:4 yaml.tag",
                "a: !!set {b}; 2:4 yaml.tag",
                "!!str a: b; yaml.tag",
                "a: !!python/object b; yaml.tag",
            })
    void anchorsAliasesAndTagsAreFound(String yaml, String expected) {
        read(yaml + "\n");

        assertThat(places()).isNotEmpty();
        assertThat(places().get(0)).endsWith(expected);
    }

    @Test
    void anAliasIsNeverResolved() {
        Optional<Node> root = read("a: &x secret\nb: *x\n");

        assertThat(places()).containsExactly("2:4 yaml.alias", "3:4 yaml.alias");
        assertThat(((Node.Scalar) Objects.requireNonNull(((Node.Mapping) root.orElseThrow()).get("b"))).text())
                .isNotEqualTo("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\n---\nb: 2\n", "a: 1\n--- {b: 2}\n"})
    void aSecondDocumentIsFound(String yaml) {
        assertThat(read(yaml)).isEmpty();
        assertThat(findings).extracting(found -> found.rule().id()).containsExactly("yaml.documents");
    }

    @Test
    void aSecondDocumentIsFoundWhereItBegins() {
        read("a: 1\n--- {b: 2}\n");

        assertThat(findings.get(0).at().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"'a:\n\tb: 1\n', 3:1", "'a:\n  b: 1\n \tc: 2\n', 4:2", "'\ta: 1\n', 2:1"})
    void aTabInTheIndentationIsFound(String yaml, String place) {
        read(yaml);

        assertThat(places()).containsExactly(place + " yaml.tab");
    }

    @Test
    void aTabWithinAValueIsText() {
        assertThat(((Node.Scalar)
                                Objects.requireNonNull(mapping("a: \"b\tc\"\n").get("a")))
                        .text())
                .isEqualTo("b\tc");
    }

    @Test
    void deepNestingIsFoundAndLeftOut() {
        assertThat(read("a: " + "[".repeat(33) + "]".repeat(33))).isEmpty();
        assertThat(places()).containsExactly("2:36 yaml.depth");
    }

    @Test
    void nestingOfThirtyTwoLevelsIsFine() {
        mapping("a: " + "[".repeat(32) + "]".repeat(32));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "title: 关于: 通知; 2:10",
                "a: [b; 3:1",
                "a: 'b; 3:1",
                "a: \"\\q\"; 2:6",
                "a: b\\n c: d; 3:3",
                "a: @b; 2:4",
                "a: `b; 2:4",
                "- a\\nb: c; 3:1",
                "a: %b; 2:4",
            })
    void brokenYamlIsFoundWhereItBreaks(String yaml, String place) {
        assertThat(read(yaml.replace("\\n", "\n") + "\n")).isEmpty();
        assertThat(places()).containsExactly(place + " yaml.syntax");
        assertThat(findings.get(0).message().zh()).startsWith("YAML 语法有误：").matches("[^a-zA-Z]*YAML[^a-z]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\0", "\\x07", "\\uFFFE", "\\uD800", "\\x7f", "\\b"})
    void controlCharactersAreFound(String escape) {
        read("a: \"b" + escape + "\"\n");

        assertThat(places()).containsExactly("2:4 yaml.syntax");
    }

    @Test
    void aLongValueIsFound() {
        read("a: |\n" + ("  " + "甲".repeat(998) + "\n").repeat(1_002));

        assertThat(places()).containsExactly("2:4 yaml.size");
    }

    @Test
    void aLongLineIsFound() {
        assertThat(read("a: b\nc: " + "甲".repeat(200_000) + "\n")).isEmpty();
        assertThat(places()).containsExactly("3:1 yaml.size");
    }
}
