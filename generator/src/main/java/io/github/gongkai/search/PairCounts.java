package io.github.gongkai.search;

import java.util.Arrays;

/**
 * Counts pairs of characters of the basic plane, which are nearly all terms of a Chinese text, without making an object of
 * each. A pair is one int, its first character in the upper half; 0 is none.
 */
final class PairCounts {

    private int[] pairs = new int[1024];
    private int[] counts = new int[1024];
    private int[] followers = new int[1024];
    private int size;

    /** @param follower a bit for the character after it, or 0 */
    void add(int pair, int follower) {
        if (2 * size > pairs.length) {
            grow();
        }
        int at = place(pair);
        if (pairs[at] == 0) {
            pairs[at] = pair;
            size++;
        }
        counts[at]++;
        followers[at] |= follower;
    }

    private int place(int pair) {
        int mask = pairs.length - 1;
        int hash = pair * 0x9E3779B9;
        int at = (hash ^ hash >>> 15) & mask;
        while (pairs[at] != 0 && pairs[at] != pair) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldPairs = pairs;
        int[] oldCounts = counts;
        int[] oldFollowers = followers;
        pairs = new int[oldPairs.length * 2];
        counts = new int[oldPairs.length * 2];
        followers = new int[oldPairs.length * 2];
        for (int i = 0; i < oldPairs.length; i++) {
            if (oldPairs[i] != 0) {
                int at = place(oldPairs[i]);
                pairs[at] = oldPairs[i];
                counts[at] = oldCounts[i];
                followers[at] = oldFollowers[i];
            }
        }
    }

    int size() {
        return size;
    }

    /** What is told of a pair. */
    interface Taker {
        void take(int pair, int count, int followers);
    }

    void forEach(Taker taker) {
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != 0) {
                taker.take(pairs[i], counts[i], followers[i]);
            }
        }
    }

    /** Forgets everything, to count another text. */
    void clear() {
        if (size > 0) {
            Arrays.fill(pairs, 0);
            Arrays.fill(counts, 0);
            Arrays.fill(followers, 0);
            size = 0;
        }
    }

    static String text(int pair) {
        return new String(new char[] {(char) (pair >>> 16), (char) pair});
    }
}
