package io.github.gongkai.scan.wording;

import org.jspecify.annotations.Nullable;

/**
 * A text as it is compared: letters and digits of full width are plain ones, characters nobody sees are gone, and so are
 * line ends between Chinese characters, at which files of other programs break words.
 *
 * @param text the words as compared
 * @param origins where each character stood before; null where nothing was left out
 */
record PlainText(String text, int @Nullable [] origins) {

    private static final int FULL_WIDTH = 0xFEE0;

    /** The plain form of a text. */
    static PlainText of(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? new PlainText(text, null) : plain(text);
    }

    private static PlainText plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int[] origins = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isHidden(c) && !(c == '\n' && isWithinWords(text, i))) {
                origins[plain.length()] = i;
                plain.append(isWide(c) ? (char) (c - FULL_WIDTH) : c);
            }
        }
        origins[plain.length()] = text.length();
        return new PlainText(plain.toString(), origins);
    }

    /** Where a character of the plain form stands in the text. */
    int origin(int offset) {
        return origins == null ? offset : origins[offset];
    }

    /** Nearly every character of an official text. */
    private static boolean isPlain(char c) {
        return c >= '\u2E80' && c < '\uFEFF' || c >= ' ' && !isHidden(c) && !isWide(c);
    }

    /** Zero-width characters, the soft hyphen and the mark of byte order. */
    private static boolean isHidden(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF' || c == '\r';
    }

    private static boolean isWide(char c) {
        return c >= '\uFF10' && c <= '\uFF19' || c >= '\uFF21' && c <= '\uFF3A' || c >= '\uFF41' && c <= '\uFF5A';
    }

    private static boolean isWithinWords(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isIdeographic(text.charAt(i - 1))
                && Character.isIdeographic(text.charAt(i + 1));
    }
}
