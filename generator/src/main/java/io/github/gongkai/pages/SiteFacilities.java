package io.github.gongkai.pages;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.EntryIndex;
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
import io.github.gongkai.view.SiteView;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers what whoever plans pages asks. */
class SiteFacilities implements SiteContext {

    private final Atlas atlas;
    private final Frames frames;
    private final LocalDateTime asOf;
    private final ItemPrinter items;
    private final Function<Entry, EntryPage> entryPages;

    /** @param entryPages makes what the page of a published entry of any column shows */
    SiteFacilities(
            Atlas atlas, Frames frames, LocalDateTime asOf, ItemPrinter items, Function<Entry, EntryPage> entryPages) {
        this.atlas = atlas;
        this.frames = frames;
        this.asOf = asOf;
        this.items = items;
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
    public String absolute(String address) {
        return Address.absolute(atlas.site().config().baseUrl(), address);
    }

    @Override
    public EntryPage entryPage(Entry entry) {
        return entryPages.apply(entry);
    }

    @Override
    public Page page(String address, String template, String title, BiFunction<SiteView, Frame, ?> view) {
        return page(address, template, () -> view.apply(frames.site(), frame(address, title, "")));
    }

    @Override
    public Page overview(String address, String id, String title, Supplier<Overview> overview) {
        return page(address, "overview.ftlh", () -> {
            Overview made = overview.get();
            return new OverviewPage(frames.site(), frame(address, title, made.lead()), id, made);
        });
    }

    private Page page(String address, String template, Supplier<?> view) {
        Schema column = column();
        return new Page(address, template, view, column == null ? "site.yaml" : column.id());
    }

    private Frame frame(String address, String title, String description) {
        Schema column = column();
        List<Frames.Stop> way = new ArrayList<>();
        way.add(new Frames.Stop("首页", "index.html"));
        if (column != null && column.listed() && !address.equals(column.id() + "/index.html")) {
            way.add(new Frames.Stop(column.label(), column.id() + "/index.html"));
        }
        return frames.page(address, title, description, way, column, List.of());
    }
}
