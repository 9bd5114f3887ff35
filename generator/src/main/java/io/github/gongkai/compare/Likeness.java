package io.github.gongkai.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds units with much the same words by the pairs of characters they share (Dice's coefficient), without comparing each
 * with each: pairs that many units have in common lead nowhere and are passed over.
 */
final class Likeness {

    /** A unit and the share of pairs of characters it has in common with the one asked for, 0 to 1. */
    record Found(int index, double share) {}

    private static final int MOST_UNITS_A_PAIR = 16;

    private final Map<Integer, List<Integer>> byPair = new HashMap<>();
    private final Map<String, List<Integer>> byLabel = new HashMap<>();
    private final Map<Integer, List<Integer>> bySlot = new HashMap<>();
    private final Map<Integer, int[]> pairs = new HashMap<>();

    /** @param slot units at the same place of both texts have the same */
    void add(int index, TextUnit unit, int slot) {
        int[] grams = pairs(unit.text());
        pairs.put(index, grams);
        for (int gram : grams) {
            put(byPair, gram, index);
        }
        if (!unit.label().isEmpty()) {
            put(byLabel, unit.label(), index);
        }
        put(bySlot, slot, index);
    }

    private static <K> void put(Map<K, List<Integer>> map, K key, int index) {
        List<Integer> indexes = map.computeIfAbsent(key, any -> new ArrayList<>());
        if (indexes.size() <= MOST_UNITS_A_PAIR) {
            indexes.add(index);
        }
    }

    /** The likeliest units, and those with the same number or at the same place, in a fixed order. */
    List<Found> near(TextUnit unit, int slot, int most) {
        int[] grams = pairs(unit.text());
        Map<Integer, Integer> shared = new TreeMap<>();
        for (int gram : grams) {
            List<Integer> indexes = byPair.getOrDefault(gram, List.of());
            if (indexes.size() <= MOST_UNITS_A_PAIR) {
                indexes.forEach(index -> shared.merge(index, 1, Integer::sum));
            }
        }
        Set<Integer> candidates = new LinkedHashSet<>();
        shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> candidates.add(entry.getKey()));
        byLabel.getOrDefault(unit.label(), List.of()).stream().limit(most).forEach(candidates::add);
        bySlot.getOrDefault(slot, List.of()).stream().limit(most).forEach(candidates::add);
        return candidates.stream()
                .map(index -> new Found(index, share(grams, pairs.get(index))))
                .toList();
    }

    private static double share(int[] one, int[] other) {
        int common = 0;
        int j = 0;
        for (int gram : one) {
            while (j < other.length && other[j] < gram) {
                j++;
            }
            if (j < other.length && other[j] == gram) {
                common++;
            }
        }
        int all = one.length + other.length;
        return all == 0 ? 0 : 2.0 * common / all;
    }

    /** The distinct pairs of neighbouring characters, sorted. */
    private static int[] pairs(String text) {
        int[] grams = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i + 1 < text.length(); i++) {
            grams[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(grams);
        return Arrays.stream(grams).distinct().toArray();
    }
}
