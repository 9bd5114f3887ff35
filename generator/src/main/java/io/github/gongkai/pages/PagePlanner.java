package io.github.gongkai.pages;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Site;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.view.Block;
import io.github.gongkai.view.EntryPage;
import io.github.gongkai.view.HomePage;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.PlainPage;
import io.github.gongkai.view.Sitemap;
import io.github.gongkai.view.SitemapEntry;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans all pages of a site. */
public final class PagePlanner {

    static final RuleInfo CRASHED = RuleInfo.error(
            "column.plan-crashed", "栏目插件正常生成页面", "the code of a column plans its pages without crashing");

    private static final int HOME_ITEMS = 10;

    private final Atlas atlas;
    private final LocalDateTime asOf;
    private final Workers workers;

    public PagePlanner(Site site, Columns columns, EntryIndex index, LocalDateTime asOf, Workers workers) {
        this.atlas = new Atlas(site, columns, index);
        this.asOf = asOf;
        this.workers = workers;
    }

    /**
     * Plans the site. The views of pages are made later, one by one, when they are rendered.
     *
     * @param assets addresses the theme takes
     * @param overColumns pages over several columns
     */
    public SitePlan plan(List<String> assets, List<SitePages> overColumns) {
        List<Diagnostic> findings = new ArrayList<>();
        List<String> order = atlas.site().config().columns();
        List<Schema> filled = atlas.columns().all().stream()
                .map(Columns.Registered::schema)
                .filter(schema -> !atlas.column(schema.id()).isEmpty())
                .sorted(Comparator.comparingInt(schema -> order.indexOf(schema.id())))
                .toList();
        List<Schema> listed = filled.stream().filter(Schema::listed).toList();
        Citations citations = new Citations(atlas.index());
        Ties ties = new Ties(atlas, citations, workers);
        Frames frames = new Frames(atlas.site().config(), atlas.columns(), listed);
        TreeSet<String> addresses = new TreeSet<>(assets);
        LinkResolver links = new LinkResolver(atlas, addresses);
        FieldPrinter fields = new FieldPrinter(atlas, ties);
        EntryPlanner entryPlanner = new EntryPlanner(atlas, frames, ties, new BodyPrinter(links, citations), fields);
        ItemPrinter items = new ItemPrinter(atlas);

        List<Page> pages = new ArrayList<>();
        List<Page> reports = new ArrayList<>();
        Map<String, ColumnPlanner> planners = new HashMap<>();
        Function<Entry, EntryPage> entryPages =
                entry -> Objects.requireNonNull(planners.get(entry.column())).view(entry);
        for (Columns.Registered registered : atlas.columns().all()) {
            Schema schema = registered.schema();
            ColumnPlanner planner = new ColumnPlanner(
                    atlas,
                    frames,
                    entryPlanner,
                    fields,
                    items,
                    registered,
                    asOf,
                    entryPages,
                    (entry, context) -> overColumns.stream()
                            .flatMap(over -> over.links(entry, context).stream())
                            .toList());
            reports.addAll(guarded(
                    schema.id(), findings, () -> made(registered.column().reports(planner))));
            if (filled.contains(schema)) {
                planners.put(schema.id(), planner);
                pages.addAll(
                        guarded(schema.id(), findings, () -> registered.column().plan(planner)));
            }
        }
        SiteFacilities facilities = new SiteFacilities(atlas, frames, asOf, items, entryPages);
        for (SitePages over : overColumns) {
            pages.addAll(guarded(over.id(), findings, () -> over.plan(facilities)));
        }
        pages.add(new Page("index.html", "home.ftlh", () -> home(frames, listed, items), "site.yaml"));
        pages.add(new Page("404.html", "404.ftlh", () -> notFound(frames), "site.yaml"));
        RedirectPlanner redirects = new RedirectPlanner(atlas, frames, links);
        List<Page> content = List.copyOf(pages);
        pages.add(new Page("sitemap.xml", "sitemap.ftlx", () -> sitemap(content), "site.yaml"));
        content.forEach(page -> addresses.add(page.address()));
        pages.addAll(redirects.plan(findings));
        pages.sort(Comparator.comparing(Page::address));
        List<Attachment> attachments = atlas.published().stream()
                .flatMap(entry -> entry.attachments().stream())
                .sorted(Comparator.comparing(Attachment::address))
                .toList();
        AddressChecker checker = new AddressChecker(atlas);
        findings.addAll(checker.check(pages, attachments, assets));
        findings.addAll(new LinkChecker(atlas, links).check(workers));
        return new SitePlan(
                pages.stream().filter(checker::keeps).toList(),
                attachments.stream().filter(checker::keeps).toList(),
                List.copyOf(reports),
                List.copyOf(findings));
    }

    /** The same files with their text made, so that code that fails does so here. */
    private static List<Page> made(List<Page> files) {
        return files.stream()
                .map(file -> {
                    String text = String.valueOf(file.view().get());
                    return Page.file(file.address(), () -> text, file.source());
                })
                .toList();
    }

    private static List<Page> guarded(String id, List<Diagnostic> findings, Supplier<List<Page>> plan) {
        try {
            return plan.get();
        } catch (RuntimeException | LinkageError e) {
            findings.add(CRASHED.at(
                    Location.startOf(id),
                    new Text("栏目 " + id + " 的插件运行出错：" + e, "the plug-in of the column " + id + " crashed: " + e),
                    new Text("把此信息告诉栏目插件的作者", "tell the author of the column plug-in")));
            return List.of();
        }
    }

    private HomePage home(Frames frames, List<Schema> listed, ItemPrinter items) {
        String name = atlas.site().config().name();
        List<Block> blocks = listed.stream()
                .map(schema -> new Block(
                        schema.id(),
                        schema.label(),
                        schema.description(),
                        schema.id() + "/index.html",
                        atlas.current(schema.id()).size(),
                        atlas.current(schema.id()).stream()
                                .limit(HOME_ITEMS)
                                .map(entry -> items.item(entry, "index.html"))
                                .toList()))
                .toList();
        List<Link> plain = atlas.columns().all().stream()
                .filter(column -> !column.schema().listed())
                .flatMap(column -> atlas.column(column.schema().id()).stream())
                .sorted(Comparator.comparing(Entry::id))
                .map(entry -> new Link(entry.title(), Address.encode(entry.address()), false))
                .toList();
        List<Link> feeds = listed.stream()
                .map(schema -> new Link(schema.label() + "订阅", ColumnPlanner.feedAddress(schema), false))
                .toList();
        return new HomePage(
                frames.site(),
                frames.page("index.html", "政府信息公开", name + "政府信息公开平台", List.of(), null, feeds),
                blocks,
                plain);
    }

    private static PlainPage notFound(Frames frames) {
        return new PlainPage(frames.site(), frames.page("404.html", "页面不存在", "", List.of(), null, List.of()));
    }

    private Sitemap sitemap(List<Page> pages) {
        String baseUrl = atlas.site().config().baseUrl();
        Map<String, Entry> byPath = atlas.published().stream().collect(Collectors.toMap(Entry::path, entry -> entry));
        return new Sitemap(pages.stream()
                .filter(page ->
                        page.address().endsWith(".html") && !page.address().equals("404.html"))
                .sorted(Comparator.comparing(Page::address))
                .map(page -> new SitemapEntry(
                        Address.absolute(baseUrl, page.address()), modified(byPath.get(page.source()))))
                .toList());
    }

    private static @Nullable String modified(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        LocalDate updated = entry.fields().date("dateUpdated");
        LocalDate date = updated == null ? entry.datePublished() : updated;
        return date == null ? null : date.toString();
    }
}
