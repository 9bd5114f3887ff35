package io.github.gongkai.source;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.model.Choice;
import java.util.List;
import java.util.stream.Stream;

/** Short words for the schemas of the product's own files, so that these are read and checked as entries are. */
final class Spec {

    private Spec() {}

    static FieldSpec field(String name, String label, FieldType type, String description) {
        return FieldSpec.of(name, label, type, description);
    }

    static FieldSpec text(String name, String label, String description) {
        return field(name, label, FieldType.TEXT, description);
    }

    static FieldSpec flag(String name, String label, String description) {
        return field(name, label, FieldType.FLAG, description);
    }

    static FieldSpec choice(String name, String label, Stream<String> choices, String description) {
        return field(name, label, FieldType.CHOICE, description)
                .withChoices(choices.map(id -> new Choice(id, id)).toList());
    }

    static FieldSpec group(String name, String label, List<FieldSpec> fields, String description) {
        return field(name, label, FieldType.GROUP, description).withFields(fields);
    }

    static FieldSpec many(FieldSpec spec) {
        return spec.asMany();
    }

    static FieldSpec required(FieldSpec spec) {
        return spec.asRequired();
    }

    /** The group whose field {@code key} a bare text stands for. */
    static FieldSpec keyed(FieldSpec spec, String key) {
        return spec.keyedBy(key);
    }
}
