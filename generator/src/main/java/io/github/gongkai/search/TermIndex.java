package io.github.gongkai.search;

import io.github.gongkai.parallel.Workers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Inverts documents: which terms they have, to where each term occurs. Terms are divided among {@link #STRIPES} maps, each
 * filled by one thread in the order of the documents, so that the outcome does not depend on threads.
 */
final class TermIndex {

    private static final int STRIPES = 8;

    private final List<Map<String, Postings>> stripes = IntStream.range(0, STRIPES)
            .mapToObj(i -> (Map<String, Postings>) new HashMap<String, Postings>())
            .toList();

    /**
     * The terms of one document.
     *
     * @param lengths how many terms each field has, with repetitions
     * @param stripes for each stripe its terms, field after field
     */
    record Counted(int[] lengths, List<List<Count>> stripes) {}

    /** A term of a field and how often it occurs. */
    record Count(String term, int field, int times) {}

    /** Counts the terms of a document. */
    static Counted count(SearchRecord found) {
        int[] lengths = new int[SearchField.COUNT];
        List<List<Count>> stripes = new ArrayList<>();
        for (int i = 0; i < STRIPES; i++) {
            stripes.add(new ArrayList<>());
        }
        for (SearchField field : SearchField.values()) {
            Map<String, int[]> counts = new HashMap<>();
            int[] length = new int[1];
            Analyzer.analyze(found.text(field), term -> {
                length[0]++;
                counts.computeIfAbsent(term, any -> new int[1])[0]++;
            });
            lengths[field.ordinal()] = length[0];
            counts.forEach((term, times) -> stripes.get(Math.floorMod(term.hashCode(), STRIPES))
                    .add(new Count(term, field.ordinal(), times[0])));
        }
        return new Counted(lengths, stripes);
    }

    /** Adds documents with the numbers from {@code first} on. */
    void add(int first, List<Counted> documents, Workers workers) {
        workers.map(IntStream.range(0, STRIPES).boxed().toList(), stripe -> {
            Map<String, Postings> terms = stripes.get(stripe);
            for (int i = 0; i < documents.size(); i++) {
                for (Count count : documents.get(i).stripes().get(stripe)) {
                    terms.computeIfAbsent(count.term(), any -> new Postings())
                            .add(count.field(), first + i, count.times());
                }
            }
            return stripe;
        });
    }

    /** All terms, in the order of UTF-16 code units. */
    TreeMap<String, Postings> sorted() {
        TreeMap<String, Postings> all = new TreeMap<>();
        stripes.forEach(all::putAll);
        return all;
    }
}
