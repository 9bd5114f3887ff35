package io.github.gongkai.pages;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Entrance;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.Part;
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
                    "column.plan-crashed", "栏目插件正常生成页面", "the code of a column plans its pages without crashing")
            .asEssential();

    private static final int HOME_ITEMS = 10;

    /** Columns that show entries on the home page; the others are named only, so that it stays light. */
    private static final int HOME_BLOCKS = 7;

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
                .filter(schema -> !atlas.column(schema.id()).isEmpty()
                        || !atlas.gathered(schema.id()).isEmpty())
                .sorted(Comparator.comparingInt(schema -> order.indexOf(schema.id())))
                .toList();
        List<Schema> listed = filled.stream().filter(Schema::listed).toList();
        Citations citations = new Citations(atlas.index());
        Ties ties = new Ties(atlas, citations, workers);
        ItemPrinter items = new ItemPrinter(atlas);
        TreeSet<String> addresses = new TreeSet<>(assets);
        LinkResolver links = new LinkResolver(atlas, addresses);
        FieldPrinter fields = new FieldPrinter(atlas, ties, links);
        List<Entrance> entrances = entrances(overColumns, items, fields, findings);
        MenuPlanner menus = new MenuPlanner(atlas.site().config(), listed, entrances);
        Frames frames = new Frames(atlas.site().config(), menus.menu(), menus.footer(), search(entrances));
        EntryPlanner entryPlanner = new EntryPlanner(atlas, frames, ties, new BodyPrinter(links, citations), fields);
        FeedPlanner feeds = new FeedPlanner(atlas, frames, entryPlanner::source);

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
                    feeds,
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
        SiteFacilities facilities = new SiteFacilities(atlas, frames, asOf, items, fields, feeds, entryPages);
        for (SitePages over : overColumns) {
            pages.addAll(guarded(over.id(), findings, () -> over.plan(facilities)));
        }
        pages.add(new Page("index.html", "home.ftlh", () -> home(frames, listed, entrances, items), "site.yaml"));
        pages.add(new Page("404.html", "404.ftlh", () -> notFound(frames), "site.yaml"));
        RedirectPlanner redirects = new RedirectPlanner(atlas, frames, links);
        List<Page> content = List.copyOf(pages);
        pages.add(new Page("sitemap.xml", "sitemap.ftlx", () -> sitemap(content), "site.yaml"));
        content.forEach(page -> addresses.add(page.address()));
        pages.addAll(redirects.plan(findings));
        pages.sort(Comparator.comparing(Page::address));
        Map<String, List<Entry>> holders = new HashMap<>();
        Map<String, List<Part>> parts = new HashMap<>();
        if (search(entrances) != null) {
            for (Schema schema : filled) {
                ColumnPlanner planner = Objects.requireNonNull(planners.get(schema.id()));
                for (Entry entry : planner.entries()) {
                    guarded(schema.id(), findings, () -> planner.holdings(entry))
                            .forEach(held -> holders.computeIfAbsent(held.id(), any -> new ArrayList<>())
                                    .add(entry));
                    parts.put(entry.id(), guarded(schema.id(), findings, () -> planner.parts(entry)));
                }
            }
        }
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
                List.copyOf(findings),
                holders,
                parts);
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

    /** Asked before there are frames, because every frame shows them. */
    private List<Entrance> entrances(
            List<SitePages> overColumns, ItemPrinter items, FieldPrinter fields, List<Diagnostic> findings) {
        Frames bare = new Frames(atlas.site().config(), List.of(), List.of(), null);
        SiteFacilities asking = new SiteFacilities(
                atlas, bare, asOf, items, fields, new FeedPlanner(atlas, bare, entry -> ""), entry -> {
                    throw new IllegalStateException("nothing is planned yet");
                });
        List<Entrance> entrances = new ArrayList<>();
        for (SitePages over : overColumns) {
            entrances.addAll(guarded(over.id(), findings, () -> over.entrances(asking)));
        }
        return entrances;
    }

    private static @Nullable String search(List<Entrance> entrances) {
        return entrances.stream()
                .filter(entrance -> entrance.places().contains(Entrance.Place.SEARCH))
                .map(Entrance::address)
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> guarded(String id, List<Diagnostic> findings, Supplier<List<T>> plan) {
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

    private HomePage home(Frames frames, List<Schema> listed, List<Entrance> entrances, ItemPrinter items) {
        String name = atlas.site().config().name();
        List<Block> blocks = new ArrayList<>();
        for (Schema schema : listed) {
            int shown = blocks.size() < HOME_BLOCKS ? HOME_ITEMS : 0;
            List<Entry> current = atlas.gathered(schema.id());
            blocks.add(new Block(
                    schema.id(),
                    schema.label(),
                    schema.description(),
                    schema.id() + "/index.html",
                    current.size(),
                    current.stream()
                            .limit(shown)
                            .map(entry -> items.item(entry, "index.html"))
                            .toList()));
        }
        int full = Math.min(HOME_BLOCKS, blocks.size());
        List<Link> plain = atlas.columns().all().stream()
                .filter(column -> !column.schema().listed())
                .flatMap(column -> atlas.column(column.schema().id()).stream())
                .sorted(Comparator.comparing(Entry::id))
                .map(entry -> new Link(entry.title(), Address.encode(entry.address()), false))
                .toList();
        List<Link> feeds = listed.stream()
                .map(schema -> new Link(schema.label() + "订阅", schema.id() + "/feed.xml", false))
                .toList();
        return new HomePage(
                frames.site(),
                frames.page("index.html", "政府信息公开", name + "政府信息公开平台", List.of(), null, feeds),
                List.copyOf(blocks.subList(0, full)),
                List.copyOf(blocks.subList(full, blocks.size())),
                entrances.stream()
                        .filter(entrance -> entrance.places().contains(Entrance.Place.HOME))
                        .map(entrance -> new Block(
                                "",
                                entrance.label(),
                                entrance.note(),
                                Address.encode(entrance.address()),
                                0,
                                List.of()))
                        .toList(),
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
