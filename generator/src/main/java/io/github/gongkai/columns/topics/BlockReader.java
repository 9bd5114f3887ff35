package io.github.gongkai.columns.topics;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Unit;
import io.github.gongkai.model.Value;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the blocks of topics: with the entries they name, then with those their queries find. */
final class BlockReader {

    private static final int LIMIT = 8;

    private final Function<String, List<Entry>> published;
    private final Columns columns;
    private final EntryIndex index;
    private final List<Unit> units;

    /** @param published the published entries of a column; none where there is no such column */
    BlockReader(Function<String, List<Entry>> published, Columns columns, EntryIndex index, List<Unit> units) {
        this.published = published;
        this.columns = columns;
        this.index = index;
        this.units = units;
    }

    private LocalDateTime time(Entry entry) {
        LocalDateTime time =
                entry.fields().time(columns.schema(entry.column()).list().sort());
        return time == null ? LocalDateTime.MIN : time;
    }

    /** The blocks of a topic, in order; a block for each facet stands as many times. */
    List<Block> read(Entry topic) {
        return read(topic, false);
    }

    /** Everything a topic is about, also what its blocks have no room for. */
    List<Entry> all(Entry topic) {
        return read(topic, true).stream()
                .flatMap(block -> block.entries().stream())
                .distinct()
                .toList();
    }

    private List<Block> read(Entry topic, boolean whole) {
        List<Block> blocks = new ArrayList<>();
        for (Fields fields : topic.fields().groups("blocks")) {
            if (fields.flag("eachFacet")) {
                topic.fields().texts("facets").forEach(facet -> blocks.add(block(topic, fields, facet, true, whole)));
            } else {
                blocks.add(block(topic, fields, fields.text("facet"), false, whole));
            }
        }
        return blocks;
    }

    private Block block(Entry topic, Fields fields, @Nullable String facet, boolean divided, boolean whole) {
        Set<Entry> entries = new LinkedHashSet<>();
        fields.values("entries")
                .map(placed ->
                        placed.value() instanceof Value.Reference reference ? index.byId(reference.target()) : null)
                .filter(Objects::nonNull)
                .filter(index::isPublished)
                .filter(entry -> !divided || facet != null && names(entry).anyMatch(name -> name.contains(facet)))
                .forEach(entries::add);
        int found = entries.size();
        for (Fields query : fields.groups("query")) {
            List<Entry> matches = query.texts("column").stream()
                    .distinct()
                    .flatMap(column -> published.apply(column).stream())
                    .filter(entry -> !entry.id().equals(topic.id()) && !entries.contains(entry))
                    .filter(entry -> matches(entry, query))
                    .filter(entry -> !divided || facet != null && names(entry).anyMatch(name -> name.contains(facet)))
                    .sorted(Comparator.comparing(this::time)
                            .thenComparing(Entry::id)
                            .reversed())
                    .toList();
            found += matches.size();
            BigDecimal limit = query.number("limit");
            matches.stream()
                    .limit(whole ? Long.MAX_VALUE : limit == null ? LIMIT : limit.longValue())
                    .forEach(entries::add);
        }
        String title = fields.text("title");
        return new Block(title == null ? "" : title, facet, fields, List.copyOf(entries), found, fields.at("title"));
    }

    private boolean matches(Entry entry, Fields query) {
        List<String> kinds = query.texts("kind");
        return (query.texts("theme").isEmpty()
                        || query.texts("theme").stream()
                                .anyMatch(theme -> names(entry).anyMatch(name -> name.contains(theme))))
                && holds(query.texts("subject"), values(entry, "subjects"))
                && holds(unitIds(query.texts("unit")), unitIds(values(entry, "unit")))
                && holds(query.texts("audience"), values(entry, "targetReaders"))
                && holds(kinds, kinds(entry));
    }

    /** Whether nothing is asked, or one of the values is, or begins with, what is asked. */
    private static boolean holds(List<String> asked, Collection<String> values) {
        return asked.isEmpty()
                || asked.stream()
                        .anyMatch(wanted -> values.stream()
                                .anyMatch(value -> value.equals(wanted) || value.startsWith(wanted + "\\")));
    }

    /** What an entry is called and is about. */
    private static Stream<String> names(Entry entry) {
        List<String> names = new ArrayList<>(List.of(entry.title()));
        names.addAll(entry.fields().texts("themes"));
        names.addAll(entry.fields().texts("keywords"));
        names.addAll(values(entry, "bundle"));
        return names.stream();
    }

    private static Set<String> kinds(Entry entry) {
        Set<String> kinds = new LinkedHashSet<>();
        for (String field : List.of("kind", "genre", "class", "form", "type")) {
            kinds.addAll(values(entry, field));
        }
        return kinds;
    }

    private List<String> unitIds(Collection<String> named) {
        return named.stream()
                .map(unit -> Unit.named(unit, units).map(Unit::id).orElse(unit))
                .toList();
    }

    /** The texts of a field, or the ids and labels of its choices. */
    private static Set<String> values(Entry entry, String field) {
        return entry.fields()
                .values(field)
                .flatMap(placed -> {
                    if (placed.value() instanceof Value.Chosen chosen) {
                        return Stream.of(chosen.choice().id(), chosen.choice().label());
                    }
                    return placed.value() instanceof Value.Text text ? Stream.of(text.text()) : Stream.empty();
                })
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
