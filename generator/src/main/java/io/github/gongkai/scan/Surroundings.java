package io.github.gongkai.scan;

import java.util.regex.Pattern;

/** What stands around something in a piece. */
final class Surroundings {

    /** Words further away speak of something else. */
    private static final int NEAR = 24;

    private Surroundings() {}

    /** Whether such words stand shortly before an offset, or at the head of the column or field. */
    static boolean before(Piece piece, int offset, Pattern words) {
        int from = Math.max(0, offset - NEAR);
        return words.matcher(piece.text()).region(from, offset).find()
                || words.matcher(piece.head()).find();
    }

    /** Whether such words follow at once. */
    static boolean behind(Piece piece, int offset, Pattern words) {
        int at = offset;
        while (at < piece.text().length() && piece.text().charAt(at) == ' ') {
            at++;
        }
        return words.matcher(piece.text()).region(at, piece.text().length()).lookingAt();
    }

    /** Whether an offset lies within an address of the web. */
    static boolean inAddress(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < 300 && isAddress(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(start, offset);
        return before.contains("://") || before.startsWith("www.");
    }

    private static boolean isAddress(char c) {
        return c > ' ' && c < 0x7f;
    }

    /** Whether a number goes on beyond its digits: 3.14159, v2_13800138000. */
    static boolean isPartOfMore(String text, int start, int end) {
        if (start > 0) {
            char before = text.charAt(start - 1);
            if (before == '.' && start > 1 && NumberRun.digit(text.charAt(start - 2)) >= 0 || before == '_') {
                return true;
            }
        }
        return end + 1 < text.length() && text.charAt(end) == '.' && NumberRun.digit(text.charAt(end + 1)) >= 0
                || end < text.length() && text.charAt(end) == '_';
    }

    /** Whether a letter or a digit stands right beside. */
    static boolean touches(String text, int start, int end) {
        return start > 0 && isWord(text.charAt(start - 1)) || end < text.length() && isWord(text.charAt(end));
    }

    private static boolean isWord(char c) {
        return NumberRun.isLetter(c) || NumberRun.digit(c) >= 0;
    }
}
