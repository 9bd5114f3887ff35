package io.github.gongkai.pages;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Filter;
import io.github.gongkai.view.FilterGroup;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.ListItem;
import io.github.gongkai.view.ListPage;
import io.github.gongkai.view.Pager;
import io.github.gongkai.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plans the lists of a column: all entries, and those of each facet value.
 *
 * <p>Older pages are counted from the oldest entry and never change when new ones arrive: {@code page-1.html} holds the
 * oldest entries for good. The start page holds the newest, between one and two pages full, and the filters, whose counts
 * change with every entry.
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
        List<Page> pages = new ArrayList<>(paged(entries, schema.id() + "/", "index.html", null));
        for (Facets.Facet facet : facets) {
            for (Facets.Slice slice : facet.slices()) {
                String name = slice.address().substring(slice.address().lastIndexOf('/') + 1);
                String folder = slice.address().substring(0, slice.address().lastIndexOf('/') + 1);
                pages.addAll(paged(slice.entries(), folder, name + ".html", new Chosen(facet, slice)));
            }
        }
        return pages;
    }

    private record Chosen(Facets.Facet facet, Facets.Slice slice) {}

    private List<Page> paged(List<Entry> entries, String folder, String first, @Nullable Chosen chosen) {
        int size = schema.list().pageSize();
        int older = Math.max(0, entries.size() / size - 1);
        String stem =
                first.equals("index.html") ? "page-" : first.substring(0, first.length() - ".html".length()) + "-page-";
        List<String> addresses = new ArrayList<>();
        addresses.add(folder + first);
        for (int chunk = older; chunk >= 1; chunk--) {
            addresses.add(folder + stem + chunk + ".html");
        }
        List<Page> pages = new ArrayList<>();
        for (int number = 0; number < addresses.size(); number++) {
            int from = number == 0 ? 0 : entries.size() - (older - number + 1) * size;
            int to = entries.size() - (older - number) * size;
            List<Entry> shown = entries.subList(from, to);
            int position = number;
            pages.add(new Page(
                    addresses.get(number),
                    "list.ftlh",
                    () -> view(addresses, position, shown, entries.size(), chosen),
                    schema.id()));
        }
        return pages;
    }

    private ListPage view(List<String> addresses, int position, List<Entry> shown, int total, @Nullable Chosen chosen) {
        String address = addresses.get(position);
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
        List<Link> feeds = List.of(
                new Link(schema.label() + "订阅", Address.relative(address, ColumnPlanner.feedAddress(schema)), false));
        return new ListPage(
                frames.site(),
                frames.page(address, title, schema.description(), way, schema, feeds),
                schema.id(),
                schema.description(),
                filtered,
                total,
                shown.stream().map(entry -> items.item(entry, address)).toList(),
                position == 0 && chosen == null ? groups(address, shown) : List.of(),
                pager(addresses, position),
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

    private static @Nullable Pager pager(List<String> addresses, int position) {
        if (addresses.size() == 1) {
            return null;
        }
        String here = addresses.get(position);
        List<Link> pages = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            pages.add(new Link(String.valueOf(i + 1), Address.relative(here, addresses.get(i)), i == position));
        }
        Link newer =
                position == 0 ? null : new Link("上一页", pages.get(position - 1).href(), false);
        Link older = position == addresses.size() - 1
                ? null
                : new Link("下一页", pages.get(position + 1).href(), false);
        return new Pager(position + 1, pages, newer, older);
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
