package io.github.gongkai.search;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import io.github.gongkai.model.Value;
import io.github.gongkai.search.SearchRecord.FacetValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what an entry is under each facet: its column, its year, its unit, and the facets of its column's descriptor.
 * Columns share a facet where name and label are the same; another one of the same name is that of its column alone.
 */
final class FacetReader {

    private final Columns columns;
    private final List<Unit> units;
    /** The label of the first column that has a facet of this name. */
    private final Map<String, String> labels = new HashMap<>();

    FacetReader(Columns columns, List<Unit> units) {
        this.columns = columns;
        this.units = units;
        labels.putAll(Map.of("column", "栏目", "year", "年份", "unit", "责任单位"));
        for (Columns.Registered column : columns.all()) {
            Schema schema = column.schema();
            schema.list().facets().forEach(facet -> labels.putIfAbsent(facet, schema.label(facet)));
        }
    }

    /** @param holders the entries that gather it: each column of theirs is a facet */
    List<FacetValue> values(Entry entry, List<Entry> holders) {
        Schema schema = columns.schema(entry);
        Set<FacetValue> found = new LinkedHashSet<>();
        int place = 0;
        for (Columns.Registered column : columns.all()) {
            if (column.schema().id().equals(entry.column())) {
                break;
            }
            place++;
        }
        found.add(new FacetValue("column", "栏目", entry.column(), schema.label(), place));
        year(entry, schema)
                .ifPresent(year -> found.add(new FacetValue(
                        "year", "年份", year, year + "年", -Integer.parseInt(year.replaceAll("[^0-9]|.{9,}", "0")))));
        read("unit", schema, entry, found);
        for (String facet : columns.schema(entry.column()).list().facets()) {
            if (!facet.equals("year") && !facet.equals("unit")) {
                read(facet, schema, entry, found);
            }
        }
        holders.forEach(holder -> found.add(new FacetValue(
                holder.column(), columns.schema(holder.column()).label(), holder.id(), holder.title(), 0)));
        return List.copyOf(found);
    }

    private void read(String facet, Schema schema, Entry entry, Set<FacetValue> found) {
        Optional<FieldSpec> spec = schema.field(facet);
        if (spec.isEmpty() || spec.get().internal()) {
            return;
        }
        boolean shared = facet.equals("unit") || spec.get().label().equals(labels.get(facet));
        String id = shared ? facet : schema.id() + "." + facet;
        String label = facet.equals("unit") ? "责任单位" : spec.get().label();
        List<String> choices = spec.get().choices().stream().map(Choice::id).toList();
        entry.fields().values(facet).forEach(placed -> {
            if (placed.value() instanceof Value.Chosen chosen) {
                Choice choice = chosen.choice();
                found.add(new FacetValue(id, label, choice.id(), choice.label(), choices.indexOf(choice.id())));
            } else if (placed.value() instanceof Value.Text text) {
                int level = text.text().indexOf('\\');
                String top = level > 0 ? text.text().substring(0, level).strip() : text.text();
                Optional<Unit> unit = facet.equals("unit") ? Unit.named(top, units) : Optional.empty();
                found.add(new FacetValue(
                        id,
                        label,
                        unit.map(Unit::id).orElse(top),
                        unit.map(Unit::name).orElse(top),
                        0));
            }
        });
    }

    private static Optional<String> year(Entry entry, Schema schema) {
        BigDecimal own = entry.fields().number("year");
        LocalDate date = entry.fields().date(schema.list().sort());
        LocalDate day = date == null ? entry.datePublished() : date;
        if (own != null) {
            return Optional.of(own.toPlainString());
        }
        return day == null ? Optional.empty() : Optional.of(String.valueOf(day.getYear()));
    }
}
