package io.github.gongkai.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits that may be one number or several, cut into groups by white space and hyphens. Full-width digits count as
 * digits, and between digits O counts as 0 and l as 1.
 *
 * @param text what they stand in
 * @param groups at least one
 */
record NumberRun(String text, List<Group> groups) {

    /**
     * Digits without a gap.
     *
     * @param digits as plain digits; an X may follow, as the check character of an identity number
     * @param start of the first one in the text
     * @param end behind the last one
     */
    record Group(String digits, int start, int end) {

        int length() {
            return digits.length();
        }
    }

    /** Nothing shorter is of interest. */
    private static final int LEAST_DIGITS = 8;

    /** Every run of a text, in order. */
    static List<NumberRun> in(String text) {
        List<NumberRun> runs = List.of();
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            // Chinese text holds few digits: this line decides how long a scan takes.
            if (c >= '0' && c <= '９' && (c <= '9' || c >= '０')) {
                int end = behindDigits(text, i);
                if (end < 0) {
                    runs = runs.isEmpty() ? new ArrayList<>(2) : runs;
                    end = read(text, i, runs);
                }
                i = Math.max(i, end - 1);
            }
        }
        return runs;
    }

    /** Behind digits that are too few to be of interest, such as a year; -1 where there are enough. */
    private static int behindDigits(String text, int first) {
        int digits = 0;
        int at = first;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (digit(c) >= 0 || lookAlike(c) != 0) {
                digits++;
            } else if (!isGap(c)) {
                break;
            }
            at++;
        }
        return digits < LEAST_DIGITS - 2 ? at : -1;
    }

    private static int read(String text, int first, List<NumberRun> runs) {
        List<Group> groups = new ArrayList<>(2);
        int total = 0;
        int at = back(text, first);
        while (true) {
            Group group = group(text, at);
            groups.add(group);
            total += group.length();
            at = group.end();
            int next = behindGap(text, at);
            if (next < 0) {
                break;
            }
            at = next;
        }
        if (total >= LEAST_DIGITS) {
            runs.add(new NumberRun(text, List.copyOf(groups)));
        }
        return at;
    }

    /** The beginning of a number whose first letters look like digits. */
    private static int back(String text, int first) {
        int start = first;
        while (start > 0 && lookAlike(text.charAt(start - 1)) != 0) {
            start--;
        }
        return start > 0 && isLetter(text.charAt(start - 1)) ? first : start;
    }

    private static Group group(String text, int start) {
        StringBuilder digits = new StringBuilder();
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            int digit = digit(c);
            if (digit < 0 && lookAlike(c) != 0) {
                int behind = at + 1;
                while (behind < text.length() && lookAlike(text.charAt(behind)) != 0) {
                    behind++;
                }
                if (behind < text.length() && isLetter(text.charAt(behind)) && !isX(text.charAt(behind))) {
                    break;
                }
                digit = lookAlike(c) - '0';
            }
            if (digit < 0) {
                break;
            }
            digits.append((char) ('0' + digit));
            at++;
        }
        if (at < text.length()
                && isX(text.charAt(at))
                && (at + 1 == text.length() || !isLetter(text.charAt(at + 1)) && digit(text.charAt(at + 1)) < 0)) {
            digits.append('X');
            at++;
        }
        return new Group(digits.toString(), start, at);
    }

    /** Where the next group begins behind a gap; -1 where something else follows. */
    private static int behindGap(String text, int at) {
        int next = at;
        while (next < text.length() && next - at < 3 && isGap(text.charAt(next))) {
            next++;
        }
        boolean more = next > at && next < text.length() && (digit(text.charAt(next)) >= 0);
        return more ? next : -1;
    }

    /** What stands between two groups that follow each other. */
    String gap(int group) {
        return text.substring(groups.get(group).end(), groups.get(group + 1).start());
    }

    /** Whether nothing else stands beside these groups in their line. */
    boolean isAlone(int first, int count) {
        return (first == 0 || gap(first - 1).indexOf('\n') >= 0)
                && (first + count == groups.size() || gap(first + count - 1).indexOf('\n') >= 0);
    }

    /** The digits of {@code count} groups from {@code first} on. */
    String digits(int first, int count) {
        StringBuilder digits = new StringBuilder();
        groups.subList(first, first + count).forEach(group -> digits.append(group.digits()));
        return digits.toString();
    }

    static boolean isGap(char c) {
        return switch (c) {
            case ' ',
                    '\t',
                    '\n',
                    '-',
                    '\u00a0',
                    '\u3000',
                    '\u2002',
                    '\u2003',
                    '\u2009',
                    '\u200b',
                    '\u200c',
                    '\u2060',
                    '\ufeff',
                    '－',
                    '‐',
                    '‑',
                    '–',
                    '—',
                    '−',
                    '·' -> true;
            default -> false;
        };
    }

    static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }

    private static char lookAlike(char c) {
        return switch (c) {
            case 'O', 'o', 'Ｏ', 'ｏ', '〇' -> '0';
            case 'l', 'I', 'Ｉ', 'ｌ' -> '1';
            default -> 0;
        };
    }

    private static boolean isX(char c) {
        return c == 'X' || c == 'x' || c == 'Ｘ' || c == 'ｘ' || c == '×';
    }

    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '_';
    }
}
