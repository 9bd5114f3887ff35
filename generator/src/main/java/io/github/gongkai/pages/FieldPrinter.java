package io.github.gongkai.pages;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Link;
import java.util.List;
import java.util.stream.Stream;

/** Puts the values of a field into words and links. */
final class FieldPrinter {

    private final Atlas atlas;
    private final Ties ties;

    FieldPrinter(Atlas atlas, Ties ties) {
        this.atlas = atlas;
        this.ties = ties;
    }

    /** The values of a field of an entry, or of a group within it, as they stand on the page of the entry. */
    List<Link> values(Entry entry, Fields fields, FieldSpec spec) {
        if (spec.refers()) {
            return ties(fields, spec).stream()
                    .filter(tie -> tie.entry() == null || !tie.entry().id().equals(entry.id()))
                    .map(tie -> new Link(
                            tie.name(),
                            tie.entry() == null
                                    ? ""
                                    : Address.relative(
                                            entry.address(), tie.entry().address()),
                            false))
                    .toList();
        }
        return fields.values(spec.name())
                .flatMap(placed -> words(spec, placed.value()))
                .filter(link -> !link.label().isEmpty())
                .toList();
    }

    /** What a reference field names. */
    List<Ties.Tie> ties(Fields fields, FieldSpec spec) {
        return ties.forward(fields, spec);
    }

    private Stream<Link> words(FieldSpec spec, Value value) {
        if (value instanceof Value.Group group) {
            return spec.fields().stream()
                    .filter(field -> !field.internal())
                    .flatMap(field ->
                            group.fields().values(field.name()).flatMap(placed -> words(field, placed.value())));
        }
        if (value instanceof Value.Text text) {
            boolean address = spec.type() == FieldType.URL;
            return Stream.of(new Link(
                    isUnit(spec) ? Wording.unit(text.text(), atlas.site().units()) : text.text(),
                    address ? text.text() : "",
                    false));
        }
        return Stream.of(new Link(plain(spec, value), "", false));
    }

    private static boolean isUnit(FieldSpec spec) {
        return spec.name().equals("unit")
                || spec.name().equals("units")
                || spec.name().endsWith("Unit");
    }

    private static String plain(FieldSpec spec, Value value) {
        if (value instanceof Value.Date date) {
            return Wording.day(date.date()).text();
        } else if (value instanceof Value.DateTime time) {
            return Wording.day(time.time().toLocalDate()).text();
        } else if (value instanceof Value.Chosen chosen) {
            return chosen.choice().label();
        } else if (value instanceof Value.Number number) {
            return number.number().toPlainString();
        } else if (value instanceof Value.Flag flag && spec.type() == FieldType.FLAG) {
            return flag.set() ? "是" : "否";
        } else if (value instanceof Value.Reference reference) {
            return reference.target();
        }
        return "";
    }
}
