package io.github.gongkai.search;

import java.util.List;
import java.util.Map;

/** How terms and their postings are written. */
final class TermLines {

    private TermLines() {}

    /** A line a term: the term, and its fields with a tab before each. */
    static String shard(List<Map.Entry<String, Postings>> shard) {
        StringBuilder lines = new StringBuilder();
        shard.forEach(term -> {
            lines.append(term.getKey());
            term.getValue().line(lines, '\t');
            lines.append('\n');
        });
        return lines.toString();
    }

    /** Lines of which one gives a tab for its first character where that is the same as in the line before. */
    static String firsts(List<String> lines) {
        StringBuilder brief = new StringBuilder();
        char before = 0;
        for (String line : lines) {
            char first = line.charAt(0);
            brief.append(first == before && !Character.isSurrogate(first) ? "\t" + line.substring(1) : line)
                    .append('\n');
            before = first;
        }
        return brief.toString();
    }

    /**
     * A line for each first character; for each term the rest of it and its fields with commas between them. Where the rest
     * is not one character beyond ASCII, a tab stands before it and a comma behind.
     */
    static String recent(List<Map.Entry<String, Postings>> terms) {
        StringBuilder lines = new StringBuilder();
        String before = "";
        for (Map.Entry<String, Postings> term : terms) {
            int length = Character.charCount(term.getKey().codePointAt(0));
            String first = term.getKey().substring(0, length);
            if (!first.equals(before)) {
                lines.append('\n').append(first);
                before = first;
            }
            String rest = term.getKey().substring(length);
            StringBuilder fields = new StringBuilder();
            term.getValue().line(fields, ',');
            if (rest.length() == 1 && rest.charAt(0) > 0x7f) {
                lines.append(rest).append(fields, 1, fields.length());
            } else {
                lines.append('\t').append(rest).append(fields);
            }
        }
        return lines.append('\n').toString();
    }
}
