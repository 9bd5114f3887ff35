package io.github.gongkai.columns.documents;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Pager;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans the library of rules and normative documents: one page over all, and a catalogue for each state, as pages and as
 * CSV. Other documents have a catalogue of their own, so that neither stands among the others. Of several versions of a document the
 * library holds the one that counts; the others are reached from its page.
 */
final class LibraryPlanner {

    /** Rows a page. */
    private static final int PAGE = 100;

    /**
     * A catalogue.
     *
     * @param states values of {@code validity} it holds
     * @param always whether it is made even where it is empty, because officials have to publish it
     */
    private record Catalog(String id, String label, Set<String> states, boolean ended, boolean always) {}

    private static final List<Catalog> CATALOGS = List.of(
            new Catalog("valid", "继续有效目录", Set.of("in-force", "amended"), false, true),
            new Catalog("pending", "尚未施行目录", Set.of("pending"), false, false),
            new Catalog("suspended", "停止执行目录", Set.of("suspended"), true, false),
            new Catalog("repealed", "废止目录", Set.of("repealed"), true, true),
            new Catalog("lapsed", "失效目录", Set.of("lapsed"), true, true));

    private static final String OTHER = "其他文件";

    private static final Map<String, String> FIGURES = Map.of(
            "attributes.html", "公开属性认定情况",
            "converted.html", "转为主动公开的文件",
            "numbers.html", "备案和公开情况",
            "completeness.html", "文件要素完整情况");

    private final PlanContext context;
    private final List<Entry> library;
    private final List<Entry> others;
    private final List<String> figures;

    /** @param figures addresses of pages with figures on the documents, which the library leads to */
    LibraryPlanner(PlanContext context, List<String> figures) {
        this.figures = figures;
        this.context = context;
        Versions versions = new Versions(context.index());
        this.library = sorted(context.entries().stream()
                .filter(Kinds::inLibrary)
                .filter(entry -> !versions.isSuperseded(entry, context.asOf()))
                .toList());
        this.others = context.entries().stream().filter(Kinds::isOther).toList();
    }

    /** Laws first, then rules, then normative documents; within them in the order of the list. */
    private static List<Entry> sorted(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>();
        for (String part : Kinds.PARTS) {
            entries.stream().filter(entry -> Kinds.part(entry).equals(part)).forEach(sorted::add);
        }
        return sorted;
    }

    static String home(Schema schema) {
        return schema.id() + "/library/index.html";
    }

    /** Nothing where the column holds no such document. */
    List<Page> plan() {
        if (library.isEmpty()) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        String home = home(context.schema());
        pages.add(context.overview(home, "library", title(), () -> home(home)));
        for (Catalog catalog : CATALOGS) {
            if (catalog.always() || !in(catalog).isEmpty()) {
                pages.addAll(catalog(catalog.id(), catalog.label(), in(catalog), catalog.ended()));
            }
        }
        if (!others.isEmpty()) {
            pages.addAll(catalog("other", OTHER + "目录", others, false));
        }
        return pages;
    }

    private String title() {
        return Kinds.isRule(library.get(0)) || !Kinds.isNormative(library.get(0)) ? "规章和行政规范性文件库" : "行政规范性文件库";
    }

    private String address(String name) {
        return context.schema().id() + "/library/" + name;
    }

    private List<Entry> in(Catalog catalog) {
        return library.stream()
                .filter(entry ->
                        catalog.states().contains(Wording.validity(entry).id()))
                .toList();
    }

    private String asOf() {
        return "截至" + Wording.day(context.asOf().toLocalDate());
    }

