package io.github.gongkai.inspect;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Looks in everything that is written for what must not be there: stretches of {@link Stretches#LENGTH} characters from
 * the texts of withheld entries. One pass over the bytes of a file. Stretches that published texts hold too, such as the
 * words of a law, prove nothing; whether they do is looked up only for those that were found.
 */
final class LeakScanner {

    /** Stretches of one text that must stand in one file to be no chance. */
    private static final int ENOUGH = 2;

    /** Each stretch with the entries it is of. */
    private final Map<Long, List<Entry>> withheld = new HashMap<>();

    private final Map<String, Integer> stretches = new HashMap<>();
    private final long[] sieve;
    private final int shift;
    private final Map<String, Set<Long>> hits = new ConcurrentHashMap<>();

    /**
     * A scanner for one build.
     *
     * @param secret entries whose text must not be published; what is told of them, such as the title, may be
     * @param ledgers entries of which nothing may be
     */
    LeakScanner(Collection<Entry> secret, Collection<Entry> ledgers) {
        secret.forEach(entry -> keep(entry, Words.body(entry)));
        ledgers.forEach(entry -> keep(entry, Words.of(entry)));
        // Sixteen bits for each stretch: one in sixteen of the others gets as far as the map.
        int bits = Math.max(10, Math.min(26, 64 - Long.numberOfLeadingZeros(withheld.size() * 16L)));
        shift = 64 - bits;
        sieve = new long[1 << bits - 6];
        withheld.keySet().forEach(hash -> sieve[place(hash) >> 6] |= 1L << place(hash));
    }

    private void keep(Entry entry, Stream<String> words) {
        Set<Long> own = new HashSet<>();
        words.forEach(text -> Stretches.each(text, Stretches.STEP, own::add));
        own.forEach(hash ->
                withheld.computeIfAbsent(hash, any -> new ArrayList<>(1)).add(entry));
        stretches.put(entry.path(), own.size());
    }

    private int place(long hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> shift);
    }

    /** Looks at a file; any thread. */
    void scan(String address, byte[] bytes) {
        if (withheld.isEmpty()) {
            return;
        }
        boolean tags = address.endsWith(".html") || address.endsWith(".xml");
        Stretches.each(bytes, tags, hash -> {
            int place = place(hash);
            if ((sieve[place >> 6] & 1L << place) != 0 && withheld.containsKey(hash)) {
                hits.computeIfAbsent(address, any -> ConcurrentHashMap.newKeySet())
                        .add(hash);
            }
        });
    }

    /**
     * One finding for each entry whose text was found.
     *
     * @param open entries whose words may stand anywhere
     * @param known other words that may
     */
    List<Diagnostic> findings(Collection<Entry> open, Collection<String> known) {
        if (hits.isEmpty()) {
            return List.of();
        }
        Set<Long> common = new HashSet<>();
        open.forEach(entry -> Words.of(entry).forEach(words -> Stretches.each(words, 1, common::add)));
        known.forEach(words -> Stretches.each(words, 1, common::add));
        Map<String, List<String>> leaks = new TreeMap<>();
        new TreeMap<>(hits).forEach((address, found) -> {
            Map<String, Integer> counts = new HashMap<>();
            for (Long hash : found) {
                if (!common.contains(hash)) {
                    withheld.getOrDefault(hash, List.of())
                            .forEach(entry -> counts.merge(entry.path(), 1, Integer::sum));
                }
            }
            counts.forEach((path, count) -> {
                if (count >= Math.min(ENOUGH, stretches.getOrDefault(path, ENOUGH))) {
                    leaks.computeIfAbsent(path, any -> new ArrayList<>()).add(address);
                }
            });
        });
        return leaks.entrySet().stream()
                .map(leak -> finding(leak.getKey(), leak.getValue()))
                .toList();
    }

    /** Says where and never what. */
    private static Diagnostic finding(String path, List<String> addresses) {
        String others = addresses.size() == 1 ? "" : " 等 " + addresses.size() + " 个文件";
        String more = addresses.size() == 1 ? "" : " and " + (addresses.size() - 1) + " more";
        return PageRules.LEAK.at(
                Location.startOf(path),
                new Text(
                        "未公开的正文出现在 " + addresses.get(0) + others + " 中",
                        "text that is withheld stands in " + addresses.get(0) + more),
                new Text(
                        "从公开的内容、模板或插件中删去这段文字；可以公开的，改为主动公开",
                        "remove it from the published entry, template or plug-in; publish the entry where it may be public"));
    }
}
