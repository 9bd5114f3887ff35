package io.github.gongkai.search;

import io.github.gongkai.parallel.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Inverts documents: which terms they have, to where each term occurs. Terms are divided among {@link #STRIPES} maps, each
 * filled by one thread in the order of the documents, so that the outcome does not depend on threads.
 */
final class TermIndex {

    private static final int STRIPES = 8;

    /** The lower bits of a number that holds a field and a count. */
    private static final int COUNT_BITS = 24;

    private final List<Stripe> stripes =
            IntStream.range(0, STRIPES).mapToObj(i -> new Stripe()).toList();

    private static final class Stripe {
        private final Map<Integer, Postings> pairs = new HashMap<>();
        private final Map<String, Postings> words = new HashMap<>();

        private List<Map.Entry<String, Postings>> all() {
            List<Map.Entry<String, Postings>> all = new ArrayList<>();
            pairs.forEach((pair, postings) -> all.add(Map.entry(PairCounts.text(pair), postings)));
            words.forEach((word, postings) -> all.add(Map.entry(word, postings)));
            return all;
        }
    }

    private final Generations generations;
    private final List<Stripe> recent =
            IntStream.range(0, STRIPES).mapToObj(i -> new Stripe()).toList();

    TermIndex(Generations generations) {
        this.generations = generations;
    }

    /**
     * The terms of one document.
     *
     * @param lengths how many terms each field has, with repetitions
     * @param stripes for each stripe: a pair, its field and count in one number, what follows it, and so on, field after field
     * @param words other terms, field after field
     */
    record Counted(int[] lengths, int[][] stripes, List<Count> words) {}

    /** A term of a field that is no pair, and how often it occurs. */
    record Count(String term, int field, int times) {}

    /** Counts the terms of a document. */
    static Counted count(SearchRecord found) {
        int[] lengths = new int[SearchField.COUNT];
        int[][] stripes = new int[STRIPES][64];
        int[] used = new int[STRIPES];
        List<Count> words = new ArrayList<>();
        PairCounts pairs = new PairCounts();
        for (SearchField field : SearchField.values()) {
            int number = field.ordinal();
            Map<String, Integer> others = new HashMap<>();
            pairs.clear();
            Analyzer.analyze(found.text(field), new Analyzer.Terms() {
                @Override
                public void pair(int first, int second, int next) {
                    lengths[number]++;
                    pairs.add(first << 16 | second, next == 0 ? 0 : 1 << next % Postings.FOLLOWERS);
                }

                @Override
                public void word(String term) {
                    lengths[number]++;
                    others.merge(term, 1, Integer::sum);
                }
            });
            pairs.forEach((pair, count, followers) -> {
                int stripe = stripe(pair);
                if (used[stripe] + 3 > stripes[stripe].length) {
                    stripes[stripe] = Arrays.copyOf(stripes[stripe], stripes[stripe].length * 2);
                }
                stripes[stripe][used[stripe]++] = pair;
                stripes[stripe][used[stripe]++] = number << COUNT_BITS | count;
                stripes[stripe][used[stripe]++] = followers;
            });
            others.forEach((term, times) -> words.add(new Count(term, number, times)));
        }
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = Arrays.copyOf(stripes[i], used[i]);
        }
        return new Counted(lengths, stripes, words);
    }

    private static int stripe(int hash) {
        return (hash ^ hash >>> 16) & STRIPES - 1;
    }

    /** Adds documents with the numbers from {@code first} on. */
    void add(int first, List<Counted> documents, Workers workers) {
        // A task takes several values at once; eight of them would be a single task.
        List<Integer> numbers = IntStream.range(0, STRIPES).boxed().toList();
        workers.each(numbers, stripe -> fill(stripe, first, documents));
    }

    private int fill(int stripe, int first, List<Counted> documents) {
        for (int i = 0; i < documents.size(); i++) {
            int[] pairs = documents.get(i).stripes()[stripe];
            for (int at = 0; at < pairs.length; at += 3) {
                int settled = generations.settled((char) (pairs[at] >>> 16));
                boolean isRecent = first + i >= settled;
                (isRecent ? recent : stripes)
                        .get(stripe)
                        .pairs
                        .computeIfAbsent(pairs[at], any -> new Postings(!isRecent))
                        .add(
                                pairs[at + 1] >>> COUNT_BITS,
                                first + i - (isRecent ? settled : 0),
                                pairs[at + 1] & (1 << COUNT_BITS) - 1,
                                pairs[at + 2]);
            }
            for (Count count : documents.get(i).words()) {
                if (stripe(count.term().hashCode()) == stripe) {
                    int settled = generations.settled(count.term().charAt(0));
                    boolean isRecent = first + i >= settled;
                    (isRecent ? recent : stripes)
                            .get(stripe)
                            .words
                            .computeIfAbsent(count.term(), any -> new Postings(!isRecent))
                            .add(count.field(), first + i - (isRecent ? settled : 0), count.times(), 0);
                }
            }
        }
        return stripe;
    }

    /** The terms of settled documents, class by class, in the order of UTF-16 code units. */
    List<List<Map.Entry<String, Postings>>> settled() {
        List<List<Map.Entry<String, Postings>>> classes = new ArrayList<>();
        for (int i = 0; i < Generations.CLASSES; i++) {
            classes.add(new ArrayList<>());
        }
        for (Stripe stripe : stripes) {
            stripe.all()
                    .forEach(term -> classes.get(
                                    Generations.classOf(term.getKey().charAt(0)))
                            .add(term));
        }
        classes.forEach(terms -> terms.sort(Map.Entry.comparingByKey()));
        return classes;
    }

    /** The terms of the newest documents; these are counted from the first that is not settled. */
    List<Map.Entry<String, Postings>> recent() {
        return recent.stream()
                .flatMap(stripe -> stripe.all().stream())
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }
}
