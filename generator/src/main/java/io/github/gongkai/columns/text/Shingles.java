package io.github.gongkai.columns.text;

import io.github.gongkai.model.Body;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The pieces of eight characters a text consists of, numbers and marks left out, so that texts can be compared. */
public final class Shingles {

    private static final int LENGTH = 8;

    /** Texts shorter than this say too little to be compared. */
    private static final int SHORTEST = 200;

    /** Hashes, sorted, each once. */
    private final int[] hashes;

    private Shingles(int[] hashes) {
        this.hashes = hashes;
    }

    /** The pieces of a text; none where it is too short to be compared. */
    public static Shingles of(Body body) {
        String words = body.passages().stream()
                .filter(passage -> passage.level() == 0)
                .map(Body.Passage::text)
                .collect(Collectors.joining())
                .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}\\d.%％]", "");
        if (words.length() < SHORTEST) {
            return new Shingles(new int[0]);
        }
        int[] all = new int[words.length() - LENGTH + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = words.substring(i, i + LENGTH).hashCode();
        }
        return new Shingles(Arrays.stream(all).sorted().distinct().toArray());
    }

    /** How many hundredths of this text stand in the other too. */
    public int percentOf(Shingles other) {
        if (hashes.length == 0) {
            return 0;
        }
        long shared = Arrays.stream(hashes)
                .filter(hash -> Arrays.binarySearch(other.hashes, hash) >= 0)
                .count();
        return (int) (100 * shared / hashes.length);
    }
}
