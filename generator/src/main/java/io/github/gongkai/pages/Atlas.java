package io.github.gongkai.pages;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Imported;
import io.github.gongkai.model.Site;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is published, and how to find it: the common knowledge of all planners. Immutable once planning is done. */
final class Atlas {

    private final Site site;
    private final Columns columns;
    private final EntryIndex index;
    private final List<Entry> published;
    private final Map<String, List<Entry>> byColumn;
    private final Map<String, List<Entry>> gathered;
    private final Map<String, String> origins;
    private final Map<String, Attachment> attachments = new HashMap<>();
    private final Map<String, Entry> byAddress = new HashMap<>();
    private final Map<String, List<RowTable>> rows = new HashMap<>();

    Atlas(Site site, Columns columns, EntryIndex index) {
        this.site = site;
        this.columns = columns;
        this.index = index;
        this.published = site.entries().stream().filter(index::isPublished).toList();
        this.byColumn = published.stream().collect(Collectors.groupingBy(Entry::column));
        byColumn.forEach((id, entries) -> entries.sort(newestFirst(columns, id)));
        this.origins = site.imported().stream()
                .collect(Collectors.toMap(found -> found.entry().id(), Imported::origin, (a, b) -> a));
        this.gathered = Stream.concat(
                        published.stream(), site.imported().stream().map(Imported::entry))
                .filter(entry -> !entry.isArchived())
                .collect(Collectors.groupingBy(Entry::column));
        gathered.forEach((id, entries) -> entries.sort(newestFirst(columns, id)));
        for (Entry entry : published) {
            byAddress.putIfAbsent(entry.address(), entry);
            List<RowTable> tables = RowTable.of(entry, columns.schema(entry));
            if (!tables.isEmpty()) {
                rows.put(entry.id(), tables);
            }
            for (Attachment attachment : entry.attachments()) {
                attachments.put(attachment.address(), attachment);
            }
        }
    }

    /** The large tables of a published entry. */
    List<RowTable> rows(Entry entry) {
        return rows.getOrDefault(entry.id(), List.of());
    }

    Site site() {
        return site;
    }

    Columns columns() {
        return columns;
    }

    EntryIndex index() {
        return index;
    }

    /** Published entries, by id. */
    List<Entry> published() {
        return published;
    }

    /** The published entries of a column, in the order of its lists. */
    List<Entry> column(String id) {
        return byColumn.getOrDefault(id, List.of());
    }

    /** What a column shows as current: its own entries that are not archived and those of other sites, in the same order. */
    List<Entry> gathered(String id) {
        return gathered.getOrDefault(id, List.of());
    }

    /** The site an entry comes from, or null for an entry of this one. */
    @Nullable
    String origin(Entry entry) {
        return origins.get(entry.id());
    }

    private static Comparator<Entry> newestFirst(Columns columns, String id) {
        String sort = columns.schema(id).list().sort();
        return Comparator.comparing((Entry entry) -> time(entry, sort))
                .thenComparing(Entry::id)
                .reversed();
    }

    private static LocalDateTime time(Entry entry, String field) {
        LocalDateTime time = entry.fields().time(field);
        return time == null ? LocalDateTime.MIN : time;
    }

    /** The published entry whose page is at an address, or null. */
    @Nullable
    Entry at(String address) {
        return byAddress.get(address);
    }

    /** The published attachment at an address, or null. */
    @Nullable
    Attachment attachment(String address) {
        return attachments.get(address);
    }
}
