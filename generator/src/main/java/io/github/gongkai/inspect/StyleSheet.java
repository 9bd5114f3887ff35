package io.github.gongkai.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of a style sheet, as far as they are plain: selectors, declarations, and the conditions around them. */
final class StyleSheet {

    /**
     * A rule.
     *
     * @param media the conditions of the {@code @media} around it, in lower case; empty where there are none
     * @param line where it begins, from 1
     */
    record Rule(String media, List<String> selectors, Map<String, String> declarations, int line) {

        /** The value of a property without {@code !important}; empty where it is not set. */
        String value(String property) {
            return declarations
                    .getOrDefault(property, "")
                    .replace("!important", "")
                    .strip();
        }
    }

    private final String css;
    private final List<Rule> rules = new ArrayList<>();
    private int at;
    private int counted;
    private int line = 1;

    private StyleSheet(String css) {
        this.css = css;
    }

    /** The rules of a sheet in order; what cannot be understood is passed over. */
    static List<Rule> read(String css) {
        StyleSheet sheet = new StyleSheet(withoutComments(css));
        sheet.block("");
        return List.copyOf(sheet.rules);
    }

    /** Comments become spaces, so that lines stay. */
    private static String withoutComments(String css) {
        StringBuilder plain = new StringBuilder(css);
        for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", start + 2)) {
            int end = css.indexOf("*/", start + 2);
            end = end < 0 ? css.length() : end + 2;
            for (int i = start; i < end; i++) {
                if (css.charAt(i) != '\n') {
                    plain.setCharAt(i, ' ');
                }
            }
            start = end - 2;
        }
        return plain.toString();
    }

    private void block(String media) {
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            int close = css.indexOf('}', at);
            int end = css.indexOf(';', at);
            if (close >= 0 && (open < 0 || close < open)) {
                at = close + 1;
                return;
            }
            if (open < 0) {
                at = css.length();
                return;
            }
            if (end >= 0 && end < open) {
                at = end + 1;
                continue;
            }
            String head = css.substring(at, open).strip();
            int begin = open - css.substring(at, open).stripLeading().length();
            at = open + 1;
            if (head.startsWith("@media") || head.startsWith("@supports") || head.startsWith("@layer")) {
                block((media + " " + head).strip().toLowerCase(Locale.ROOT));
            } else {
                int stop = css.indexOf('}', at);
                stop = stop < 0 ? css.length() : stop;
                if (!head.startsWith("@")) {
                    rules.add(new Rule(media, split(head, ','), declarations(css.substring(at, stop)), lineOf(begin)));
                    at = Math.min(css.length(), stop + 1);
                } else {
                    block(head);
                }
            }
        }
    }

    private int lineOf(int offset) {
        for (; counted < offset; counted++) {
            if (css.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String declaration : split(text, ';')) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip());
            }
        }
        return declarations;
    }

    /** Cuts at a mark that stands in no bracket and no quotes. */
    private static List<String> split(String text, char mark) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == mark && depth == 0) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
