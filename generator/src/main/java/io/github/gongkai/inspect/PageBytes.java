package io.github.gongkai.inspect;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The parts of a page that are the same on all, found without parsing it. */
record PageBytes(byte[] page) {

    private static final byte[] HEAD_END = "</head".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FOOT = "<footer".getBytes(StandardCharsets.US_ASCII);

    /** Up to the end of the head; the whole page where it has none. */
    byte[] head() {
        for (int i = 0; i + HEAD_END.length <= page.length; i++) {
            if (is(HEAD_END, i)) {
                return Arrays.copyOf(page, i);
            }
        }
        return page;
    }

    /** From the last footer on; empty where there is none. */
    String foot() {
        for (int i = page.length - FOOT.length; i >= 0; i--) {
            if (is(FOOT, i)) {
                return new String(page, i, page.length - i, StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private boolean is(byte[] tag, int at) {
        return page[at] == '<' && Arrays.equals(page, at, at + tag.length, tag, 0, tag.length);
    }
}
