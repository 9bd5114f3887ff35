package io.github.gongkai.pages;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SectionSpec;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Event;
import io.github.gongkai.view.Html;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.ListItem;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts fields of an entry into sections, as the descriptor of its column says. */
final class SectionPrinter {

    private final FieldPrinter printer;
    private final BiFunction<Entry, String, ListItem> items;

    /** @param items tells an entry as a row of a list on the page at an address */
    SectionPrinter(FieldPrinter printer, BiFunction<Entry, String, ListItem> items) {
        this.printer = printer;
        this.items = items;
    }

    /** A field as a section; empty where the entry does not fill it. */
    Optional<Section> print(Entry entry, FieldSpec spec, SectionSpec section) {
        if (!entry.fields().has(spec.name()) || spec.internal()) {
            return Optional.empty();
        }
        String id = anchor(spec.name());
        Section printed = switch (section.as()) {
            case TABLE -> Section.ofTable(id, section.label(), table(entry, spec, section.label()));
            case FACTS -> Section.ofFacts(id, section.label(), facts(entry, spec));
            case TIMELINE -> Section.ofEvents(id, section.label(), events(entry, spec));
            case ITEMS -> items(entry, spec, id, section.label());
            case TEXT -> Section.ofText(id, section.label(), text(entry, spec));
        };
        return Optional.of(printed.withNote(section.note()));
    }

    /** The stages an entry has gone through, where its column has stages. */
    List<Section> stages(Entry entry, Schema schema) {
        List<Event> events = schema.checks().stages().stream()
                .flatMap(stage -> entry.fields().groups(stage).stream()
                        .map(group -> group.date("date"))
                        .filter(Objects::nonNull)
                        .map(date -> new Event(Wording.day(date), schema.label(stage))))
                .toList();
        return events.isEmpty() ? List.of() : List.of(Section.ofEvents(anchor("stages"), "办理进程", events));
    }

    /** The anchor of the section of a field, on the page of an entry. */
    static String anchor(String field) {
        return "gk-" + field;
    }

    private Table table(Entry entry, FieldSpec spec, String caption) {
        List<Fields> groups = entry.fields().groups(spec.name());
        List<FieldSpec> shown = spec.fields().stream()
                .filter(field -> !field.internal())
                .filter(field -> groups.stream().anyMatch(group -> group.has(field.name())))
                .toList();
        List<TableRow> rows = groups.stream()
                .map(group -> TableRow.of(shown.stream()
                        .map(field -> cell(entry, group, field, entry.address()))
                        .toList()))
                .toList();
        return Table.of(caption, shown.stream().map(FieldSpec::label).toList(), rows);
    }

    /** A value as it stands on the page {@code from}. */
    Cell cell(Entry entry, Fields group, FieldSpec field, String from) {
        Choice choice = group.choice(field.name());
        if (choice != null && field.name().equals("state")) {
            return Cell.ofState(new Badge(choice.id(), choice.label()));
        }
        List<Link> values = printer.values(entry, group, field, from);
        return field.type() == FieldType.NUMBER && values.size() == 1
                ? Cell.ofNumber(values.get(0).label())
                : Cell.ofLinks(values);
    }

    private List<MetaRow> facts(Entry entry, FieldSpec spec) {
        List<MetaRow> rows = new ArrayList<>();
        for (Fields group : entry.fields().groups(spec.name())) {
            for (FieldSpec field : spec.fields()) {
                List<Link> values = field.internal() ? List.of() : printer.values(entry, group, field);
                if (!values.isEmpty()) {
                    rows.add(new MetaRow(field.name(), field.label(), values, null));
                }
            }
        }
        return rows;
    }

    private List<Event> events(Entry entry, FieldSpec spec) {
        FieldSpec day = spec.fields().stream()
                .filter(field -> field.type() == FieldType.DATE)
                .findFirst()
                .orElseThrow();
        return entry.fields().groups(spec.name()).stream()
                .filter(group -> group.date(day.name()) != null)
                .sorted(Comparator.comparing(group -> Objects.requireNonNull(group.date(day.name()))))
                .map(group -> new Event(
                        Wording.day(Objects.requireNonNull(group.date(day.name()))), words(entry, spec, day, group)))
                .toList();
    }

    /** What an event says besides its day. */
    private String words(Entry entry, FieldSpec spec, FieldSpec day, Fields group) {
        return spec.fields().stream()
                .filter(field -> field != day && !field.internal())
                .map(field -> printer.values(entry, group, field).stream()
                        .map(Link::label)
                        .collect(Collectors.joining("、")))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private Section items(Entry entry, FieldSpec spec, String id, String label) {
        List<ListItem> found = new ArrayList<>();
        List<Link> names = new ArrayList<>();
        for (Ties.Tie tie : printer.ties(entry.fields(), spec)) {
            if (tie.entry() == null) {
                names.add(new Link(tie.name(), "", false));
            } else {
                found.add(items.apply(tie.entry(), entry.address()));
            }
        }
        return Section.ofItems(id, label, found).withLinks(names);
    }

    private static Html text(Entry entry, FieldSpec spec) {
        return new Html(entry.fields()
                .values(spec.name())
                .map(placed -> placed.value() instanceof Value.Text text ? text.text() : null)
                .filter(Objects::nonNull)
                .flatMap(SectionPrinter::paragraphs)
                .collect(Collectors.joining("\n")));
    }

    private static java.util.stream.Stream<String> paragraphs(@Nullable String text) {
        return text == null
                ? java.util.stream.Stream.empty()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> "<p>" + BodyPrinter.escape(line.strip()) + "</p>");
    }
}
