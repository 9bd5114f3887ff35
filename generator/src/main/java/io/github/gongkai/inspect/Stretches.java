package io.github.gongkai.inspect;

import java.util.function.LongConsumer;

/**
 * Stretches of Chinese text as numbers. A stretch is {@link #LENGTH} characters of three bytes in UTF-8, white space and
 * tags left out, with no letter, digit or mark of ASCII between them, so that it is the same in HTML, JSON and CSV.
 */
final class Stretches {

    /** Characters; as many as official phrases seldom share. */
    static final int LENGTH = 16;

    /** From one stretch of a withheld text to the next: any 24 characters in a row hold one, any 32 two. */
    static final int STEP = 8;

    private static final long BASE = 0x100000001B3L;
    private static final long OLDEST = power();

    private Stretches() {}

    private static long power() {
        long power = 1;
        for (int i = 0; i < LENGTH; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The stretches of plain words, of which each {@code step}th is told. */
    static void each(String words, int step, LongConsumer stretch) {
        int[] last = new int[LENGTH];
        long hash = 0;
        int length = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                continue;
            }
            if (c < 0x800 || Character.isSurrogate(c)) {
                hash = 0;
                length = 0;
                continue;
            }
            int at = length++ & LENGTH - 1;
            hash = hash * BASE + c - (length > LENGTH ? last[at] * OLDEST : 0);
            last[at] = c;
            if (length >= LENGTH && (length - LENGTH) % step == 0) {
                stretch.accept(hash);
            }
        }
    }

    /**
     * All stretches of a file in UTF-8.
     *
     * @param tags whether what stands between {@code <} and {@code >} does not part the words around it; what its
     *     attributes say is looked at by itself
     */
    static void each(byte[] bytes, boolean tags, LongConsumer stretch) {
        each(bytes, 0, bytes.length, tags, stretch);
    }

    private static void each(byte[] bytes, int from, int to, boolean tags, LongConsumer stretch) {
        int[] last = new int[LENGTH];
        long hash = 0;
        int length = 0;
        int i = from;
        while (i < to) {
            byte b = bytes[i++];
            if (b >= 0) {
                if (b == '<' && tags) {
                    int tag = i;
                    boolean words = false;
                    while (i < to && bytes[i] != '>') {
                        words |= bytes[i++] < 0;
                    }
                    if (words) {
                        each(bytes, tag, i, false, stretch);
                    }
                    i++;
                } else if (b > ' ') {
                    hash = 0;
                    length = 0;
                }
                continue;
            }
            if ((b & 0xF0) != 0xE0 || i + 1 >= to) {
                if ((b & 0xC0) == 0xC0 && !(b == (byte) 0xC2 && i < to && bytes[i] == (byte) 0xA0)) {
                    hash = 0;
                    length = 0;
                }
                continue;
            }
            int c = (b & 0xF) << 12 | (bytes[i] & 0x3F) << 6 | bytes[i + 1] & 0x3F;
            i += 2;
            if (Character.isWhitespace(c)) {
                continue;
            }
            int at = length++ & LENGTH - 1;
            hash = hash * BASE + c - (length > LENGTH ? last[at] * OLDEST : 0);
            last[at] = c;
            if (length >= LENGTH) {
                stretch.accept(hash);
            }
        }
    }
}
