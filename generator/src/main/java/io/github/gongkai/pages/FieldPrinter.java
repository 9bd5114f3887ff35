package io.github.gongkai.pages;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Link;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the values of a field into words and links. */
final class FieldPrinter {

    private final Atlas atlas;
    private final Ties ties;
    private final LinkResolver links;

    FieldPrinter(Atlas atlas, Ties ties, LinkResolver links) {
        this.atlas = atlas;
        this.ties = ties;
        this.links = links;
    }

    /** The values of a field of an entry, or of a group within it, as they stand on the page of the entry. */
    List<Link> values(Entry entry, Fields fields, FieldSpec spec) {
        return values(entry, fields, spec, entry.address());
    }

    /** The same on another page of the entry, such as one of the further pages of a long table. */
    List<Link> values(Entry entry, Fields fields, FieldSpec spec, String from) {
        if (spec.refers()) {
            return ties(fields, spec).stream()
                    .filter(tie -> tie.entry() == null || !tie.entry().id().equals(entry.id()))
                    .map(tie -> new Link(
                            tie.name(),
                            tie.entry() == null
                                    ? ""
                                    : Address.relative(from, tie.entry().address()),
                            false))
                    .toList();
        }
        return fields.values(spec.name())
                .flatMap(placed -> words(spec, placed.value(), from))
                .filter(link -> !link.label().isEmpty())
                .toList();
    }

    /** What a reference field names. */
    List<Ties.Tie> ties(Fields fields, FieldSpec spec) {
        return ties.forward(fields, spec);
    }

    private Stream<Link> words(FieldSpec spec, Value value, String from) {
        if (value instanceof Value.Group group) {
            return Stream.of(group(spec, group.fields(), from));
        }
        if (spec.type() == FieldType.LINK && value instanceof Value.Text text) {
            Link link = link(text.text(), from);
            return Stream.of(link == null ? new Link(text.text(), "", false) : link);
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

    /** A group within a group: its words in a row, leading to where the first of them does. */
    private Link group(FieldSpec spec, Fields group, String from) {
        List<Link> parts = new ArrayList<>();
        for (FieldSpec field : spec.fields()) {
            if (!field.internal()) {
                if (field.refers()) {
                    ties(group, field).stream()
                            .map(tie -> new Link(
                                    tie.name(),
                                    tie.entry() == null
                                            ? ""
                                            : Address.relative(from, tie.entry().address()),
                                    false))
                            .forEach(parts::add);
                } else {
                    group.values(field.name())
                            .flatMap(placed -> words(field, placed.value(), from))
                            .forEach(parts::add);
                }
            }
        }
        return new Link(
                parts.stream()
                        .map(Link::label)
                        .filter(label -> !label.isEmpty())
                        .collect(Collectors.joining(" ")),
                parts.stream()
                        .map(Link::href)
                        .filter(href -> !href.isEmpty())
                        .findFirst()
                        .orElse(""),
                false);
    }

    /** A link to what an author's address means, or null where it leads nowhere. */
    @Nullable
    Link link(String written, String from) {
        LinkResolver.Target target = links.target(written);
        if (target instanceof LinkResolver.Outside outside) {
            String host = URI.create(outside.address()).getHost();
            return new Link(host == null ? outside.address() : host, outside.address(), false);
        } else if (target instanceof LinkResolver.Inside inside) {
            Entry entry = atlas.at(inside.address());
            String column =
                    inside.address().substring(0, Math.max(0, inside.address().indexOf('/')));
            Columns.Registered registered = atlas.columns().get(column);
            String label = entry != null
                    ? entry.title()
                    : registered != null ? registered.schema().label() : written;
            return new Link(label, Address.relative(from, inside.address()) + inside.suffix(), false);
        }
        return null;
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
