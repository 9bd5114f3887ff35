package io.github.gongkai.search;

import io.github.gongkai.search.SearchRecord.FacetValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * What a client knows of every document without its text. Written column by column, because values of one kind compress
 * best beside each other: a line of the versions of the records without anything between them, a line of {@code 1} for
 * each document that is past and {@code 0} for the others, for each field a line of lengths, for each facet a line of the
 * numbers of its values, several of them with a blank between them.
 */
final class DocumentTable {

    private final List<String> versions;
    private final List<int[]> lengths;
    private final List<Boolean> past;
    private final List<List<FacetValue>> values;
    private final List<String> facets;
    /** Place of each value in its facet, by facet and id. */
    private final Map<String, Integer> places = new HashMap<>();

    /** @param facets the values of each facet, in order */
    DocumentTable(
            List<String> versions,
            List<int[]> lengths,
            List<Boolean> past,
            List<List<FacetValue>> values,
            Map<String, List<FacetValue>> facets) {
        this.versions = versions;
        this.lengths = lengths;
        this.past = past;
        this.values = values;
        this.facets = List.copyOf(facets.keySet());
        facets.forEach((id, all) -> {
            for (FacetValue value : all) {
                places.putIfAbsent(key(value), places.size());
            }
        });
    }

    /** The lines of some documents. */
    String lines(int from, int to) {
        StringBuilder lines = new StringBuilder();
        versions.subList(from, to).forEach(lines::append);
        lines.append('\n');
        past.subList(from, to).forEach(one -> lines.append(one ? '1' : '0'));
        lines.append('\n');
        for (SearchField field : SearchField.values()) {
            StringJoiner line = new StringJoiner(",", "", "\n");
            lengths.subList(from, to).forEach(own -> line.add(String.valueOf(own[field.ordinal()])));
            lines.append(line);
        }
        for (String facet : facets) {
            StringJoiner line = new StringJoiner(",", "", "\n");
            values.subList(from, to).forEach(own -> line.add(numbers(own, facet)));
            lines.append(line);
        }
        return lines.toString();
    }

    private String numbers(List<FacetValue> own, String facet) {
        return own.stream()
                .filter(value -> value.facet().equals(facet))
                .map(value -> String.valueOf(places.get(key(value))))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String key(FacetValue value) {
        return value.facet() + "\n" + value.id();
    }
}
