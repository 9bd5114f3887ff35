package io.github.gongkai.report;

import io.github.gongkai.column.Columns;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a file of a site is to people: whose it is, and what it is called. */
public final class Subjects {

    /** The column of files that belong to none. */
    static final String SETTINGS = "站点设置";

    /** The unit of files that name none. */
    static final String NOBODY = "未注明责任单位";

    private static final String PRIVATE = "private/";

    private final Columns columns;
    private final List<Unit> units;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> ledgers;

    public Subjects(Site site, Columns columns) {
        this.columns = columns;
        this.units = site.units();
        this.ledgers = site.ledgers().stream().map(Entry::id).collect(Collectors.toSet());
        Stream.concat(site.entries().stream(), site.ledgers().stream())
                .forEach(entry -> entries.put(stem(entry.path()), entry));
    }

    /**
     * A file as people call it.
     *
     * @param title of its entry; null where it belongs to none, has none, or is a ledger, whose titles name matters
     * @param column label of its column
     * @param unit name of the unit that answers for it
     */
    public record Subject(@Nullable String title, String column, String unit) {}

    /** What the file at a path is; an attachment is what its entry is. */
    public Subject of(String path) {
        Entry entry = entry(path);
        return entry == null
                ? new Subject(null, column(path), NOBODY)
                : new Subject(
                        ledgers.contains(entry.id()) ? null : entry.fields().text("title"), column(path), unit(entry));
    }

    private @Nullable Entry entry(String path) {
        for (String id = stem(path); !id.isEmpty(); id = id.substring(0, Math.max(0, id.lastIndexOf('/')))) {
            Entry entry = entries.get(id);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    private String column(String path) {
        String within = path.startsWith(PRIVATE) ? path.substring(PRIVATE.length()) : path;
        int slash = within.indexOf('/');
        Columns.Registered column = slash < 0 ? null : columns.get(within.substring(0, slash));
        return column == null ? SETTINGS : column.schema().label();
    }

    private String unit(Entry entry) {
        List<String> named = Stream.of(
                        entry.fields().text("unit"), entry.fields().text("issuer"))
                .filter(Objects::nonNull)
                .toList();
        return named.stream()
                .flatMap(name -> Unit.named(name, units).stream())
                .map(Unit::name)
                .findFirst()
                .orElse(named.isEmpty() ? NOBODY : named.get(0));
    }

    /** A path without the ending of its name. */
    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
