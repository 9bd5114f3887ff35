package io.github.gongkai.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where one term occurs and how often, field by field, as it is written. Documents are added with rising numbers. A pair
 * of document and count is {@code step * 4 + min(count - 1, 3)}, followed by {@code count - 4} where the latter is 3, and
 * by the classes of the characters that come after the term there. Numbers are written in base 32, most significant digit
 * first, the last digit from {@code 0} on (U+0030), the others from {@code P} on (U+0050). Classes are digits of one such
 * number: {@link #NONE}, or one or two classes in rising order, or three digits of 15 bits.
 */
final class Postings {

    /** Classes of characters, by their code point: so a client can leave out documents where a phrase cannot stand. */
    static final int FOLLOWERS = 15;

    /** The digit that says that nothing comes after a term. */
    private static final int NONE = 30;

    /** With more classes than this, bits take less room than a list. */
    private static final int LISTED = 2;

    private static final int[] NOTHING = new int[0];

    private final byte @Nullable [][] bytes = new byte[SearchField.COUNT][];
    /** For each field: bytes used, last document. */
    private int[] state = NOTHING;

    /** @param followers a bit for each of {@link #FOLLOWERS} classes of characters that come after the term */
    void add(int field, int document, int count, int followers) {
        if (state.length == 0) {
            state = new int[2 * SearchField.COUNT];
        }
        int last = bytes[field] == null ? -1 : state[2 * field + 1];
        int few = Math.min(count - 1, 3);
        number(field, (document - last - 1) * 4 + few);
        if (few == 3) {
            number(field, count - 4);
        }
        classes(field, followers);
        state[2 * field + 1] = document;
    }

    private void classes(int field, int followers) {
        int count = Integer.bitCount(followers);
        if (count == 0) {
            digits(field, NONE, 1);
        } else if (count > LISTED) {
            digits(field, followers, LISTED + 1);
        } else {
            int list = 0;
            for (int rest = followers; rest != 0; rest &= rest - 1) {
                list = list << 5 | Integer.numberOfTrailingZeros(rest);
            }
            digits(field, list, count);
        }
    }

    private void number(int field, int value) {
        int digits = 1;
        for (int rest = value >>> 5; rest > 0; rest >>>= 5) {
            digits++;
        }
        digits(field, value, digits);
    }

    private void digits(int field, int value, int digits) {
        byte[] now = bytes[field];
        int used = state[2 * field];
        if (now == null) {
            now = new byte[Math.max(4, digits)];
        } else if (used + digits > now.length) {
            now = Arrays.copyOf(now, Math.max(used + digits, now.length * 2));
        }
        for (int i = digits - 1; i >= 0; i--) {
            int digit = (value >>> (5 * i)) & 31;
            now[used++] = (byte) ((i == 0 ? 48 : 80) + digit);
        }
        bytes[field] = now;
        state[2 * field] = used;
    }

    /** How many bytes {@link #line} has, about. */
    int size() {
        int size = 1;
        for (int field = 0; field < SearchField.COUNT; field++) {
            size += state.length == 0 ? 0 : state[2 * field];
        }
        return size;
    }

    /** The fields with a tab before each, those at the end left out. */
    void line(StringBuilder line) {
        int end = SearchField.COUNT;
        while (end > 0 && bytes[end - 1] == null) {
            end--;
        }
        for (int field = 0; field < end; field++) {
            line.append('\t');
            byte[] written = bytes[field];
            if (written != null) {
                line.append(new String(written, 0, state[2 * field], StandardCharsets.US_ASCII));
            }
        }
    }
}
