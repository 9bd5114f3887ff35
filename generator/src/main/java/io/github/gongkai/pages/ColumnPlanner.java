package io.github.gongkai.pages;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Part;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SectionSpec;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.EntryPage;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Plans the pages of one column, and answers what a column that plans its own asks. */
final class ColumnPlanner extends SiteFacilities implements PlanContext {

    private final Atlas atlas;
    private final Frames frames;
    private final EntryPlanner entryPlanner;
    private final SectionPrinter sections;
    private final Column column;
    private final Schema schema;
    private final List<Entry> entries;
    private final ListPlanner lists;
    private final Map<String, String> overviews = new LinkedHashMap<>();
    private final BiFunction<Entry, SiteContext, List<Link>> otherForms;

    /** @param otherForms links to forms of an entry that are made over several columns */
    ColumnPlanner(
            Atlas atlas,
            Frames frames,
            EntryPlanner entryPlanner,
            FieldPrinter fields,
            ItemPrinter items,
            FeedPlanner feeds,
            Columns.Registered registered,
            LocalDateTime asOf,
            Function<Entry, EntryPage> entryPages,
            BiFunction<Entry, SiteContext, List<Link>> otherForms) {
        super(atlas, frames, asOf, items, fields, feeds, entryPages);
        this.otherForms = otherForms;
        this.atlas = atlas;
        this.frames = frames;
        this.entryPlanner = entryPlanner;
        this.sections = new SectionPrinter(fields, items::item);
        this.column = registered.column();
        this.schema = registered.schema();
        this.entries = atlas.column(schema.id());
        this.lists = new ListPlanner(frames, items, schema, Facets.of(schema, atlas), overviews);
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

    /** Overviews that lie in the folder of the column itself are linked from its list. */
    @Override
    public Page overview(String address, String id, String title, Supplier<Overview> overview) {
        if (address.matches(schema.id() + "/[^/]+")) {
            overviews.put(address, title);
        }
        return super.overview(address, id, title, overview);
    }

    @Override
    public List<Page> defaultPages() {
        List<Page> pages = new ArrayList<>();
        if (schema.listed()) {
            pages.addAll(lists.plan(gathered(schema.id())));
            String folder = schema.id() + "/";
            pages.addAll(feeds(folder, schema.label(), folder + "index.html", gathered(schema.id())));
        }
        pages.addAll(MatrixPlanner.plan(this));
        for (Entry entry : entries) {
            pages.add(new Page(entry.address(), "entry.ftlh", () -> view(entry), entry.path()));
            rows(entry).forEach(rows -> pages.addAll(rows.plan()));
        }
        return pages;
    }

    List<Entry> holdings(Entry entry) {
        return column.holdings(entry, this);
    }

    List<Part> parts(Entry entry) {
        return column.parts(entry, this);
    }

    /** What the page of an entry of the column shows. */
    EntryPage view(Entry entry) {
        Schema own = schema.of(entry.fields());
        List<Section> below = new ArrayList<>(sections.stages(entry, own));
        List<RowPlanner> rows = rows(entry);
        for (SectionSpec section : own.sections()) {
            own.field(section.field())
                    .filter(field -> !field.rows() || field.internal())
                    .flatMap(field -> sections.print(entry, field, section))
                    .ifPresent(below::add);
            rows.stream()
                    .filter(table -> table.field().equals(section.field()))
                    .forEach(table -> below.add(table.section(section)));
        }
        List<Section> coded = column.sections(entry, this);
        rows.stream()
                .filter(table -> own.sections().stream()
                        .noneMatch(section -> section.field().equals(table.field())))
                .map(RowPlanner::section)
                .filter(table ->
                        coded.stream().noneMatch(section -> section.id().equals(table.id())))
                .forEach(below::add);
        below.addAll(coded);
        List<Link> links = Stream.concat(column.links(entry, this).stream(), otherForms.apply(entry, this).stream())
                .toList();
        return entryPlanner.view(
                entry, List.copyOf(below), links, column.holdings(entry, this).size());
    }

    private List<RowPlanner> rows(Entry entry) {
        return atlas.rows(entry).stream()
                .map(table -> new RowPlanner(frames, schema.of(entry.fields()), sections, table))
                .toList();
    }
}
