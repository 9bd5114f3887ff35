package io.github.gongkai.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what an author probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The candidate nearest to {@code word}, if at most a third of its letters differ; ties go to the first. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        int allowed = Math.max(1, word.length() / 3);
        record Scored(String word, int distance) {}
        return candidates.stream()
                .map(candidate -> new Scored(candidate, distance(word, candidate)))
                .filter(scored -> scored.distance() <= allowed
                        && scored.distance() < scored.word().length())
                .min(Comparator.comparingInt(Scored::distance))
                .map(Scored::word);
    }

    /** Levenshtein distance, ignoring case; a swap of neighbours counts one. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 8 || a.length() > 100) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (same(a, i - 1, b, j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && same(a, i - 1, b, j - 2) && same(a, i - 2, b, j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
    }
}
