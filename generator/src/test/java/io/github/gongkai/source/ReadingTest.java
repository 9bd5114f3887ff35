package io.github.gongkai.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small readers: text, front matter, names. */
class ReadingTest {

    private final List<Diagnostic> findings = new ArrayList<>();

    private List<String> places() {
        return findings.stream()
                .map(found -> found.at() + " " + found.rule().id())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲\n乙\n", "\uFEFF甲\n乙\n", "甲\r\n乙\r\n", "甲\r乙\r", "\uFEFF甲\r\n乙\n"})
    void lineEndsAndByteOrderMarksMakeNoDifference(String text) {
        assertThat(TextFile.decode("a.md", text.getBytes(StandardCharsets.UTF_8), findings::add))
                .contains("甲\n乙\n");
    }

    @Test
    void textInGbkIsFoundAtItsFirstForeignByte() {
        byte[] bytes = "title: ok\ncity: 甲乙\n".getBytes(Charset.forName("GBK"));

        assertThat(TextFile.decode("a.md", bytes, findings::add)).isEmpty();
        assertThat(places()).containsExactly("a.md:2:7 file.encoding");
        assertThat(findings.get(0).message().zh()).contains("GBK");
    }

    @Test
    void textThatEndsWithinACharacterIsFound() {
        byte[] whole = "甲乙".getBytes(StandardCharsets.UTF_8);

        assertThat(TextFile.decode("a.md", java.util.Arrays.copyOf(whole, 5), findings::add))
                .isEmpty();
        assertThat(places()).containsExactly("a.md:1:2 file.encoding");
    }

    @Test
    void anEmptyFileIsEmptyText() {
        assertThat(TextFile.decode("a.md", new byte[0], findings::add)).contains("");
    }

    @Test
    void frontMatterIsSplitFromTheText() {
        Optional<FrontMatter> front = FrontMatter.split("a.md", "---  \na: 1\n--- \n正文\n", findings::add);

        assertThat(front).contains(new FrontMatter("a: 1\n", "正文\n", 4));
    }

    @ParameterizedTest
    @CsvSource({"'---\n---', 3", "'---\na: 1\n---', 4", "'---\n\n\n---\n', 5"})
    void frontMatterMayBeEmptyAndTheTextMissing(String text, int bodyLine) {
        Optional<FrontMatter> front = FrontMatter.split("a.md", text, findings::add);

        assertThat(front).isPresent();
        assertThat(front.get().body()).isEmpty();
        assertThat(front.get().bodyLine()).isEqualTo(bodyLine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n---\n",
                "正文",
                "----\na: 1\n----\n",
                "---",
                "---\na: 1\n",
                "---\na: 1\n--\n",
                "--- a\n---\n"
            })
    void missingOrUnclosedFrontMatterIsFound(String text) {
        assertThat(FrontMatter.split("a.md", text, findings::add)).isEmpty();
        assertThat(places()).containsExactly("a.md:1:1 entry.front-matter");
    }

    @ParameterizedTest
    @CsvSource({
        "16.md, ''",
        "通知.md, ''",
        ".., ..",
        "con.md, con",
        "NUL, NUL",
        "com1.txt, com1",
        "a:b, :",
        "a?b, ?",
        "'a\"b', '\"'",
        "a%2e, %",
        "a#b, #",
        "a\\b, \\",
        "a., a.",
        "'a ', 'a '",
        "'a\nb', \\u000a",
        "'a\u0000b', \\u0000",
        "conference.md, ''"
    })
    void namesThatNoDiskTakesAreBad(String name, String bad) {
        assertThat(SiteLayout.badName(name)).isEqualTo(bad);
    }

    @Test
    void namesTooLongForADiskAreBad() {
        assertThat(SiteLayout.badName("字".repeat(80))).isEmpty();
        assertThat(SiteLayout.badName("字".repeat(81))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", ".git", "~$通知.docx", "a.md~", "Thumbs.db", "desktop.ini"})
    void whatProgramsLeaveBehindIsLitter(String name) {
        assertThat(SiteLayout.isLitter(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a/b.MD, md, a/b", "a.b/c, '', a.b/c", "a/.md, '', a/.md", "a/b.tar.gz, gz, a/b.tar"})
    void anExtensionIsWhatFollowsTheLastDotOfTheName(String path, String extension, String stem) {
        assertThat(SiteLayout.extension(path)).isEqualTo(extension);
        assertThat(SiteLayout.withoutExtension(path)).isEqualTo(stem);
    }
}
