package io.github.gongkai.markup;

import io.github.gongkai.diagnostic.Text;
import java.util.Optional;

/**
 * Refuses, in one pass over the characters, texts that are known to hang or crash the Markdown parser: deep nesting, long
 * runs of marks, endless lines. No text written for people comes near these limits. What still gets by meets the
 * {@link Deadline}.
 */
final class MarkdownGuard {

    static final int MAX_CHARACTERS = 1_000_000;
    static final int MAX_LINE = 200_000;
    static final int MAX_NESTING = 24;
    static final int MAX_INDENT = 100;
    static final int MAX_BACKSLASHES = 8;

    /** The parser tries both readings of each pair within a bracket: the time doubles with every one. */
    static final int MAX_BACKSLASH_PAIRS = 12;

    static final int MAX_MARK_RUN = 400;
    static final int MAX_BACKTICK_RUN = 12;
    static final int MAX_MARKS_A_PARAGRAPH = 2_000;
    static final int MAX_OPENING_ANGLE = 1_000;
    static final int MAX_PARAGRAPH_LINES = 4_000;

    /** The parser compares the items of a list with each other. */
    static final int MAX_ITEMS = 10_000;

    static final int MAX_TAME_MARKS = 60;

    private static final boolean[] TROUBLE = new boolean[128];

    /** What the limits are about. */
    private static final boolean[] WATCHED = new boolean[128];

    static {
        "\\`*_[]<>|~!&".chars().forEach(c -> TROUBLE[c] = true);
        "\\`*_[]<>|~!&()".chars().forEach(c -> WATCHED[c] = true);
    }

    /** What is too much, and in which line (0-based) of the text. */
    record Excess(int line, Text message) {}

    private MarkdownGuard() {}

    /**
     * Whether a text holds so few marks that no parser can stumble over it; most official texts do. Such a text is parsed
     * without a {@link Deadline}, which costs time at every character.
     */
    static boolean isTame(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 && TROUBLE[c] && ++marks > MAX_TAME_MARKS) {
                return false;
            }
        }
        return text.length() <= MAX_LINE;
    }

    static Optional<Excess> check(String text) {
        if (text.length() > MAX_CHARACTERS) {
            return excess(
                    0, "正文超过 " + MAX_CHARACTERS + " 字", "the text is longer than " + MAX_CHARACTERS + " characters");
        }
        int line = 0;
        int marks = 0;
        int lines = 0;
        int pairs = -1;
        int items = 0;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > MAX_LINE) {
                return excess(line, "一行超过 " + MAX_LINE + " 字", "the line is longer than " + MAX_LINE + " characters");
            }
            Optional<Excess> prefix = prefix(text, start, end, line);
            if (prefix.isPresent()) {
                return prefix;
            }
            if (isItem(text, start, end)) {
                items++;
            } else if (start < end && !Character.isWhitespace(text.charAt(start))) {
                items = 0;
            }
            if (items > MAX_ITEMS) {
                return excess(line, "列表超过 " + MAX_ITEMS + " 项", "the list has more than " + MAX_ITEMS + " items");
            }
            if (isBlank(text, start, end)) {
                marks = 0;
                lines = 0;
                pairs = -1;
            } else if (++lines > MAX_PARAGRAPH_LINES) {
                return excess(
                        line,
                        "一段超过 " + MAX_PARAGRAPH_LINES + " 行，中间没有空行",
                        "a paragraph has more than " + MAX_PARAGRAPH_LINES + " lines");
            }
            int run = 0;
            int angle = -1;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (c >= 128 || !WATCHED[c]) {
                    continue;
                }
                run = i > start && c == text.charAt(i - 1) ? run + 1 : 1;
                if (c == '\\' && run > MAX_BACKSLASHES
                        || c == '`' && run > MAX_BACKTICK_RUN
                        || isMark(c) && run > MAX_MARK_RUN) {
                    return excess(line, "符号“" + c + "”连续出现过多", "too many \"" + c + "\" in a row");
                }
                if (c == '[' && pairs < 0) {
                    pairs = 0;
                } else if (pairs >= 0 && c == '\\' && run % 2 == 0 && ++pairs > MAX_BACKSLASH_PAIRS) {
                    return excess(line, "括号内的反斜杠过多", "too many backslashes after a bracket");
                }
                if (c == '`' ? run == 1 : isBracket(c)) {
                    marks++;
                }
                if (angle >= 0 && i - angle > MAX_OPENING_ANGLE && text.charAt(angle + 1) != ' ') {
                    break;
                }
                if (c == '<') {
                    angle = i;
                } else if (c == '>') {
                    angle = -1;
                }
            }
            if (angle >= 0 && end - angle > MAX_OPENING_ANGLE && text.charAt(angle + 1) != ' ') {
                return excess(line, "“<”之后过长而没有“>”", "\"<\" is not closed");
            }
            if (marks > MAX_MARKS_A_PARAGRAPH) {
                return excess(line, "一段内的括号或标记符号过多", "a paragraph holds too many brackets or marks");
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** Quotes and list items opened at the beginning of a line, and its indentation. */
    private static Optional<Excess> prefix(String text, int start, int end, int line) {
        int nesting = 0;
        int indent = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean item = (c == '-' || c == '*' || c == '+' || c == '.' || c == ')')
                    && (i + 1 == end || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t');
            if (c == '>' || item) {
                nesting++;
            } else if (c == ' ' || c == '\t') {
                indent++;
            } else if (c < '0' || c > '9') {
                break;
            }
        }
        if (nesting > MAX_NESTING || indent > MAX_INDENT) {
            return excess(line, "引用或列表嵌套过深", "quotes or lists are nested too deep");
        }
        return Optional.empty();
    }

    /** Whether a line begins an item, at whatever indentation. */
    private static boolean isItem(String text, int start, int end) {
        int i = start;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '>')) {
            i++;
        }
        int mark = i;
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i == end) {
            return false;
        }
        char c = text.charAt(i);
        boolean marked = i > mark ? c == '.' || c == ')' : c == '-' || c == '*' || c == '+';
        return marked && (i + 1 == end || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t');
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBracket(char c) {
        return c == '[' || c == ']' || c == '*' || c == '_' || c == '~' || c == '<' || c == '!' || c == '&';
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '~' || c == '[' || c == ']' || c == '(' || c == ')' || c == '<' || c == '!'
                || c == '&' || c == '|';
    }

    private static Optional<Excess> excess(int line, String zh, String en) {
        return Optional.of(new Excess(line, new Text(zh, en)));
    }
}
