package io.github.gongkai.pages;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SectionSpec;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Filter;
import io.github.gongkai.view.FilterGroup;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Plans what a large table gets besides its first page, which stands on the page of its entry: further pages, a page for
 * each value it can be narrowed by, and files to download. All of it works without script.
 */
final class RowPlanner {

    private final Frames frames;
    private final Schema schema;
    private final SectionPrinter printer;
    private final RowTable table;
    private final String baseUrl;
    private final List<RowFacets.Facet> facets;

    /** @param schema the column as the entry of the table sees it */
    RowPlanner(Frames frames, Schema schema, SectionPrinter printer, RowTable table) {
        this.frames = frames;
        this.schema = schema;
        this.printer = printer;
        this.table = table;
        this.baseUrl = frames.site().baseUrl();
        this.facets = RowFacets.of(table);
    }

    List<Page> plan() {
        List<Page> pages = new ArrayList<>();
        String source = table.entry().path();
        for (int number = 2; number <= table.pages(); number++) {
            int page = number;
            pages.add(new Page(table.address(page), "overview.ftlh", () -> further(page), source));
        }
        for (RowFacets.Facet facet : facets) {
            for (RowFacets.Slice slice : facet.slices()) {
                for (int number = 1; number <= slice.pages(); number++) {
                    int page = number;
                    pages.add(
                            new Page(slice.address(page), "overview.ftlh", () -> narrowed(facet, slice, page), source));
                }
            }
        }
        pages.add(Page.file(table.file("csv"), () -> RowExport.csv(table), source));
        pages.add(Page.file(table.file("json"), () -> RowExport.json(table, baseUrl), source));
        pages.add(Page.file(table.file("schema.json"), () -> RowExport.schema(table, baseUrl), source));
        return pages;
    }

    /** The field that holds the rows. */
    String field() {
        return table.spec().name();
    }

    /** The first page, where the descriptor says nothing about it. */
    Section section() {
        return section(new SectionSpec(field(), table.spec().label(), SectionSpec.Form.TABLE, ""));
    }

    /** The first page, for the page of the entry. */
    Section section(SectionSpec spec) {
        String here = table.entry().address();
        String note = spec.note() + "共 " + table.rows().size() + " 项"
                + (table.pages() == 1 ? "。" : "，本页列出前 " + RowTable.PAGE_ROWS + " 项。");
        return Section.ofTable(SectionPrinter.anchor(table.spec().name()), spec.label(), rows(page(1), here))
                .withNote(note)
                .withFilters(filters(here, null))
                .withPager(Pagers.of(here, 1, table.pages(), table::address))
                .withLinks(files(here));
    }

    private OverviewPage further(int number) {
        String here = table.address(number);
        String title = table.entry().title() + " 第" + number + "页";
        return view(
                here,
                title,
                words(table.rows().size(), number, table.pages()),
                page(number),
                number,
                table.pages(),
                table::address,
                List.of());
    }

    private OverviewPage narrowed(RowFacets.Facet facet, RowFacets.Slice slice, int number) {
        String here = slice.address(number);
        String title = table.entry().title() + "（" + slice.label() + "）" + (number == 1 ? "" : " 第" + number + "页");
        String lead = facet.spec().label() + "为“" + slice.label() + "”的"
                + words(slice.rows().size(), number, slice.pages());
        return view(
                here,
                title,
                lead,
                slice.page(number),
                number,
                slice.pages(),
                slice::address,
                number == 1 ? filters(here, slice) : List.of());
    }

    private OverviewPage view(
            String here,
            String title,
            String lead,
            List<RowTable.Row> rows,
            int number,
            int pages,
            IntFunction<String> addresses,
            List<FilterGroup> filters) {
        Section section = Section.ofTable("gk-rows", table.spec().label(), rows(rows, here));
        List<Link> links = new ArrayList<>();
        links.add(new Link(
                "返回“" + table.entry().title() + "”",
                Address.relative(here, table.entry().address()),
                false));
        links.addAll(files(here));
        Overview overview = Overview.of(lead, List.of(section))
                .withFilters(filters)
                .withPager(Pagers.of(here, number, pages, addresses))
                .withLinks(links);
        List<Frames.Stop> way = new ArrayList<>();
        way.add(new Frames.Stop("首页", "index.html"));
        if (schema.listed()) {
            way.add(new Frames.Stop(schema.label(), schema.id() + "/index.html"));
        }
        way.add(new Frames.Stop(table.entry().title(), table.entry().address()));
        return new OverviewPage(
                frames.site(), frames.page(here, title, lead, way, schema, List.of()), "rows", overview);
    }

    private static String words(int total, int number, int pages) {
        return "共 " + total + " 项" + (pages == 1 ? "。" : "，第 " + number + " 页，共 " + pages + " 页。");
    }

    private List<RowTable.Row> page(int number) {
        int from = (number - 1) * RowTable.PAGE_ROWS;
        return table.rows().subList(from, Math.min(table.rows().size(), from + RowTable.PAGE_ROWS));
    }

    private Table rows(List<RowTable.Row> rows, String here) {
        List<String> headings = new ArrayList<>();
        headings.add("序号");
        table.shown().stream().map(FieldSpec::label).forEach(headings::add);
        String label = table.spec().label();
        return Table.of(
                rows.size() == table.rows().size()
                        ? label
                        : label + "（第 " + rows.get(0).number() + " 项至第 "
                                + rows.get(rows.size() - 1).number() + " 项）",
                headings,
                rows.stream().map(row -> row(row, here)).toList());
    }

    private TableRow row(RowTable.Row row, String here) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.ofNumber(String.valueOf(row.number())));
        table.shown().forEach(field -> cells.add(printer.cell(table.entry(), row.fields(), field, here)));
        return new TableRow(row.anchor(), cells);
    }

    private List<FilterGroup> filters(String here, RowFacets.@Nullable Slice chosen) {
        return facets.stream()
                .map(facet -> new FilterGroup(
                        facet.spec().name(),
                        facet.spec().label(),
                        facet.slices().stream()
                                .map(slice -> new Filter(
                                        slice.label(),
                                        Address.relative(here, slice.address(1)),
                                        slice.rows().size(),
                                        slice == chosen))
                                .toList()))
                .toList();
    }

    private List<Link> files(String here) {
        return List.of(
                new Link("下载表格（CSV）", Address.relative(here, table.file("csv")), false),
                new Link("下载数据（JSON）", Address.relative(here, table.file("json")), false));
    }
}
