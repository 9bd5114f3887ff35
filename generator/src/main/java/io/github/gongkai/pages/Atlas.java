package io.github.gongkai.pages;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is published, and how to find it: the common knowledge of all planners. Immutable once planning is done. */
final class Atlas {

    private final Site site;
    private final Columns columns;
    private final EntryIndex index;
    private final List<Entry> published;
    private final Map<String, Attachment> attachments = new HashMap<>();
    private final Map<String, Entry> byAddress = new HashMap<>();

    Atlas(Site site, Columns columns, EntryIndex index) {
        this.site = site;
        this.columns = columns;
        this.index = index;
        this.published = site.entries().stream().filter(index::isPublished).toList();
        for (Entry entry : published) {
            byAddress.putIfAbsent(entry.address(), entry);
            for (Attachment attachment : entry.attachments()) {
                attachments.put(attachment.address(), attachment);
            }
        }
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
