package io.github.gongkai.pages;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SectionSpec;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.EntryPage;
import io.github.gongkai.view.Feed;
import io.github.gongkai.view.FeedEntry;
import io.github.gongkai.view.Section;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Plans the pages of one column, and answers what a column that plans its own asks. */
final class ColumnPlanner extends SiteFacilities implements PlanContext {

    private static final int FEED_ENTRIES = 50;

    private final Atlas atlas;
    private final Frames frames;
    private final EntryPlanner entryPlanner;
    private final SectionPrinter sections;
    private final Column column;
    private final Schema schema;
    private final List<Entry> entries;
    private final ListPlanner lists;

    ColumnPlanner(
            Atlas atlas,
            Frames frames,
            EntryPlanner entryPlanner,
            FieldPrinter fields,
            ItemPrinter items,
            BodyPrinter bodies,
            Columns.Registered registered,
            LocalDateTime asOf) {
        super(atlas, frames, asOf, items, bodies);
        this.atlas = atlas;
        this.frames = frames;
        this.entryPlanner = entryPlanner;
        this.sections = new SectionPrinter(fields, items::item);
        this.column = registered.column();
        this.schema = registered.schema();
        this.entries = atlas.column(schema.id());
        this.lists = new ListPlanner(
                frames, items, schema, Facets.of(schema, entries, atlas.site().units()));
    }

    static String feedAddress(Schema schema) {
        return schema.id() + "/feed.xml";
    }

    @Override
    Schema column() {
        return schema;
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
    public List<Page> defaultPages() {
        List<Page> pages = new ArrayList<>();
        if (schema.listed()) {
            pages.addAll(lists.plan(entries));
            pages.add(new Page(feedAddress(schema), "feed.ftlx", this::feed, schema.id()));
        }
        if (schema.matrix() != null) {
            pages.add(new MatrixPlanner(this, schema.matrix()).plan());
        }
        for (Entry entry : entries) {
            pages.add(new Page(entry.address(), "entry.ftlh", () -> view(entry), entry.path()));
        }
        return pages;
    }

    private EntryPage view(Entry entry) {
        Schema own = schema.of(entry.fields());
        List<Section> below = new ArrayList<>();
        for (SectionSpec section : own.sections()) {
            own.field(section.field())
                    .flatMap(field -> sections.print(entry, field, section))
                    .ifPresent(below::add);
        }
        below.addAll(column.sections(entry, this));
        return entryPlanner.view(entry, List.copyOf(below), column.links(entry, this));
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
