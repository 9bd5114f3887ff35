package io.github.gongkai.scan.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds many words in a text in one pass, however many there are (Aho and Corasick, Efficient string matching, 1975).
 * Immutable, for several threads. An own one because it is fifty lines, and texts are scanned letter by letter here: the
 * first test of a letter must be a look into an array.
 */
final class WordFinder {

    private static final int LETTERS = 1 << Character.SIZE;

    private final int[] lengths;

    /** State after a letter at the beginning of a word; 0 for letters no word begins with. */
    private final int[] first = new int[LETTERS];

    /** Edges between other states, an open hash: the key is the state and the letter. */
    private long[] keys = new long[16];

    private int[] targets = new int[16];
    private int edges;

    /** Where to go on from where a letter does not fit. */
    private final int[] fallback;

    /** The next state on the way of fallbacks at which a word ends, or 0. */
    private final int[] link;

    private final int[][] ends;

    /** Of each state, which letters may lead on, by their last six bits: most letters of most texts end here. */
    private final long[] masks;

    /** What hears of a word that was found. */
    interface Hits {

        /**
         * A word stands in the text.
         *
         * @param word its number
         * @param start of its first letter
         * @param end behind its last letter
         */
        void hit(int word, int start, int end);
    }

    /** A finder of words, none of them empty; a word is known by its number in the list, and may stand there twice. */
    WordFinder(List<String> words) {
        Arrays.fill(keys, -1);
        lengths = words.stream().mapToInt(String::length).toArray();
        List<List<Integer>> found = new ArrayList<>();
        found.add(List.of());
        List<int[]> grown = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            int state = 0;
            for (int i = 0; i < lengths[word]; i++) {
                char letter = words.get(word).charAt(i);
                int next = next(state, letter);
                if (next == 0) {
                    next = found.size();
                    found.add(new ArrayList<>());
                    grown.add(new int[] {state, letter, next});
                    put(state, letter, next);
                }
                state = next;
            }
            found.get(state).add(word);
        }
        ends = new int[found.size()][];
        for (int state = 0; state < ends.length; state++) {
            ends[state] = found.get(state).stream().mapToInt(Integer::intValue).toArray();
        }
        masks = new long[ends.length];
        grown.forEach(edge -> masks[edge[0]] |= 1L << edge[1]);
        fallback = new int[ends.length];
        link = new int[ends.length];
        tie(grown);
    }

    /** Gives each state its fallback, the shortest words first. */
    private void tie(List<int[]> grown) {
        List<List<int[]>> children = new ArrayList<>();
        for (int state = 0; state < ends.length; state++) {
            children.add(new ArrayList<>(0));
        }
        grown.forEach(edge -> children.get(edge[0]).add(edge));
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(0));
        while (!queue.isEmpty()) {
            for (int[] edge : children.get(queue.remove())) {
                int child = edge[2];
                fallback[child] = edge[0] == 0 ? 0 : step(fallback[edge[0]], (char) edge[1]);
                link[child] = ends[fallback[child]].length > 0 ? fallback[child] : link[fallback[child]];
                queue.add(child);
            }
        }
    }

    /** Tells every place of every word, in the order of their ends. */
    void find(CharSequence text, Hits hits) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            state = step(state, text.charAt(i));
            for (int at = ends[state].length > 0 ? state : link[state]; at != 0; at = link[at]) {
                for (int word : ends[at]) {
                    hits.hit(word, i + 1 - lengths[word], i + 1);
                }
            }
        }
    }

    private int step(int state, char letter) {
        int at = state;
        while (at != 0) {
            int next = (masks[at] >>> letter & 1) == 0 ? 0 : next(at, letter);
            if (next != 0) {
                return next;
            }
            at = fallback[at];
        }
        return first[letter];
    }

    private int next(int state, char letter) {
        if (state == 0) {
            return first[letter];
        }
        long key = key(state, letter);
        int slot = slot(key, keys.length);
        while (keys[slot] != key) {
            if (keys[slot] < 0) {
                return 0;
            }
            slot = slot + 1 & keys.length - 1;
        }
        return targets[slot];
    }

    private void put(int state, char letter, int target) {
        if (state == 0) {
            first[letter] = target;
            return;
        }
        if (++edges * 2 > keys.length) {
            grow();
        }
        insert(key(state, letter), target);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[keys.length];
        Arrays.fill(keys, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] >= 0) {
                insert(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void insert(long key, int target) {
        int slot = slot(key, keys.length);
        while (keys[slot] >= 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static long key(int state, char letter) {
        return (long) state << Character.SIZE | letter;
    }

    private static int slot(long key, int length) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & length - 1;
    }
}
