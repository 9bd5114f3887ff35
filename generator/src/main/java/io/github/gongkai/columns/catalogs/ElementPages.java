package io.github.gongkai.columns.catalogs;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.PageHead;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Filter;
import io.github.gongkai.view.FilterGroup;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Search by element (按要素查询) without script: a page for each value of an element over all catalogues, and from those of
 * a domain or a body on to one audience.
 */
final class ElementPages {

    private static final List<String> ELEMENTS =
            List.of("domain", "l1", "body", "timeLimit", "channels", "audience", "mode", "levels");

    /** Elements whose pages lead on to the pages of one audience. */
    private static final Set<String> NARROWED = Set.of("domain", "body");

    private static final String AUDIENCE = "audience";
    private static final String FOLDER = "catalogs/elements/";

    /** A row with the catalogue it stands in. */
    private record Row(Entry entry, Fields fields) {}

    /** The rows with one value, or with two. */
    private record Slice(String label, String address, List<Row> rows, List<Slice> within) {}

    private final SiteContext context;
    private final Schema schema;
    private final Map<String, List<Slice>> slices = new LinkedHashMap<>();

    ElementPages(SiteContext context) {
        this.context = context;
        this.schema = context.columns().schema(Catalogs.COLUMN);
        List<Row> rows = context.entries(Catalogs.COLUMN).stream()
                .flatMap(entry -> Catalogs.rows(entry).stream().map(row -> new Row(entry, row)))
                .toList();
        ELEMENTS.forEach(element -> slices.put(element, slices(element, rows, FOLDER + element + "/")));
    }

    private List<Slice> slices(String element, List<Row> rows, String folder) {
        Map<String, List<Row>> byValue = new LinkedHashMap<>();
        for (Row row : rows) {
            values(element, row)
                    .forEach(value -> byValue.computeIfAbsent(value, any -> new ArrayList<>())
                            .add(row));
        }
        Map<String, String> addresses = context.addresses(folder, byValue.keySet());
        return byValue.entrySet().stream()
                .map(slice -> {
                    String base = Objects.requireNonNull(addresses.get(slice.getKey()));
                    List<Slice> within = NARROWED.contains(element)
                            ? slices(AUDIENCE, slice.getValue(), base + "/")
                            : List.<Slice>of();
                    return new Slice(slice.getKey(), base + ".html", slice.getValue(), within);
                })
                .toList();
    }

    private Set<String> values(String element, Row row) {
        if (element.equals("domain")) {
            return Set.of(Catalogs.domain(row.entry()));
        }
        FieldSpec field = Catalogs.field(schema, element);
        Set<String> values = new LinkedHashSet<>();
        row.fields().values(element).forEach(placed -> values.add(field.plain(placed.value())));
        return values;
    }

    /** The page search begins on. */
    Overview overview() {
        List<Section> sections = new ArrayList<>();
        slices.forEach((element, found) -> sections.add(Section.ofLinks(
                "gk-" + element,
                "按" + label(element),
                found.stream()
                        .map(slice -> context.link(
                                slice.label() + "（" + slice.rows().size() + "）", slice.address(), Catalogs.ELEMENTS))
                        .toList())));
        return Overview.of("选一个要素的值，列出各领域目录中符合的事项；选了领域或者公开主体以后，还可以再按公开对象缩小范围。", sections);
    }

    private String label(String element) {
        return element.equals("domain") ? "领域" : Catalogs.field(schema, element).label();
    }

    /** The pages of the values. */
    List<Page> plan() {
        List<Page> pages = new ArrayList<>();
        slices.forEach((element, found) -> found.forEach(slice -> {
            pages.add(page(element, slice, slice.label(), slice, null));
            slice.within()
                    .forEach(narrow ->
                            pages.add(page(element, narrow, slice.label() + "，" + narrow.label(), slice, narrow)));
        }));
        return pages;
    }

    private Page page(String element, Slice slice, String words, Slice outer, @Nullable Slice narrow) {
        PageHead head = PageHead.of(slice.address(), "elements", "公开事项（" + words + "）")
                .below(schema.label(), "catalogs/index.html")
                .below("按要素查询", Catalogs.ELEMENTS);
        return context.overview(head, () -> {
            String lead = label(element) + "：" + words + "。共 " + slice.rows().size() + " 项。";
            Section section = Section.ofTable("gk-rows", "公开事项", table(slice));
            return Overview.of(lead, List.of(section)).withFilters(filters(element, outer, narrow, slice.address()));
        });
    }

    private List<FilterGroup> filters(String element, Slice outer, @Nullable Slice narrow, String here) {
        List<FilterGroup> groups = new ArrayList<>();
        if (!outer.within().isEmpty()) {
            groups.add(group(AUDIENCE, outer.within(), narrow, here));
        }
        groups.add(group(element, Objects.requireNonNull(slices.get(element)), outer, here));
        return groups;
    }

    private FilterGroup group(String element, List<Slice> found, @Nullable Slice current, String here) {
        return new FilterGroup(
                element,
                label(element),
                found.stream()
                        .map(slice -> new Filter(
                                slice.label(),
                                context.link("", slice.address(), here).href(),
                                slice.rows().size(),
                                slice == current))
                        .toList());
    }

    private Table table(Slice slice) {
        List<String> headings = List.of("领域", "公开事项", "公开内容（要素）", "公开主体", "公开时限", "公开对象", "公开层级", "公开内容所在");
        return Table.of(
                "公开事项",
                headings,
                slice.rows().stream().map(row -> row(row, slice.address())).toList());
    }

    /** The domain of a catalogue; with its unit where it took its rows over, so that two of the same words can be told apart. */
    private String catalogue(Entry entry) {
        String unit = Catalogs.unit(entry, context);
        return Catalogs.domain(entry) + (entry.fields().has("inherits") && !unit.isEmpty() ? "（" + unit + "）" : "");
    }

    private TableRow row(Row row, String here) {
        Fields fields = row.fields();
        String name = Catalogs.name(fields);
        String code = fields.text("code");
        Link link = code == null ? null : context.row(name, row.entry(), code, here);
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.ofLinks(
                List.of(context.link(catalogue(row.entry()), row.entry().address(), here))));
        cells.add(link == null ? Cell.ofText(name) : Cell.ofLinks(List.of(link)));
        for (String field : List.of("elements", "body", "timeLimit")) {
            cells.add(Cell.ofText(Catalogs.field(schema, field).plain(fields)));
        }
        String group = fields.text("group");
        cells.add(Cell.ofText(Catalogs.field(schema, AUDIENCE).plain(fields) + (group == null ? "" : "：" + group)));
        cells.add(Cell.ofText(Catalogs.field(schema, "levels").plain(fields)));
        cells.add(Cell.ofLinks(fields.values("targets")
                .map(placed -> placed.value() instanceof Value.Text text ? context.resolve(text.text(), here) : null)
                .filter(Objects::nonNull)
                .toList()));
        return TableRow.of(cells);
    }
}
