package io.github.gongkai.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into the terms it is found by; {@code docs/reference/search-analysis.md} is the specification, and the
 * theme's {@code analysis.js} the same in JavaScript.
 */
final class Analyzer {

    /** Words of fewer code points are pairs, or single characters, already. */
    private static final int SHORTEST_WORD = 3;

    private static final Pattern NUMBER =
            Pattern.compile("[\\[(〔【]([0-9]{4})[\\])〕】][ \\t]*第?[ \\t]*([0-9]{1,6})(?![0-9])"
                    + "|(?<![0-9])([0-9]{4})[ \\t]*年[ \\t]*第?[ \\t]*([0-9]{1,6})[ \\t]*号");

    private Analyzer() {}

    /** The terms of a text with repetitions: pairs and words in the order of the text, then document numbers. */
    static void analyze(String text, Terms terms) {
        String folded = fold(text);
        int end = folded.length();
        for (int i = 0; i < end; ) {
            int c = folded.codePointAt(i);
            if (isWord(c)) {
                i = run(folded, i, terms);
            } else {
                i += Character.charCount(c);
            }
        }
        Matcher number = NUMBER.matcher(folded);
        while (number.find()) {
            boolean brackets = number.group(1) != null;
            terms.word(number(number.group(brackets ? 1 : 3), number.group(brackets ? 2 : 4)));
        }
    }

    /** Takes the terms of a text. */
    interface Terms {

        /**
         * Two characters of the basic plane.
         *
         * @param next the code point after them in the run, or 0
         */
        void pair(int first, int second, int next);

        /** Any other term. */
        void word(String term);
    }

    /** The terms of a text as a list. */
    static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        analyze(text, new Terms() {
            @Override
            public void pair(int first, int second, int next) {
                terms.add(PairCounts.text(first << 16 | second));
            }

            @Override
            public void word(String term) {
                terms.add(term);
            }
        });
        return terms;
    }

    /** NFKC in lower case. */
    static String fold(String text) {
        String plain = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return plain.toLowerCase(Locale.ROOT);
    }

    /** A run of word characters from {@code start}; answers where it ends. */
    private static int run(String text, int start, Terms terms) {
        int previous = -1;
        int at = start;
        int word = -1;
        int wordLength = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isWord(c)) {
                break;
            }
            if (previous >= 0) {
                pair(text, previous, at + Character.charCount(c), terms);
            }
            if (isHan(c)) {
                word(text, word, at, wordLength, terms);
                word = -1;
                wordLength = 0;
            } else {
                word = word < 0 ? at : word;
                wordLength++;
            }
            previous = at;
            at += Character.charCount(c);
        }
        if (previous == start) {
            terms.word(text.substring(start, at));
        }
        word(text, word, at, wordLength, terms);
        return at;
    }

    private static void pair(String text, int start, int end, Terms terms) {
        if (end - start == 2) {
            int next = end < text.length() ? text.codePointAt(end) : 0;
            terms.pair(text.charAt(start), text.charAt(start + 1), next != 0 && isWord(next) ? next : 0);
        } else {
            terms.word(text.substring(start, end));
        }
    }

    private static void word(String text, int start, int end, int length, Terms terms) {
        if (length >= SHORTEST_WORD) {
            terms.word(text.substring(start, end));
        }
    }

    /** 〔2022〕16号, [2022]16 and 2022年第016号 are one term. */
    private static String number(String year, String serial) {
        String plain = serial.replaceFirst("^0+(?=.)", "");
        return "#" + year + "-" + plain;
    }

    /** Han characters by their blocks, so that both implementations agree whatever their version of Unicode. */
    private static boolean isHan(int c) {
        return c >= 0x3400 && c <= 0x4DBF
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x20000 && c <= 0x3FFFF
                || c == 0x3005
                || c == 0x3007;
    }

    private static boolean isWord(int c) {
        if (isHan(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
