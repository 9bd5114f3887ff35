package io.github.gongkai.columns.catalogs;

import io.github.gongkai.columns.lists.Basis;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives a catalogue the rows of the one it inherits from: those of its level. A row of its own with the same code fills in
 * what differs; one with {@code omit} leaves a row out. Inherited rows say where they come from.
 */
final class InheritanceDeriver {

    /** What a higher catalogue fixes: to say otherwise takes a reason. */
    private static final Map<String, String> FIXED = new LinkedHashMap<>();

    static {
        FIXED.put("elements", "公开内容");
        FIXED.put("basis", "公开依据");
        FIXED.put("timeLimit", "公开时限");
        FIXED.put("audience", "公开对象");
        FIXED.put("mode", "公开方式");
    }

    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, Entry> derived = new HashMap<>();

    List<Entry> derive(List<Entry> entries) {
        entries.forEach(entry -> byId.put(entry.id(), Basis.split(entry, Catalogs.ITEMS)));
        return entries.stream()
                .map(entry -> derived(entry.id(), new HashSet<>()))
                .toList();
    }

    /** The entry with all its rows; a circle of catalogues that inherit from each other ends where it began. */
    private Entry derived(String id, Set<String> open) {
        Entry known = derived.get(id);
        if (known != null) {
            return known;
        }
        Entry entry = byId.get(id);
        String from = Catalogs.reference(entry.fields(), "inherits");
        Entry result = entry;
        if (from != null && byId.containsKey(from) && open.add(id)) {
            result = inherit(entry, derived(from, open));
        }
        derived.put(id, result);
        return result;
    }

    private static Entry inherit(Entry entry, Entry base) {
        Map<String, Fields> own = new LinkedHashMap<>();
        List<Fields> rows = new ArrayList<>();
        for (Fields row : Catalogs.rows(entry)) {
            String code = row.text("code");
            own.put(code == null ? "\n" + own.size() : code, row);
        }
        Choice level = entry.fields().choice("level");
        for (Fields row : Catalogs.rows(base)) {
            String code = row.text("code");
            Fields changes = code == null ? null : own.remove(code);
            boolean here = level == null
                    || row.values("levels")
                            .anyMatch(placed -> placed.value() instanceof Value.Chosen chosen
                                    && chosen.choice().id().equals(level.id()));
            if (changes != null && changes.flag("omit")) {
                continue;
            }
            if (changes != null) {
                rows.add(merge(row, changes, base.id()));
            } else if (here) {
                rows.add(row.with(reference("origin", base.id(), entry.fields().start())));
            }
        }
        Set<String> names = rows.stream().map(Catalogs::name).collect(Collectors.toSet());
        own.values().stream()
                .filter(row -> !row.flag("omit"))
                .map(row -> names.contains(Catalogs.name(row))
                        ? row.with(text("conflict", "与沿用的同一事项编码不同", row.start()))
                        : row)
                .forEach(rows::add);
        Location at = entry.fields().at(Catalogs.ITEMS);
        List<Value.Placed> items = rows.stream()
                .map(row -> new Value.Placed(new Value.Group(row), row.start()))
                .toList();
        return entry.with(new Field(Catalogs.ITEMS, new Value.Many(items), at, at));
    }

    private static Fields merge(Fields base, Fields own, String from) {
        Map<String, Field> merged = new LinkedHashMap<>();
        base.all().forEach(field -> merged.put(field.name(), field));
        own.all().forEach(field -> merged.put(field.name(), field));
        merged.remove("conflict");
        merged.put("origin", reference("origin", from, own.start()));
        String conflict = own.has("reason") ? null : conflict(base, own);
        if (conflict != null) {
            merged.put("conflict", text("conflict", conflict, own.start()));
        }
        return new Fields(merged.values(), own.start());
    }

    private static @Nullable String conflict(Fields base, Fields own) {
        String labels = FIXED.entrySet().stream()
                .filter(field -> own.has(field.getKey())
                        && base.has(field.getKey())
                        && !words(base, field.getKey()).equals(words(own, field.getKey())))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("、"));
        return labels.isEmpty() ? null : labels + "与沿用的目录不一致";
    }

    /** What a field holds, without the places it was written at. */
    private static String words(Fields fields, String name) {
        return fields.values(name)
                .map(placed -> placed.value() instanceof Value.Group group
                        ? group.fields().all().stream()
                                .map(field -> words(group.fields(), field.name()))
                                .collect(Collectors.joining(" "))
                        : placed.value().toString())
                .collect(Collectors.joining("；"));
    }

    private static Field reference(String name, String id, Location at) {
        return new Field(name, new Value.Reference(id), at, at);
    }

    private static Field text(String name, String words, Location at) {
        return new Field(name, new Value.Text(words), at, at);
    }
}
