package io.github.gongkai.pages;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.PageHead;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Site;
import io.github.gongkai.view.EntryPage;
import io.github.gongkai.view.Frame;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.ListItem;
import io.github.gongkai.view.OverviewPage;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.SiteView;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers what whoever plans pages asks. */
class SiteFacilities implements SiteContext {

    private static final int LIST_SIZE = 20;

    private final Atlas atlas;
    private final Frames frames;
    private final LocalDateTime asOf;
    private final ItemPrinter items;
    private final FieldPrinter fields;
    private final FeedPlanner feeds;
    private final Function<Entry, EntryPage> entryPages;

    /** @param entryPages makes what the page of a published entry of any column shows */
    SiteFacilities(
            Atlas atlas,
            Frames frames,
            LocalDateTime asOf,
            ItemPrinter items,
            FieldPrinter fields,
            FeedPlanner feeds,
            Function<Entry, EntryPage> entryPages) {
        this.atlas = atlas;
        this.frames = frames;
        this.asOf = asOf;
        this.items = items;
        this.fields = fields;
        this.feeds = feeds;
        this.entryPages = entryPages;
    }

    /** The column whose pages are planned, or null. */
    @Nullable
    Schema column() {
        return null;
    }

    @Override
    public Site site() {
        return atlas.site();
    }

    @Override
    public Columns columns() {
        return atlas.columns();
    }

    @Override
    public EntryIndex index() {
        return atlas.index();
    }

    @Override
    public LocalDateTime asOf() {
        return asOf;
    }

    @Override
    public List<Entry> entries(String column) {
        return atlas.column(column);
    }

    @Override
    public List<Entry> gathered(String column) {
        return atlas.gathered(column);
    }

    @Override
    public @Nullable String origin(Entry entry) {
        return atlas.origin(entry);
    }

    @Override
    public List<Entry> ledger(String column) {
        return atlas.site().ledgers().stream()
                .filter(entry -> entry.column().equals(column))
                .toList();
    }

    @Override
    public ListItem item(Entry entry, String from) {
        return items.item(entry, from);
    }

    @Override
    public Link link(String label, String address, String from) {
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : "#" + Address.encode(address.substring(hash + 1));
        boolean here = page.equals(from) && !fragment.isEmpty();
        return new Link(label, (here ? "" : Address.relative(from, page)) + fragment, page.equals(from));
    }

    @Override
    public @Nullable Link resolve(String written, String from) {
        return fields.link(written, from);
    }

    @Override
    public @Nullable Link row(String label, Entry entry, String code, String from) {
        return atlas.rows(entry).stream()
                .map(table -> table.addressOfCode(code))
                .filter(Objects::nonNull)
                .findFirst()
                .map(address -> link(label, address, from))
                .orElse(null);
    }

    @Override
    public String absolute(String address) {
        return Address.absolute(atlas.site().config().baseUrl(), address);
    }

    @Override
    public EntryPage entryPage(Entry entry) {
        return entryPages.apply(entry);
    }

    @Override
    public Page page(String address, String template, String title, BiFunction<SiteView, Frame, ?> view) {
        PageHead head = PageHead.of(address, "", title);
        return page(address, template, () -> view.apply(frames.site(), frame(head, "")));
    }

    @Override
    public Page overview(String address, String id, String title, Supplier<Overview> overview) {
        return overview(PageHead.of(address, id, title), overview);
    }

    @Override
    public Page overview(PageHead head, Supplier<Overview> overview) {
        return page(head.address(), "overview.ftlh", () -> {
            Overview made = overview.get();
            return new OverviewPage(frames.site(), frame(head, made.lead()), head.id(), made);
        });
    }

    @Override
    public List<Page> list(PageHead head, List<Entry> entries, Function<String, Overview> overview) {
        PagedList<Entry> paged = PagedList.of(entries, LIST_SIZE, head.address());
        List<Page> pages = new ArrayList<>();
        for (int number = 0; number < paged.addresses().size(); number++) {
            int position = number;
            String address = paged.addresses().get(number);
            String title = head.title() + (position == 0 ? "" : " 第" + (position + 1) + "页");
            pages.add(overview(new PageHead(address, head.id(), title, head.way(), head.feeds()), () -> {
                Overview around = overview.apply(address);
                List<ListItem> rows = paged.shown(position).stream()
                        .map(entry -> item(entry, address))
                        .toList();
                Section list = Section.ofItems("gk-list", "共 " + entries.size() + " 件", rows);
                return around.withSections(Stream.concat(around.sections().stream(), Stream.of(list))
                                .toList())
                        .withPager(paged.pager(position));
            }));
        }
        return pages;
    }

    @Override
    public List<Page> feeds(String folder, String title, String home, List<Entry> entries) {
        return feeds.plan(folder, title, home, entries, source());
    }

    @Override
    public Map<String, String> addresses(String folder, Collection<String> words) {
        return Facets.addresses(folder, words);
    }

    private Page page(String address, String template, Supplier<?> view) {
        return new Page(address, template, view, source());
    }

    private String source() {
        Schema column = column();
        return column == null ? "site.yaml" : column.id();
    }

    private Frame frame(PageHead head, String description) {
        Schema column = column();
        List<Frames.Stop> way = new ArrayList<>();
        way.add(new Frames.Stop("首页", "index.html"));
        if (column != null && column.listed() && !head.address().equals(column.id() + "/index.html")) {
            way.add(new Frames.Stop(column.label(), column.id() + "/index.html"));
        }
        head.way().forEach(stop -> way.add(new Frames.Stop(stop.label(), stop.href())));
        List<Link> own = head.feeds().stream()
                .map(feed -> new Link(feed.label(), Address.relative(head.address(), feed.href()), false))
                .toList();
        return frames.page(head.address(), head.title(), description, way, column, own);
    }
}
