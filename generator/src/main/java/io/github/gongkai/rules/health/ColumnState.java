package io.github.gongkai.rules.health;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Freshness;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Imported;
import io.github.gongkai.model.MenuItem;
import io.github.gongkai.model.Moved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a column of the site holds and how new it is.
 *
 * @param current what it shows as current, entries of other sites among them, without placeholders
 * @param placeholders entries that say no more than that there will be something
 * @param shown whether readers come to it: it has entries, or the menu leads there
 * @param archive whether all it ever had is archived: nothing is expected of it any more
 * @param at where the column is opened, or its first placeholder
 */
record ColumnState(
        Schema schema,
        List<Entry> current,
        List<Entry> placeholders,
        boolean shown,
        boolean archive,
        Location at,
        Freshness freshness) {

    private static final String CONFIG = "site.yaml";

    /**
     * The columns a site opens: those with something published, and those it names in {@code columns} or in its menu.
     */
    static List<ColumnState> all(CheckContext context) {
        Map<String, List<Entry>> published = context.site().entries().stream()
                .filter(context.index()::isPublished)
                .collect(Collectors.groupingBy(Entry::column));
        Map<String, List<Entry>> imported =
                context.site().imported().stream().map(Imported::entry).collect(Collectors.groupingBy(Entry::column));
        List<ColumnState> states = new ArrayList<>();
        for (Columns.Registered column : context.columns().all()) {
            Schema schema = column.schema();
            List<Entry> own = published.getOrDefault(schema.id(), List.of());
            List<Entry> others = imported.getOrDefault(schema.id(), List.of());
            List<Location> menu = menu(schema, context);
            List<Location> named = Stream.concat(menu.stream(), opened(schema, context).stream())
                    .toList();
            boolean shown = !own.isEmpty() || !others.isEmpty() || schema.listed() && !menu.isEmpty();
            if (!schema.ledger() && (shown || schema.listed() && !named.isEmpty())) {
                states.add(of(schema, own, others, shown, named, context.asOf().toLocalDate()));
            }
        }
        return states;
    }

    private static ColumnState of(
            Schema schema, List<Entry> own, List<Entry> others, boolean shown, List<Location> named, LocalDate today) {
        Map<Boolean, List<Entry>> byPlaceholder = Stream.concat(own.stream(), others.stream())
                .filter(entry -> !entry.isArchived())
                .collect(Collectors.partitioningBy(Placeholder::is));
        List<Entry> current = byPlaceholder.get(false);
        List<Entry> placeholders = byPlaceholder.get(true);
        Location at = Stream.of(
                        placeholders.stream().map(entry -> entry.fields().at("title")),
                        named.stream(),
                        Stream.of(Location.startOf(CONFIG)))
                .flatMap(Function.identity())
                .findFirst()
                .orElseThrow();
        boolean archive = !own.isEmpty() && own.stream().allMatch(Entry::isArchived) && others.isEmpty();
        return new ColumnState(schema, current, placeholders, shown, archive, at, Freshness.of(schema, current, today));
    }

    /** Where the menu leads to a column. */
    private static List<Location> menu(Schema schema, CheckContext context) {
        return hasMoved(schema, context)
                ? List.of()
                : context.site().config().navigation().stream()
                        .filter(item -> isHome(item.to(), schema.id() + "/"))
                        .map(MenuItem::at)
                        .toList();
    }

    /** Where {@code columns} names a column. */
    private static Optional<Location> opened(Schema schema, CheckContext context) {
        return hasMoved(schema, context)
                ? Optional.empty()
                : Optional.ofNullable(context.site().config().columnPlaces().get(schema.id()));
    }

    /** Whether the address of a column leads elsewhere. */
    private static boolean hasMoved(Schema schema, CheckContext context) {
        return context.site().moved().stream().map(Moved::from).anyMatch(from -> isHome(from, schema.id() + "/"));
    }

    private static boolean isHome(String address, String home) {
        String plain = address.replaceFirst("^/", "").replaceFirst("index\\.html$", "");
        return plain.equals(home) || (plain + "/").equals(home);
    }

    /** Whether readers find a column with nothing in it. */
    boolean isBlank() {
        return shown && isEmpty();
    }

    /** Whether the site opens a column and has nothing in it; no page leads there. */
    boolean isUnused() {
        return !shown && isEmpty();
    }

    private boolean isEmpty() {
        return !archive && current.isEmpty() && (schema.listed() || !placeholders.isEmpty());
    }

    /** Whether the column has a period of update and something to keep up. */
    boolean isWatched() {
        return !archive && freshness.period() > 0 && !current.isEmpty();
    }

    /** News and announcements, which inspections look at first. */
    boolean isNews() {
        return freshness.period() <= 14
                || schema.type().equals("通知公告")
                || schema.type().equals("政策文件");
    }

    /** Where the newest day of its entries stands. */
    Location newestAt() {
        return freshness.at(schema, current);
    }

    Text name() {
        return new Text(schema.label(), schema.id());
    }
}