    private Overview home(String from) {
        List<Section> sections = new ArrayList<>();
        for (String part : Kinds.PARTS) {
            List<Entry> entries = library.stream()
                    .filter(entry -> Kinds.part(entry).equals(part))
                    .toList();
            if (!entries.isEmpty()) {
                sections.add(Section.ofTable("gk-part-" + (sections.size() + 1), part, states(part, entries, from)));
            }
        }
        if (!others.isEmpty()) {
            sections.add(Section.ofLinks(
                    "gk-other",
                    OTHER,
                    List.of(context.link(OTHER + "目录（" + others.size() + " 件）", address("other.html"), from))));
        }
        return Overview.of(asOf() + "，按效力状态列出法规规章和行政规范性文件。其他文件另列目录。", sections)
                .withFacts(List.of(
                        MetaRow.of("total", "收录文件", library.size() + " 件"),
                        MetaRow.of("valid", "继续有效", in(CATALOGS.get(0)).size() + " 件")))
                .withLinks(figures.stream()
                        .map(page -> context.link(
                                FIGURES.getOrDefault(page.substring(page.lastIndexOf('/') + 1), page), page, from))
                        .toList());
    }

    private Table states(String part, List<Entry> entries, String from) {
        List<TableRow> rows = new ArrayList<>();
        for (Catalog catalog : CATALOGS) {
            long count = entries.stream()
                    .filter(entry ->
                            catalog.states().contains(Wording.validity(entry).id()))
                    .count();
            if (catalog.always() || count > 0) {
                rows.add(TableRow.of(List.of(
                        Cell.ofLinks(List.of(context.link(catalog.label(), address(catalog.id() + ".html"), from))),
                        Cell.ofNumber(String.valueOf(count)))));
            }
        }
        return Table.of(part + "数量", List.of("目录", "件数"), rows);
    }

    private List<Page> catalog(String id, String label, List<Entry> entries, boolean ended) {
        CatalogTable table = new CatalogTable(context, ended);
        List<String> addresses = new ArrayList<>();
        for (int start = 0, number = 1; start == 0 || start < entries.size(); start += PAGE, number++) {
            addresses.add(address(number == 1 ? id + ".html" : id + "-" + number + ".html"));
        }
        List<Page> pages = new ArrayList<>();
        String csv = address(id + ".csv");
        for (int i = 0; i < addresses.size(); i++) {
            int number = i;
            List<Entry> shown = entries.subList(i * PAGE, Math.min(entries.size(), (i + 1) * PAGE));
            pages.add(context.overview(
                    addresses.get(i),
                    "catalog",
                    label + (i == 0 ? "" : " 第" + (i + 1) + "页"),
                    () -> page(table, shown, entries.size(), addresses, number, csv)));
        }
        pages.add(Page.file(csv, () -> table.csv(entries), context.schema().id()));
        return pages;
    }

    private Overview page(
            CatalogTable table, List<Entry> shown, int total, List<String> addresses, int number, String csv) {
        String here = addresses.get(number);
        List<Section> sections = new ArrayList<>();
        for (String part : parts(shown)) {
            List<Entry> entries =
                    shown.stream().filter(entry -> part(entry).equals(part)).toList();
            sections.add(
                    Section.ofTable("gk-part-" + (sections.size() + 1), part, table.print(part + "目录", entries, here)));
        }
        String lead = asOf() + "，共 " + total + " 件。";
        return Overview.of(total == 0 ? asOf() + "，没有列入本目录的文件。" : lead, sections)
                .withPager(pager(addresses, number))
                .withLinks(List.of(
                        context.link("返回文件库", address("index.html"), here), context.link("下载本目录（CSV）", csv, here)));
    }

    private static List<String> parts(List<Entry> shown) {
        return shown.stream().map(LibraryPlanner::part).distinct().toList();
    }

    private static String part(Entry entry) {
        return Kinds.isOther(entry) ? OTHER : Kinds.part(entry);
    }

    private @Nullable Pager pager(List<String> addresses, int number) {
        if (addresses.size() == 1) {
            return null;
        }
        String here = addresses.get(number);
        List<Link> pages = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            pages.add(context.link(String.valueOf(i + 1), addresses.get(i), here));
        }
        Link newer = number == 0 ? null : context.link("上一页", addresses.get(number - 1), here);
        Link older = number == addresses.size() - 1 ? null : context.link("下一页", addresses.get(number + 1), here);
        return new Pager(number + 1, pages, newer, older);
    }
}
