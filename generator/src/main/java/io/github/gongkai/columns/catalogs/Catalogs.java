package io.github.gongkai.columns.catalogs;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Unit;
import io.github.gongkai.model.Value;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of the column {@code catalogs}. */
final class Catalogs {

    static final String COLUMN = "catalogs";
    static final String ITEMS = "items";
    static final String ELEMENTS = "catalogs/elements.html";
    static final String COVERAGE = "catalogs/coverage.html";

    private Catalogs() {}

    static List<Fields> rows(Entry entry) {
        return entry.fields().groups(ITEMS);
    }

    static String domain(Entry entry) {
        return Objects.requireNonNullElse(entry.fields().text("domain"), "");
    }

    static FieldSpec items(Schema schema) {
        return schema.field(ITEMS).orElseThrow();
    }

    /** The name of the unit that answers for a catalogue; empty where it names none. */
    static String unit(Entry entry, SiteContext context) {
        String unit = Objects.requireNonNullElse(entry.fields().text("unit"), "");
        return context.site().units().stream()
                .filter(known -> known.id().equals(unit))
                .findFirst()
                .map(Unit::name)
                .orElse(unit);
    }

    /** A field of the rows. */
    static FieldSpec field(Schema schema, String name) {
        return items(schema).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** How a row is called: its items, from the first to the last. */
    static String name(Fields row) {
        String l3 = row.text("l3");
        return row.text("l1") + " / " + row.text("l2") + (l3 == null ? "" : " / " + l3);
    }

    /** The id a reference field holds, or null. */
    static @Nullable String reference(Fields fields, String name) {
        return fields.values(name)
                .map(placed -> placed.value() instanceof Value.Reference reference ? reference.target() : null)
                .findFirst()
                .orElse(null);
    }
}
