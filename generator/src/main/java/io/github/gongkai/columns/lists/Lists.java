package io.github.gongkai.columns.lists;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of the column {@code lists}. */
final class Lists {

    static final String COLUMN = "lists";
    static final String ITEMS = "items";
    static final String PREVIOUS = "previousVersion";
    static final String SUPERSEDED = "supersededBy";

    private Lists() {}

    static String kind(Entry entry) {
        Choice kind = entry.fields().choice("type");
        return kind == null ? "" : kind.id();
    }

    static List<Fields> rows(Entry entry) {
        return entry.fields().groups(ITEMS);
    }

    /** The id of the entry a reference field points to, or null. */
    static @Nullable String reference(Fields fields, String name) {
        return fields.values(name)
                .map(placed -> placed.value() instanceof Value.Reference reference ? reference.target() : null)
                .findFirst()
                .orElse(null);
    }

    /** The fields of the rows of a kind of list; empty where it has none. */
    static Optional<FieldSpec> items(Schema kind) {
        return kind.field(ITEMS);
    }

    /** The field of the rows that holds their legal basis. */
    static Optional<FieldSpec> basis(Schema kind) {
        return items(kind).stream()
                .flatMap(items -> items.fields().stream())
                .filter(field -> field.name().equals(Basis.FIELD))
                .findFirst();
    }
}
