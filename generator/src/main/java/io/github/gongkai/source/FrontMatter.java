package io.github.gongkai.source;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The head of an entry between two {@code ---} lines, and the text below it.
 *
 * @param yaml the lines between; they begin in line 2 of the file
 * @param body the lines below
 * @param bodyLine 1-based line in which {@code body} begins
 */
record FrontMatter(String yaml, String body, int bodyLine) {

    static final RuleInfo MISSING = RuleInfo.error(
                    "entry.front-matter", "条目以 --- 之间的字段开头", "an entry begins with fields between --- lines")
            .asEssential();

    /** Splits an entry; empty, with a finding, where the head is missing or has no end. */
    static Optional<FrontMatter> split(String path, String text, Consumer<Diagnostic> findings) {
        int firstEnd = text.indexOf('\n');
        String first = firstEnd < 0 ? text : text.substring(0, firstEnd);
        if (!first.stripTrailing().equals("---")) {
            findings.accept(MISSING.at(
                    Location.startOf(path),
                    new Text("文件没有以 --- 开头的字段部分", "the file does not begin with a --- line"),
                    new Text(
                            "第一行写 ---，接着写 title 等字段，再写一行 ---，之后是正文",
                            "begin with a --- line, then title and other fields, then another --- line")));
            return Optional.empty();
        }
        int line = 2;
        int start = firstEnd + 1;
        while (firstEnd >= 0 && start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (stop - start >= 3
                    && text.startsWith("---", start)
                    && text.substring(start + 3, stop).isBlank()) {
                String body = end < 0 ? "" : text.substring(end + 1);
                return Optional.of(new FrontMatter(text.substring(firstEnd + 1, start), body, line + 1));
            }
            if (end < 0) {
                break;
            }
            start = end + 1;
            line++;
        }
        findings.accept(MISSING.at(
                Location.startOf(path),
                new Text("字段部分没有结束的 --- 行", "the fields are not closed by a --- line"),
                new Text("在字段与正文之间加一行 ---", "put a --- line between the fields and the text")));
        return Optional.empty();
    }
}
