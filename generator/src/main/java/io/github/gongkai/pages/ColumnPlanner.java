package io.github.gongkai.pages;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Feed;
import io.github.gongkai.view.FeedEntry;
import io.github.gongkai.view.ListItem;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Plans the pages of one column, and answers what a column that plans its own asks. */
final class ColumnPlanner implements PlanContext {

    private static final int FEED_ENTRIES = 50;

    private final Atlas atlas;
    private final Frames frames;
    private final EntryPlanner entryPlanner;
    private final Schema schema;
    private final List<Entry> entries;
    private final LocalDateTime asOf;
    private final ListPlanner lists;

    /** @param entries the published entries of the column, newest first */
    ColumnPlanner(
            Atlas atlas,
            Frames frames,
            EntryPlanner entryPlanner,
            Schema schema,
            List<Entry> entries,
            LocalDateTime asOf) {
        this.atlas = atlas;
        this.frames = frames;
        this.entryPlanner = entryPlanner;
        this.schema = schema;
        this.entries = entries;
        this.asOf = asOf;
        this.lists = new ListPlanner(
                atlas, frames, schema, Facets.of(schema, entries, atlas.site().units()));
    }

    static String feedAddress(Schema schema) {
        return schema.id() + "/feed.xml";
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public LocalDateTime asOf() {
        return asOf;
    }

    @Override
    public List<Page> defaultPages() {
        List<Page> pages = new ArrayList<>();
        if (schema.listed()) {
            pages.addAll(lists.plan(entries));
            pages.add(new Page(feedAddress(schema), "feed.ftlx", this::feed, schema.id()));
        }
        for (Entry entry : entries) {
            pages.add(new Page(entry.address(), "entry.ftlh", () -> entryPlanner.view(entry), entry.path()));
        }
        return pages;
    }

    ListItem item(Entry entry, String from) {
        return lists.item(entry, from);
    }

    private Feed feed() {
        String baseUrl = atlas.site().config().baseUrl();
        List<FeedEntry> newest = entries.stream()
                .limit(FEED_ENTRIES)
                .map(entry -> feedEntry(entry, baseUrl))
                .toList();
        return new Feed(
                frames.site(),
                atlas.site().config().name() + " - " + schema.label(),
                Address.absolute(baseUrl, feedAddress(schema)),
                Address.absolute(baseUrl, schema.id() + "/index.html"),
                newest.stream().map(FeedEntry::updated).max(String::compareTo).orElse("1970-01-01T00:00:00+08:00"),
                newest);
    }

    private FeedEntry feedEntry(Entry entry, String baseUrl) {
        LocalDateTime published = Objects.requireNonNullElse(
                entry.fields().time(schema.list().sort()), LocalDateTime.of(1970, 1, 1, 0, 0));
        LocalDateTime updated = Objects.requireNonNullElse(entry.fields().time("dateUpdated"), published);
        return new FeedEntry(
                Address.absolute(baseUrl, entry.address()),
                entry.title(),
                Wording.rfc3339(updated),
                Wording.rfc3339(published),
                entryPlanner.source(entry),
                Wording.summary(entry));
    }
}
