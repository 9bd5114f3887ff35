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
        return new FieldSpec(
                name, label, List.of(), type, false, false, List.of(), List.of(), null, List.of(), null, description);
    }

    static FieldSpec text(String name, String label, String description) {
        return field(name, label, FieldType.TEXT, description);
    }

    static FieldSpec flag(String name, String label, String description) {
        return field(name, label, FieldType.FLAG, description);
    }

    static FieldSpec choice(String name, String label, Stream<String> choices, String description) {
        List<Choice> values = choices.map(id -> new Choice(id, id)).toList();
        return new FieldSpec(
                name,
                label,
                List.of(),
                FieldType.CHOICE,
                false,
                false,
                values,
                List.of(),
                null,
                List.of(),
                null,
                description);
    }

    static FieldSpec group(String name, String label, List<FieldSpec> fields, String description) {
        return new FieldSpec(
                name,
                label,
                List.of(),
                FieldType.GROUP,
                false,
                false,
                List.of(),
                fields,
                null,
                List.of(),
                null,
                description);
    }

    static FieldSpec many(FieldSpec spec) {
        return new FieldSpec(
                spec.name(),
                spec.label(),
                spec.also(),
                spec.type(),
                true,
                spec.required(),
                spec.choices(),
                spec.fields(),
                spec.key(),
                spec.to(),
                spec.inverse(),
                spec.description());
    }

    static FieldSpec required(FieldSpec spec) {
        return new FieldSpec(
                spec.name(),
                spec.label(),
                spec.also(),
                spec.type(),
                spec.many(),
                true,
                spec.choices(),
                spec.fields(),
                spec.key(),
                spec.to(),
                spec.inverse(),
                spec.description());
    }

    /** The group whose field {@code key} a bare text stands for. */
    static FieldSpec keyed(FieldSpec spec, String key) {
        return new FieldSpec(
                spec.name(),
                spec.label(),
                spec.also(),
                spec.type(),
                spec.many(),
                spec.required(),
                spec.choices(),
                spec.fields(),
                key,
                spec.to(),
                spec.inverse(),
                spec.description());
    }
}
