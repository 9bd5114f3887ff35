package io.github.gongkai.platform;

import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Unit;
import io.github.gongkai.model.Value;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry with what the platform counts it under.
 *
 * @param unit id of the unit it belongs to, or null where the register has none
 * @param duties ids of the statutory items it fulfils: its own, else those of its column
 * @param openness kinds of openness it belongs to: its own, else those of its column
 */
record Holding(Entry entry, Schema column, @Nullable String unit, Set<String> duties, Set<String> openness) {

    /** What the columns of a site show as current, column by column, newest first; entries of other sites among them. */
    static List<Holding> current(SiteContext context) {
        return context.columns().all().stream()
                .filter(column -> !column.schema().ledger())
                .flatMap(column -> context.gathered(column.schema().id()).stream())
                .map(entry -> of(entry, context))
                .toList();
    }

    static Holding of(Entry entry, SiteContext context) {
        Schema column = context.columns().schema(entry);
        Fields fields = entry.fields();
        String duty = column.duty();
        return new Holding(
                entry,
                column,
                unit(fields, context.site().units()),
                fields.has("duty") ? chosen(fields, "duty") : duty == null ? Set.of() : Set.of(duty),
                fields.has("openness") ? chosen(fields, "openness") : Set.copyOf(column.openness()));
    }

    /** Published entries, newest first over all columns. */
    static List<Entry> newestFirst(Stream<Holding> holdings) {
        return holdings.sorted((a, b) -> {
                    int newer = b.day().compareTo(a.day());
                    return newer != 0
                            ? newer
                            : b.entry().id().compareTo(a.entry().id());
                })
                .map(Holding::entry)
                .toList();
    }

    /** Whether a field holds a text. */
    static Predicate<Holding> saying(String field, Predicate<String> text) {
        return holding -> holding.entry().fields().texts(field).stream().anyMatch(text);
    }

    /** The day its column sorts by, for comparison; empty where there is none. */
    String day() {
        return Objects.toString(entry.fields().date(column.list().sort()), "");
    }

    private static @Nullable String unit(Fields fields, List<Unit> units) {
        return Stream.of(fields.text("unit"), fields.text("issuer"))
                .filter(Objects::nonNull)
                .flatMap(name -> units.stream()
                        .filter(unit -> unit.id().equals(name) || unit.name().equals(name))
                        .map(Unit::id))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> chosen(Fields fields, String name) {
        return fields.values(name)
                .map(placed -> placed.value() instanceof Value.Chosen chosen ? chosen.choice() : null)
                .filter(Objects::nonNull)
                .map(Choice::id)
                .collect(Collectors.toSet());
    }
}
