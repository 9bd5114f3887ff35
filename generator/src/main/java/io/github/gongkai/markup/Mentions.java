package io.github.gongkai.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that may name another document: 《…》, and document numbers with any of the bracket forms in use. */
final class Mentions {

    /** From {@code start} to {@code end} of the text stands something that may be called {@code name}. */
    record Found(int start, int end, String name) {}

    private static final Pattern NUMBER =
            Pattern.compile("[\\u4e00-\\u9fa5]{2,16}[〔\\[［（(【]((?:19|20)\\d{2})[〕\\]］）)】]第?0*(\\d{1,5})号");

    private static final String BRACKETS = "〔[［（(【";

    private static final int LONGEST_TITLE = 120;

    private Mentions() {}

    static List<Found> in(CharSequence text) {
        String words = text.toString();
        boolean titles = words.indexOf('《') >= 0;
        boolean numbers = words.indexOf('号') >= 0 && mayHoldYear(words);
        if (!titles && !numbers) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (int open = titles ? words.indexOf('《') : -1; open >= 0; open = words.indexOf('《', open + 1)) {
            int close = closing(words, open);
            if (close > open + 2) {
                found.add(new Found(open, close + 1, words.substring(open + 1, close)));
                open = close;
            }
        }
        if (numbers) {
            Matcher number = NUMBER.matcher(words);
            while (number.find()) {
                int start = number.start();
                int end = number.end();
                if (found.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
                    int bracket = start;
                    while (Character.UnicodeScript.of(words.charAt(bracket)) == Character.UnicodeScript.HAN) {
                        bracket++;
                    }
                    String name = words.substring(start, bracket) + "〔" + number.group(1) + "〕" + number.group(2) + "号";
                    found.add(new Found(start, end, name));
                }
            }
            found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        }
        return found;
    }

    /** Whether a bracket is followed by 19 or 20; spares most texts the regular expression. */
    private static boolean mayHoldYear(String words) {
        for (int i = 0; i < words.length() - 2; i++) {
            if (BRACKETS.indexOf(words.charAt(i)) >= 0 && (words.charAt(i + 1) == '1' || words.charAt(i + 1) == '2')) {
                return true;
            }
        }
        return false;
    }

    /** The 》 that closes the 《 at {@code open}, titles within titles counted; -1 where there is none near. */
    private static int closing(String words, int open) {
        int depth = 0;
        for (int i = open; i < Math.min(words.length(), open + LONGEST_TITLE); i++) {
            char c = words.charAt(i);
            if (c == '《') {
                depth++;
            } else if (c == '》' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
