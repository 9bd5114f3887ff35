package io.github.gongkai.pages;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Divides the rows of a large table by the fields its descriptor names. */
final class RowFacets {

    /** A field rows can be narrowed by. */
    record Facet(FieldSpec spec, List<Slice> slices) {}

    /**
     * The rows that share a value.
     *
     * @param base the address of their first page, without its ending
     */
    record Slice(String label, String base, List<RowTable.Row> rows) {

        int pages() {
            return (rows.size() + RowTable.PAGE_ROWS - 1) / RowTable.PAGE_ROWS;
        }

        String address(int page) {
            return base + (page == 1 ? "" : "-page-" + page) + ".html";
        }

        List<RowTable.Row> page(int number) {
            int from = (number - 1) * RowTable.PAGE_ROWS;
            return rows.subList(from, Math.min(rows.size(), from + RowTable.PAGE_ROWS));
        }
    }

    private RowFacets() {}

    /** The facets that divide anything: those with two values or more. */
    static List<Facet> of(RowTable table) {
        return table.spec().facets().stream()
                .flatMap(name ->
                        table.shown().stream().filter(field -> field.name().equals(name)))
                .map(field -> of(table, field))
                .filter(facet -> facet.slices().size() > 1)
                .toList();
    }

    private static Facet of(RowTable table, FieldSpec field) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, List<RowTable.Row>> byValue = new LinkedHashMap<>();
        for (RowTable.Row row : table.rows()) {
            row.fields().values(field.name()).forEach(placed -> {
                String id = placed.value() instanceof Value.Chosen chosen
                        ? chosen.choice().id()
                        : field.plain(placed.value());
                labels.putIfAbsent(id, field.plain(placed.value()));
                byValue.computeIfAbsent(id, any -> new ArrayList<>()).add(row);
            });
        }
        List<String> choices = field.choices().stream().map(Choice::id).toList();
        Comparator<String> order = choices.isEmpty()
                ? Comparator.<String>comparingInt(id -> -byValue.get(id).size()).thenComparing(id -> id)
                : Comparator.comparingInt(choices::indexOf);
        List<Slice> slices =
                Facets.addresses(table.folder() + "/by/" + field.name() + "/", byValue.keySet()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(order))
                        .map(slice -> new Slice(
                                labels.get(slice.getKey()), slice.getValue(), List.copyOf(byValue.get(slice.getKey()))))
                        .toList();
        return new Facet(field, slices);
    }
}
