package io.github.gongkai.search;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Part;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SectionSpec;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Unit;
import io.github.gongkai.model.Value;
import io.github.gongkai.search.SearchRecord.FacetValue;
import io.github.gongkai.view.Day;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the record of an entry from what its page shows: the text, the details and sections its descriptor names. So a
 * field that is internal, or shown nowhere, is in no index.
 */
final class RecordMaker {

    private static final Set<String> OWN_FIELD =
            Set.of("title", "summary", "keywords", "documentNumber", "indexNumber", "unit", "issuer");

    private static final Set<String> PAST = Set.of("repealed", "lapsed");

    private final Columns columns;
    private final List<Unit> units;
    private final FacetReader facets;
    private final Map<String, List<Entry>> holders;
    private final Map<String, List<Part>> parts;

    /**
     * A maker for the entries of a site.
     *
     * @param holders the entries that gather an entry, by its id
     * @param parts what is found by itself within an entry, by its id
     */
    RecordMaker(Site site, Columns columns, Map<String, List<Entry>> holders, Map<String, List<Part>> parts) {
        this.columns = columns;
        this.units = site.units();
        this.facets = new FacetReader(columns, units);
        this.holders = holders;
        this.parts = parts;
    }

    /** How to make the record of an entry and those of its parts, in order. */
    List<Supplier<SearchRecord>> makers(Entry entry) {
        List<Supplier<SearchRecord>> makers = new ArrayList<>();
        makers.add(() -> make(entry));
        parts.getOrDefault(entry.id(), List.of()).forEach(part -> makers.add(() -> make(entry, part)));
        return makers;
    }

    private SearchRecord make(Entry entry, Part part) {
        SearchRecord whole = make(entry);
        List<FacetValue> own = new ArrayList<>(whole.facets());
        part.facets()
                .forEach(facet -> own.add(new FacetValue(facet.id(), facet.label(), facet.value(), facet.value(), 0)));
        return new SearchRecord(
                part.href(),
                part.title(),
                whole.column(),
                null,
                whole.unit(),
                whole.date(),
                whole.state(),
                whole.stateId(),
                List.of(whole.title()),
                whole.past(),
                Stream.of(part.text(), part.title(), "", "", "", whole.text(SearchField.UNIT))
                        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                        .toList(),
                List.copyOf(own));
    }

    private SearchRecord make(Entry entry) {
        Schema schema = columns.schema(entry);
        Schema.ListSpec list = schema.list();
        Fields fields = entry.fields();
        String number = list.number() == null ? null : fields.text(list.number());
        Choice state = list.badge() == null ? null : fields.choice(list.badge());
        boolean quiet = state == null || list.quiet().contains(state.id());
        LocalDate date = fields.date(list.sort()) == null ? entry.datePublished() : fields.date(list.sort());
        String unit = unit(fields, list);
        List<Entry> held = holders.getOrDefault(entry.id(), List.of());
        Choice validity = fields.choice("validity");
        return new SearchRecord(
                encoded(entry.address()),
                entry.title(),
                schema.label(),
                number,
                unit.isEmpty() ? null : unit,
                date == null ? null : date.toString(),
                quiet ? null : state.label(),
                quiet ? null : state.id(),
                held.stream().map(this::named).toList(),
                validity != null && PAST.contains(validity.id()) || entry.isArchived(),
                Stream.of(
                                body(entry, schema),
                                entry.title(),
                                Objects.requireNonNullElse(fields.text("summary"), ""),
                                String.join(" ", fields.texts("keywords")),
                                Stream.of(number, fields.text("documentNumber"), fields.text("indexNumber"))
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .collect(Collectors.joining(" ")),
                                unit)
                        .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                        .toList(),
                facets.values(entry, held));
    }

    private String named(Entry holder) {
        return columns.schema(holder).label() + "：" + holder.title();
    }

    private String unit(Fields fields, Schema.ListSpec list) {
        return Stream.of(list.issuer(), "unit")
                .filter(Objects::nonNull)
                .flatMap(field -> fields.texts(field).stream())
                .map(this::unitName)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String unitName(String idOrName) {
        return Unit.named(idOrName, units).map(Unit::name).orElse(idOrName);
    }

    private String body(Entry entry, Schema schema) {
        StringJoiner text = new StringJoiner("\n");
        entry.body().passages().stream().map(Body.Passage::text).forEach(text::add);
        Stream.concat(schema.detail().stream(), schema.sections().stream().map(SectionSpec::field))
                .distinct()
                .filter(name -> parts.getOrDefault(entry.id(), List.of()).stream()
                        .noneMatch(part -> part.field().equals(name)))
                .filter(name ->
                        !OWN_FIELD.contains(name) && !name.equals(schema.list().number()))
                .flatMap(name -> schema.field(name).stream())
                .forEach(spec -> add(entry.fields(), spec, text));
        return text.toString();
    }

    private void add(Fields fields, FieldSpec spec, StringJoiner text) {
        if (spec.internal() || spec.refers() && spec.to().isEmpty() && !fields.has(spec.name())) {
            return;
        }
        StringJoiner line = new StringJoiner(" ");
        fields.values(spec.name()).forEach(placed -> {
            if (placed.value() instanceof Value.Group group) {
                StringJoiner row = new StringJoiner("\n");
                spec.fields().forEach(nested -> add(group.fields(), nested, row));
                if (row.length() > 0) {
                    text.add(row.toString().replace('\n', ' '));
                }
            } else {
                String words = words(placed.value());
                if (!words.isEmpty()) {
                    line.add(words);
                }
            }
        });
        if (line.length() > 0) {
            text.add(spec.label() + "：" + line);
        }
    }

    private String words(Value value) {
        if (value instanceof Value.Text text) {
            return unitName(text.text());
        } else if (value instanceof Value.Chosen chosen) {
            return chosen.choice().label();
        } else if (value instanceof Value.Date date) {
            return Day.of(date.date()).text();
        } else if (value instanceof Value.DateTime time) {
            return Day.of(time.time().toLocalDate()).text();
        } else if (value instanceof Value.Number number) {
            return number.number().toPlainString();
        }
        return "";
    }

    /** An address of the site, percent-encoded. */
    static String encoded(String address) {
        try {
            @Nullable String path = new URI(null, null, "/" + address, null).toASCIIString();
            return path.substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
