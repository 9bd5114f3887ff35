package io.github.gongkai.pages;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import io.github.gongkai.parallel.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How entries are tied to each other: by the reference fields of their columns, seen from both ends, and by citing each
 * other in their texts.
 */
final class Ties {

    /** Ties of one kind: what the entry itself calls the others. An entry that is null is known by its name only. */
    record Group(String id, String label, List<Tie> ties) {}

    /** The other end of a tie. */
    record Tie(@Nullable Entry entry, String name) {}

    private final Atlas atlas;
    private final Citations citations;
    private final Map<String, Map<String, Group>> inverse = new HashMap<>();
    private final Map<String, List<Tie>> citedBy = new HashMap<>();

    Ties(Atlas atlas, Citations citations, Workers workers) {
        this.atlas = atlas;
        this.citations = citations;
        for (Entry entry : atlas.published()) {
            addInverse(entry);
        }
        inverse.values().forEach(groups -> groups.values().forEach(group -> order(group.ties())));
        List<List<Entry>> cited = workers.map(atlas.published(), this::cited);
        for (int i = 0; i < cited.size(); i++) {
            Entry citing = atlas.published().get(i);
            for (Entry target : cited.get(i)) {
                citedBy.computeIfAbsent(target.id(), any -> new ArrayList<>()).add(new Tie(citing, citing.title()));
            }
        }
    }

    /** All ties of an entry: what others say of it, what it says of others, who cites it. */
    List<Group> of(Entry entry) {
        List<Group> groups =
                new ArrayList<>(inverse.getOrDefault(entry.id(), Map.of()).values());
        Schema schema = atlas.columns().schema(entry);
        for (FieldSpec spec : schema.fields()) {
            if (spec.refers() && !spec.internal() && entry.fields().has(spec.name()) && !schema.shows(spec)) {
                List<Tie> ties = forward(entry, spec);
                if (!ties.isEmpty()) {
                    groups.add(new Group(spec.name(), spec.label(), ties));
                }
            }
        }
        Set<String> tied = groups.stream()
                .flatMap(group -> group.ties().stream())
                .map(tie -> tie.entry() == null ? "" : tie.entry().id())
                .collect(Collectors.toSet());
        List<Tie> citing = citedBy.getOrDefault(entry.id(), List.of()).stream()
                .filter(tie -> tie.entry() == null || !tied.contains(tie.entry().id()))
                .toList();
        if (!citing.isEmpty()) {
            groups.add(new Group("citedBy", "引用本文的内容", citing));
        }
        return groups;
    }

    /** The entries a reference field of an entry names, and the names that are no entry of the site. */
    List<Tie> forward(Entry entry, FieldSpec spec) {
        return forward(entry.fields(), spec).stream()
                .filter(tie -> tie.entry() == null || !tie.entry().id().equals(entry.id()))
                .toList();
    }

    /** The same for fields that may be those of a group. */
    List<Tie> forward(Fields fields, FieldSpec spec) {
        return fields.values(spec.name())
                .filter(placed -> placed.value() instanceof Value.Reference)
                .map(placed -> {
                    String name = ((Value.Reference) placed.value()).target();
                    Entry target = target(name);
                    return new Tie(target, target == null ? name : target.title());
                })
                .toList();
    }

    private @Nullable Entry target(String name) {
        Entry byId = atlas.index().byId(name);
        return byId != null && atlas.index().isPublished(byId)
                ? byId
                : atlas.index().named(name);
    }

    private void addInverse(Entry entry) {
        Schema schema = atlas.columns().schema(entry);
        addInverse(entry, entry.fields(), schema.fields());
    }

    private void addInverse(Entry entry, Fields fields, List<FieldSpec> specs) {
        for (FieldSpec spec : specs) {
            for (Fields group : fields.groups(spec.name())) {
                addInverse(entry, group, spec.fields());
            }
            if (!spec.refers() || spec.inverse() == null) {
                continue;
            }
            for (Tie tie : forward(fields, spec)) {
                if (tie.entry() != null && !tie.entry().id().equals(entry.id())) {
                    List<Tie> back = inverse.computeIfAbsent(tie.entry().id(), any -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    spec.name() + "-of-" + entry.column(),
                                    id -> new Group(id, spec.inverse(), new ArrayList<>()))
                            .ties();
                    if (back.isEmpty() || back.get(back.size() - 1).entry() != entry) {
                        back.add(new Tie(entry, entry.title()));
                    }
                }
            }
        }
    }

    /** Puts ties from one column into the order its descriptor asks for. */
    private void order(List<Tie> ties) {
        Entry first = ties.get(0).entry();
        if (first == null) {
            return;
        }
        Schema schema = atlas.columns().schema(first.column());
        schema.list().ties().stream()
                .flatMap(name -> schema.field(name).stream())
                .map(Ties::by)
                .reduce(Comparator::thenComparing)
                .ifPresent(order -> ties.sort((a, b) -> order.compare(
                        Objects.requireNonNull(a.entry()).fields(),
                        Objects.requireNonNull(b.entry()).fields())));
    }

    private static Comparator<Fields> by(FieldSpec spec) {
        return switch (spec.type()) {
            case CHOICE ->
                Comparator.comparing(fields -> {
                    Choice choice = fields.choice(spec.name());
                    return choice == null ? -1 : spec.choices().indexOf(choice);
                });
            case NUMBER ->
                Comparator.comparing(
                        fields -> fields.number(spec.name()), Comparator.nullsFirst(Comparator.naturalOrder()));
            default ->
                Comparator.comparing(
                        fields -> fields.time(spec.name()), Comparator.nullsFirst(Comparator.naturalOrder()));
        };
    }

    private List<Entry> cited(Entry entry) {
        Set<Entry> found = new LinkedHashSet<>();
        for (Body.Piece piece : entry.body().pieces()) {
            if (piece instanceof Body.Mention mention) {
                Citations.Named named = citations.resolve(mention, entry);
                if (named != null) {
                    found.add(named.entry());
                }
            }
        }
        return List.copyOf(found);
    }
}
