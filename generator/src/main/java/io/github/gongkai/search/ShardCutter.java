package io.github.gongkai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts the sorted terms into shards. The space of terms, by their first four UTF-16 code units, is halved again and again
 * until what lies in a part is small enough. So a changed document moves no boundary far from its own words.
 */
final class ShardCutter {

    /** Bytes of a shard before compression; a single term may have more. About half of it is left by gzip. */
    private static final int LARGEST = 14 * 1024;

    private static final int KEY_UNITS = 4;

    private final List<Map.Entry<String, Postings>> terms;
    private final long[] keys;
    /** Bytes of all terms before each one. */
    private final long[] sizes;

    private final List<List<Map.Entry<String, Postings>>> shards = new ArrayList<>();

    /** @param terms in the order of UTF-16 code units */
    ShardCutter(List<Map.Entry<String, Postings>> terms) {
        this.terms = terms;
        this.keys = new long[terms.size()];
        this.sizes = new long[terms.size() + 1];
        for (int i = 0; i < keys.length; i++) {
            String term = terms.get(i).getKey();
            keys[i] = key(term);
            // Chinese characters have three bytes.
            sizes[i + 1] =
                    sizes[i] + 3L * term.length() + terms.get(i).getValue().size();
        }
    }

    List<List<Map.Entry<String, Postings>>> cut() {
        if (!terms.isEmpty()) {
            cut(0, terms.size(), Long.SIZE - 1);
        }
        return shards;
    }

    private void cut(int from, int to, int bit) {
        if (from == to) {
            return;
        }
        if (sizes[to] - sizes[from] <= LARGEST || to - from == 1 || bit < 0) {
            shards.add(terms.subList(from, to));
            return;
        }
        int middle = from;
        while (middle < to && (keys[middle] >>> bit & 1) == 0) {
            middle++;
        }
        cut(from, middle, bit - 1);
        cut(middle, to, bit - 1);
    }

    /** What tells a shard from every other: the key of its first term, in hexadecimal. */
    static String place(String firstTerm) {
        return Long.toHexString(key(firstTerm));
    }

    private static long key(String term) {
        long key = 0;
        for (int i = 0; i < KEY_UNITS; i++) {
            key = key << 16 | (i < term.length() ? term.charAt(i) : 0);
        }
        return key;
    }
}
