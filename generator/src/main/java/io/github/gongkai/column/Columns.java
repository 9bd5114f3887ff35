package io.github.gongkai.column;

import io.github.gongkai.model.Entry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns a site can have, by id, in menu order. */
public final class Columns {

    /** A column with its schema. */
    public record Registered(Column column, Schema schema) {}

    private final Map<String, Registered> byId;

    public Columns(List<Registered> columns) {
        Map<String, Registered> map = new LinkedHashMap<>();
        columns.forEach(column -> map.put(column.schema().id(), column));
        byId = Collections.unmodifiableMap(map);
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    public List<Registered> all() {
        return List.copyOf(byId.values());
    }

    public @Nullable Registered get(String id) {
        return byId.get(id);
    }

    /** The schema of a column that is known to exist. */
    public Schema schema(String id) {
        Registered registered = byId.get(id);
        if (registered == null) {
            throw new IllegalArgumentException("no column " + id);
        }
        return registered.schema();
    }

    /** The column as an entry sees it: with the fields of its kind. */
    public Schema schema(Entry entry) {
        return schema(entry.column()).of(entry.fields());
    }

    /** The column an id such as {@code documents/2022/16} lies in, or null where it is no id of an entry. */
    public @Nullable Schema columnOf(String entryId) {
        int slash = entryId.indexOf('/');
        Registered registered = slash < 0 ? null : byId.get(entryId.substring(0, slash));
        return registered == null ? null : registered.schema();
    }
}
