package io.github.gongkai.pages;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.PageHead;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Filter;
import io.github.gongkai.view.FilterGroup;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.ListItem;
import io.github.gongkai.view.ListPage;
import io.github.gongkai.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans the lists of a column: all entries, and those of each facet value. The filters stand on the first page of a list
 * only, because their counts change with every entry.
 */
final class ListPlanner {

    private final Frames frames;
    private final ItemPrinter items;
    private final Schema schema;
    private final List<Facets.Facet> facets;
    private final Map<String, String> overviews;

    /** @param overviews titles of further pages of the column by address; filled until pages are rendered */
    ListPlanner(
            Frames frames, ItemPrinter items, Schema schema, List<Facets.Facet> facets, Map<String, String> overviews) {
        this.frames = frames;
        this.items = items;
        this.schema = schema;
        this.facets = facets;
        this.overviews = overviews;
    }

    /** All list pages of the column. */
    List<Page> plan(List<Entry> entries) {
        List<Page> pages = new ArrayList<>(sheets(entries, schema.id() + "/index.html", null));
        for (Facets.Facet facet : facets) {
            for (Facets.Slice slice : facet.slices()) {
                pages.addAll(sheets(slice.entries(), slice.address() + ".html", new Chosen(facet, slice)));
            }
        }
        return pages;
    }

    private record Chosen(Facets.Facet facet, Facets.Slice slice) {}

    private List<Page> sheets(List<Entry> entries, String first, @Nullable Chosen chosen) {
        PagedList<Entry> paged = PagedList.of(entries, schema.list().pageSize(), first);
        List<Page> pages = new ArrayList<>();
        for (int number = 0; number < paged.addresses().size(); number++) {
            int position = number;
            pages.add(new Page(
                    paged.addresses().get(number), "list.ftlh", () -> view(paged, position, chosen), schema.id()));
        }
        return pages;
    }

    private ListPage view(PagedList<Entry> paged, int position, @Nullable Chosen chosen) {
        String address = paged.addresses().get(position);
        List<Entry> shown = paged.shown(position);
        String filtered = chosen == null
                ? null
                : chosen.facet().label() + "：" + chosen.slice().label();
        String title = (chosen == null
                        ? schema.label()
                        : schema.label() + "（" + chosen.slice().label() + "）")
                + (position == 0 ? "" : " 第" + (position + 1) + "页");
        List<Frames.Stop> way = new ArrayList<>();
        way.add(new Frames.Stop("首页", "index.html"));
        if (chosen != null || position > 0) {
            way.add(new Frames.Stop(schema.label(), schema.id() + "/index.html"));
        }
        List<Link> feeds = PageHead.of(address, "list", schema.label()).fedFrom(schema.id() + "/").feeds().stream()
                .map(feed -> new Link(feed.label(), Address.relative(address, feed.href()), false))
                .toList();
        return new ListPage(
                frames.site(),
                frames.page(address, title, schema.description(), way, schema, feeds),
                schema.id(),
                schema.description(),
                filtered,
                paged.entries().size(),
                shown.stream().map(entry -> items.item(entry, address)).toList(),
                position == 0 && chosen == null ? groups(address, shown) : List.of(),
                paged.pager(position),
                position == 0 ? filters(address, chosen) : List.of(),
                position == 0 && chosen == null ? ways(address) : List.of());
    }

    private List<Link> ways(String address) {
        return overviews.entrySet().stream()
                .map(page -> new Link(page.getValue(), Address.relative(address, page.getKey()), false))
                .toList();
    }

    /** The entries under the values of the field the descriptor divides by; those without it last. */
    private List<Section> groups(String address, List<Entry> shown) {
        FieldSpec by = schema.list().group() == null
                ? null
                : schema.field(schema.list().group()).orElse(null);
        if (by == null) {
            return List.of();
        }
        List<Section> groups = new ArrayList<>();
        for (Choice choice : by.choices()) {
            group(
                    groups,
                    address,
                    choice,
                    shown.stream().filter(entry -> entry.fields().chose(by.name(), choice.id())));
        }
        Stream<Entry> others = shown.stream()
                .filter(entry -> !by.choices().contains(entry.fields().choice(by.name())));
        group(groups, address, new Choice("other", "其他"), others);
        return List.copyOf(groups);
    }

    private void group(List<Section> groups, String address, Choice choice, Stream<Entry> entries) {
        List<ListItem> rows = entries.map(entry -> items.item(entry, address)).toList();
        if (!rows.isEmpty()) {
            groups.add(Section.ofItems("gk-group-" + (groups.size() + 1), choice.label(), rows));
        }
    }

    private List<FilterGroup> filters(String address, @Nullable Chosen chosen) {
        return facets.stream()
                .map(facet -> new FilterGroup(
                        facet.id(),
                        facet.label(),
                        facet.slices().stream()
                                .map(slice -> new Filter(
                                        slice.label(),
                                        Address.relative(address, slice.address() + ".html"),
                                        slice.entries().size(),
                                        chosen != null && slice == chosen.slice()))
                                .toList()))
                .toList();
    }
}
