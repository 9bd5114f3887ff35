package io.github.gongkai.columns.documents;

import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which documents are versions of each other, by the field {@code previous}. */
final class Versions {

    /** The versions that follow; no field of the descriptor, so it is never shown. */
    private static final String NEXT = "nextVersions";

    private final EntryIndex index;

    Versions(EntryIndex index) {
        this.index = index;
    }

    /** The same documents, knowing which versions follow them. */
    static List<Entry> derive(List<Entry> entries) {
        Map<String, List<Value.Placed>> next = new HashMap<>();
        for (Entry entry : entries) {
            references(entry, "previous")
                    .forEach(before -> next.computeIfAbsent(before, any -> new ArrayList<>())
                            .add(new Value.Placed(
                                    new Value.Reference(entry.id()),
                                    entry.fields().start())));
        }
        return entries.stream()
                .map(entry -> {
                    List<Value.Placed> following = next.get(entry.id());
                    return following == null
                            ? entry
                            : entry.with(new Field(
                                    NEXT,
                                    new Value.Many(List.copyOf(following)),
                                    entry.fields().start(),
                                    entry.fields().start()));
                })
                .toList();
    }

    /** The version before that has a page, or null. */
    @Nullable
    Entry previous(Entry entry) {
        return published(entry, "previous").findFirst().orElse(null);
    }

    /** All versions a document is one of, oldest first; it alone where it has no others. */
    List<Entry> of(Entry entry) {
        Set<String> seen = new LinkedHashSet<>();
        List<Entry> found = new ArrayList<>();
        Deque<Entry> open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            Entry one = open.remove();
            if (seen.add(one.id())) {
                found.add(one);
                published(one, "previous").forEach(open::add);
                published(one, NEXT).forEach(open::add);
            }
        }
        found.sort(Comparator.comparing(
                        (Entry one) -> Objects.requireNonNullElse(ValidityDeriver.acts(one), LocalDate.MIN))
                .thenComparing(Entry::id));
        return found;
    }

    /** Whether a later version has taken its place. */
    boolean isSuperseded(Entry entry, LocalDateTime asOf) {
        return published(entry, NEXT).anyMatch(next -> ValidityDeriver.hasActed(next, asOf));
    }

    private Stream<Entry> published(Entry entry, String field) {
        return references(entry, field)
                .map(index::byId)
                .filter(Objects::nonNull)
                .filter(other -> index.isPublished(other) && !other.id().equals(entry.id()));
    }

    private static Stream<String> references(Entry entry, String field) {
        return entry.fields()
                .values(field)
                .map(placed -> placed.value() instanceof Value.Reference reference ? reference.target() : null)
                .filter(Objects::nonNull);
    }

    /** Where the comparison of a version with the one before it stands: {@code documents/2025/3/compare-2019-1.html}. */
    static String comparison(Entry entry, Entry before) {
        String name = before.id().substring(before.id().indexOf('/') + 1).replace('/', '-');
        return stem(entry) + "/compare-" + name + ".html";
    }

    /** The address of a document without its extension; pages that belong to it begin with it. */
    static String stem(Entry entry) {
        return entry.address().substring(0, entry.address().length() - ".html".length());
    }
}
