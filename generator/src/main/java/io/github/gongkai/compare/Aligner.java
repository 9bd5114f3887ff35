package io.github.gongkai.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which units of two texts belong together: first those with the same words in the same order, then those with the
 * same words elsewhere, then the most similar ones, where the same number and the same place count for something.
 */
final class Aligner {

    /** How many units with common words are put in order exactly; more than the longest codes have articles. */
    private static final int MOST_IN_ORDER = 3000;

    /** Candidates looked at for each unit. */
    private static final int CANDIDATES = 6;

    /** Share of common pairs of characters from which units belong together, and from which with a hint on top. */
    private static final double ALIKE = 0.5;

    private static final double ALIKE_WITH_HINT = 0.3;

    /** How much the same number and the same place are worth when units compete. */
    private static final double HINT = 0.15;

    private record Pair(int older, int newer, double score) {}

    private final List<TextUnit> older;
    private final List<TextUnit> newer;
    private final int[] ofNewer;
    private final int[] ofOlder;

    private Aligner(List<TextUnit> older, List<TextUnit> newer) {
        this.older = older;
        this.newer = newer;
        this.ofNewer = new int[newer.size()];
        this.ofOlder = new int[older.size()];
        Arrays.fill(ofNewer, -1);
        Arrays.fill(ofOlder, -1);
    }

    /** For each newer unit the index of its older one, or -1. */
    static int[] align(List<TextUnit> older, List<TextUnit> newer) {
        Aligner aligner = new Aligner(older, newer);
        aligner.sameWords();
        aligner.alike();
        return aligner.ofNewer;
    }

    private void join(int olderIndex, int newerIndex) {
        ofOlder[olderIndex] = newerIndex;
        ofNewer[newerIndex] = olderIndex;
    }

    private void sameWords() {
        Map<String, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < older.size(); i++) {
            places.computeIfAbsent(key(older.get(i)), key -> new ArrayDeque<>()).add(i);
        }
        List<Integer> shared = new ArrayList<>();
        for (int i = 0; i < newer.size(); i++) {
            if (places.containsKey(key(newer.get(i)))) {
                shared.add(i);
            }
        }
        if (shared.size() <= MOST_IN_ORDER) {
            inOrder(shared);
        }
        for (int index : shared) {
            Deque<Integer> left = places.get(key(newer.get(index)));
            while (ofNewer[index] < 0 && !left.isEmpty()) {
                int place = left.remove();
                if (ofOlder[place] < 0) {
                    join(place, index);
                }
            }
        }
    }

    private void inOrder(List<Integer> shared) {
        List<String> newKeys =
                shared.stream().map(index -> key(newer.get(index))).toList();
        Set<String> known = new HashSet<>(newKeys);
        List<Integer> sharedOlder = new ArrayList<>();
        for (int i = 0; i < older.size() && sharedOlder.size() <= MOST_IN_ORDER; i++) {
            if (known.contains(key(older.get(i)))) {
                sharedOlder.add(i);
            }
        }
        List<String> oldKeys =
                sharedOlder.stream().map(index -> key(older.get(index))).toList();
        int from = 0;
        int newFrom = 0;
        for (Differ.Difference found : Differ.diff(oldKeys, newKeys)) {
            for (; from < found.from(); from++, newFrom++) {
                join(sharedOlder.get(from), shared.get(newFrom));
            }
            from = found.to();
            newFrom = found.newTo();
        }
        for (; from < oldKeys.size() && newFrom < newKeys.size(); from++, newFrom++) {
            join(sharedOlder.get(from), shared.get(newFrom));
        }
    }

    private void alike() {
        int[] slots = slots(ofOlder);
        int[] newSlots = slots(ofNewer);
        Likeness likeness = new Likeness();
        for (int i = 0; i < older.size(); i++) {
            if (ofOlder[i] < 0) {
                likeness.add(i, older.get(i), slots[i]);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < newer.size(); i++) {
            if (ofNewer[i] >= 0) {
                continue;
            }
            TextUnit unit = newer.get(i);
            for (Likeness.Found found : likeness.near(unit, newSlots[i], CANDIDATES)) {
                TextUnit other = older.get(found.index());
                boolean number = !unit.label().isEmpty() && unit.label().equals(other.label());
                boolean place = slots[found.index()] == newSlots[i];
                if (unit.heading() == other.heading() && found.share() >= (number || place ? ALIKE_WITH_HINT : ALIKE)) {
                    double score = found.share() + (number ? HINT : 0) + (place ? HINT : 0);
                    pairs.add(new Pair(found.index(), i, score));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparingInt(Pair::newer)
                .thenComparingInt(Pair::older));
        for (Pair pair : pairs) {
            if (ofOlder[pair.older()] < 0 && ofNewer[pair.newer()] < 0) {
                join(pair.older(), pair.newer());
            }
        }
    }

    /** For each unit how many before it are joined: units with the same number stand between the same neighbours. */
    private static int[] slots(int[] joined) {
        int[] slots = new int[joined.length];
        int before = 0;
        for (int i = 0; i < joined.length; i++) {
            slots[i] = before;
            before += joined[i] >= 0 ? 1 : 0;
        }
        return slots;
    }

    private static String key(TextUnit unit) {
        return (unit.heading() ? "#" : "") + unit.text();
    }
}
