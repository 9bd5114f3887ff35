package io.github.gongkai.search;

import io.github.gongkai.search.SearchRecord.FacetValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a client knows of every document without its text. Written column by column, because values of one kind compress
 * best beside each other: a line of the versions of the records without anything between them, a line of {@code 1} for
 * each document that is past and {@code 0} for the others, for each field a line of lengths, for each facet a line of the
 * numbers of its values, several of them with a blank between them.
 */
final class DocumentTable {

    /** Facets every column has; they come first. */
    private static final List<String> COMMON = List.of("column", "year", "unit");

    private record Row(String version, boolean past, int[] lengths, List<FacetValue> values) {}

    private final List<Row> rows = new ArrayList<>();

    /**
     * Adds the next document.
     *
     * @param version of its record
     * @param lengths how many terms each field has
     */
    void add(String version, int[] lengths, SearchRecord found) {
        rows.add(new Row(version, found.past(), lengths, found.facets()));
    }

    /** How many terms a field has in all documents. */
    long length(SearchField field) {
        return rows.stream().mapToLong(row -> row.lengths()[field.ordinal()]).sum();
    }

    /** The values of each facet, in order. */
    Map<String, List<FacetValue>> facets() {
        Comparator<FacetValue> order =
                Comparator.comparingInt(FacetValue::order).thenComparing(FacetValue::id);
        Map<String, TreeSet<FacetValue>> found = new HashMap<>();
        rows.forEach(row -> row.values()
                .forEach(value -> found.computeIfAbsent(value.facet(), any -> new TreeSet<>(order))
                        .add(value)));
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        found.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, ?> facet) ->
                                COMMON.contains(facet.getKey()) ? COMMON.indexOf(facet.getKey()) : COMMON.size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(facet -> facets.put(facet.getKey(), List.copyOf(facet.getValue())));
        return facets;
    }

    /** The lines of some documents. */
    String lines(int from, int to) {
        Map<String, List<FacetValue>> facets = facets();
        Map<String, Integer> numbers = new HashMap<>();
        facets.values().forEach(all -> all.forEach(value -> numbers.putIfAbsent(key(value), numbers.size())));
        List<Row> some = rows.subList(from, to);
        StringBuilder lines = new StringBuilder();
        some.forEach(row -> lines.append(row.version()));
        lines.append('\n');
        some.forEach(row -> lines.append(row.past() ? '1' : '0'));
        lines.append('\n');
        for (SearchField field : SearchField.values()) {
            StringJoiner line = new StringJoiner(",", "", "\n");
            some.forEach(row -> line.add(String.valueOf(row.lengths()[field.ordinal()])));
            lines.append(line);
        }
        for (String facet : facets.keySet()) {
            StringJoiner line = new StringJoiner(",", "", "\n");
            some.forEach(row -> line.add(numbers(row.values(), facet, numbers)));
            lines.append(line);
        }
        return lines.toString();
    }

    private static String numbers(List<FacetValue> own, String facet, Map<String, Integer> numbers) {
        return own.stream()
                .filter(value -> value.facet().equals(facet))
                .map(value -> String.valueOf(numbers.get(key(value))))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String key(FacetValue value) {
        return value.facet() + "\n" + value.id();
    }
}
