package io.github.gongkai.site;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.derive.FieldDeriver;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Health;
import io.github.gongkai.diagnostic.RuleSettings;
import io.github.gongkai.diagnostic.Weighed;
import io.github.gongkai.inspect.SiteInspector;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.OutputFile;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.SearchIndex;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Theme;
import io.github.gongkai.output.SiteWriter;
import io.github.gongkai.pages.PagePlanner;
import io.github.gongkai.pages.SitePlan;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.render.JBakeMarkup;
import io.github.gongkai.render.PageRenderer;
import io.github.gongkai.report.ReportWriter;
import io.github.gongkai.report.SchemaWriter;
import io.github.gongkai.rules.RuleEngine;
import io.github.gongkai.rules.health.HealthReader;
import io.github.gongkai.ruleset.Baseline;
import io.github.gongkai.ruleset.BaselineWriter;
import io.github.gongkai.ruleset.RuleCatalog;
import io.github.gongkai.ruleset.RuleKeys;
import io.github.gongkai.ruleset.SettingsReader;
import io.github.gongkai.ruleset.Weigher;
import io.github.gongkai.scan.TextScan;
import io.github.gongkai.scan.wording.Leader;
import io.github.gongkai.scan.wording.LexiconSpec;
import io.github.gongkai.search.SearchIndexer;
import io.github.gongkai.search.SearchPages;
import io.github.gongkai.search.SearchVerifier;
import io.github.gongkai.source.ConfigReader;
import io.github.gongkai.source.SiteReader;
import io.github.gongkai.source.ThemeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks a site, or builds it: read, check, plan, render, write. Faults in content are findings of the result; only a
 * disk that fails, or a folder that may not be written, is an exception.
 */
public final class SiteBuilder {

    /** The whole site in one file, for machines without a network. */
    private static final String OFFLINE = "offline/site.zip";

    private static final String SITE_CONFIG = "site.yaml";

    /** The theme's file that searches; a theme without it has no search. */
    private static final String SEARCH_CLIENT = "assets/search/page.js";

    /** Attachments that can be read as they are. */
    private static final Set<String> TEXTS = Set.of("txt", "csv", "json", "md");

    private final BuildRequest request;
    private final Stopwatch watch = new Stopwatch();

    public SiteBuilder(BuildRequest request) {
        this.request = request;
    }

    /** Reads and checks; publishes nothing. */
    public BuildResult check() throws IOException {
        return run(false);
    }

    /** Reads and checks and, where findings allow it, publishes. */
    public BuildResult build() throws IOException {
        return run(true);
    }

    /**
     * Runs the search of the finished site and holds it against probes; publishes nothing.
     *
     * @param most how many entries at most are probed by their title and number
     */
    public BuildResult verifySearch(int most) throws IOException {
        requireChineseFileNames();
        SiteWriter.recover(request.output());
        try (Workers workers = new Workers(request.threads())) {
            Checked checked = read(workers);
            String probes = "data/" + SearchVerifier.PROBES.name() + ".yaml";
            List<Diagnostic> findings = new ArrayList<>(checked.findings().stream()
                    .filter(found -> found.at().path().equals(probes))
                    .toList());
            if (checked.site().config().search() != SearchIndex.OFF) {
                findings.addAll(new SearchVerifier(request.output(), checked.site(), checked.index(), most).verify());
            }
            watch.lap("verify-search");
            Account account = new Account(request, checked.read(), checked.index());
            Weighed weighed = checked.weigher().weigh(findings, Weigher.Extent.PART);
            return new BuildResult(
                    account.report(weighed, List.of(), watch.stop()),
                    account.site(checked.catalog(), checked.health(), account.fails(weighed), false));
        }
    }

    /**
     * Records what is found in {@code data/baseline.yaml} of the site, so that it does not count any more; publishes
     * nothing. A baseline that is there already only loses what is mended.
     *
     * @param renew whether to record everything anew
     */
    public BuildResult baseline(boolean renew) throws IOException {
        requireChineseFileNames();
        SiteWriter.recover(request.output());
        try (Workers workers = new Workers(request.threads())) {
            Checked checked = read(workers);
            Account account = new Account(request, checked.read(), checked.index());
            boolean possible = checked.theme().isPresent();
            if (possible) {
                render(checked, workers, false);
            }
            // What cannot be read would be struck out as if it were mended.
            boolean legible = checked.findings().stream()
                    .noneMatch(found -> found.isError() && found.at().path().equals(Baseline.PATH));
            Weigher weigher = checked.weigher();
            if (possible && legible) {
                Baseline baseline = weigher.baseline(checked.findings(), renew);
                new BaselineWriter(request.site()).write(baseline);
                weigher = weigher.with(baseline);
            }
            Weighed weighed = weigher.weigh(checked.findings(), extent(possible));
            BuildResult result = new BuildResult(
                    account.report(weighed, List.of(), watch.stop()),
                    account.site(checked.catalog(), checked.health(), !possible || !legible, possible));
            new ReportWriter(request.reports()).report(result.report(), result.site());
            return result;
        }
    }

    private BuildResult run(boolean publish) throws IOException {
        requireChineseFileNames();
        SiteWriter.recover(request.output());
        try (Workers workers = new Workers(request.threads())) {
            Checked checked = read(workers);
            Account account = new Account(request, checked.read(), checked.index());
            List<OutputFile> files = List.of();
            boolean rendered = false;
            // Without a theme there is nothing to publish with, however lenient the build.
            boolean possible = checked.theme().isPresent();
            Weighed weighed = checked.weigher().weigh(checked.findings(), Weigher.Extent.CONTENT);
            if (publish && possible && !account.fails(weighed)) {
                files = render(checked, workers, true);
                rendered = true;
                weighed = checked.weigher().weigh(checked.findings(), Weigher.Extent.PAGES);
            }
            boolean failed = !possible || account.fails(weighed);
            ReportWriter reports = new ReportWriter(request.reports());
            if (publish && !failed) {
                reports.manifest(files);
            }
            for (Page file : checked.plan().reports()) {
                reports.file(file);
            }
            schemas(checked.read().columns(), checked.catalog());
            watch.lap("report");
            BuildResult result = new BuildResult(
                    account.report(weighed, files, watch.stop()),
                    account.site(checked.catalog(), checked.health(), failed, rendered));
            reports.report(result.report(), result.site());
            return result;
        }
    }

    private static Weigher.Extent extent(boolean rendered) {
        return rendered ? Weigher.Extent.PAGES : Weigher.Extent.CONTENT;
    }

    /** Under a locale without Unicode, as in a bare container, the virtual machine cannot name most files of a site. */
    private static void requireChineseFileNames() throws IOException {
        try {
            Path.of("公开");
        } catch (InvalidPathException e) {
            throw new IOException(
                    "This environment cannot use file names in Chinese. Set LC_ALL=C.UTF-8 (export LC_ALL=C.UTF-8) and run"
                            + " Maven again.",
                    e);
        }
    }

    /** Everything known once a site is read, checked and planned; findings may still be added. */
    private record Checked(
            SiteReader.ReadSite read,
            Site site,
            EntryIndex index,
            Optional<Theme> theme,
            SitePlan plan,
            RuleCatalog catalog,
            Weigher weigher,
            CheckContext context,
            List<Diagnostic> findings) {

        /** How the site stands by everything found so far. */
        Health health() {
            return HealthReader.read(context, findings);
        }
    }

    private Checked read(Workers workers) throws IOException {
        List<ColumnProvider> providers = ColumnProvider.find(request.plugIns());
        List<Column> columns = providers.stream()
                .flatMap(provider -> provider.columns().stream())
                .toList();
        RuleCatalog catalog = RuleCatalog.of(columns);
        SiteReader reader = new SiteReader(
                request.site(),
                columns,
                new JBakeMarkup(request.site()),
                Set.of(request.output(), request.reports()),
                List.of(RuleKeys.of(catalog)),
                Stream.concat(
                                Stream.of(SearchVerifier.PROBES, LexiconSpec.REGISTER, Leader.REGISTER),
                                Weigher.REGISTERS.stream())
                        .toList());
        SiteReader.ReadSite read = reader.read(workers);
        List<Diagnostic> findings = new ArrayList<>(read.findings());
        Optional<Theme> theme = new ThemeReader(request.site(), request.plugIns(), findings::add)
                .read(read.site().config().theme(), read.config().at("theme"));
        watch.lap("load");
        Site site = new FieldDeriver(read.columns(), request.asOf(), findings::add).derive(read.site());
        EntryIndex index = new EntryIndex(site.entries(), read.unreadable(), request.asOf(), request.drafts());
        RuleSettings settings = new SettingsReader(catalog, findings::add).read(read.config());
        Weigher weigher = Weigher.of(catalog, settings, site, request.asOf().toLocalDate(), findings::add);
        CheckContext context =
                new CheckContext(site, read.columns(), index, request.asOf(), request.drafts(), settings);
        findings.addAll(RuleEngine.check(context, workers));
        watch.lap("check");
        findings.addAll(new TextScan(request.site(), context).scan(workers));
        watch.lap("scan");
        List<String> assets = theme.map(SiteBuilder::assets).orElse(List.of());
        List<SitePages> sitePages = Stream.concat(
                        providers.stream().flatMap(provider -> provider.sitePages().stream()),
                        searches(site, assets) ? Stream.of(new SearchPages()) : Stream.empty())
                .toList();
        SitePlan plan = new PagePlanner(site, read.columns(), index, request.asOf(), workers).plan(assets, sitePages);
        findings.addAll(plan.findings());
        watch.lap("plan");
        return new Checked(read, site, index, theme, plan, catalog, weigher, context, findings);
    }

    /** A site has a search where its theme brings a client and its author does not switch it off. */
    private static boolean searches(Site site, List<String> assets) {
        return site.config().search() != SearchIndex.OFF && assets.contains(SEARCH_CLIENT);
    }

    private static List<String> assets(Theme theme) {
        return theme.under("assets/").stream().map(Theme.ThemeFile::path).toList();
    }

    /** Renders every page and, where that is wanted and nothing stands against it, puts the new site in its place. */
    private List<OutputFile> render(Checked checked, Workers workers, boolean publish) throws IOException {
        Theme theme = checked.theme().orElseThrow();
        try (SiteWriter writer = new SiteWriter(request.output())) {
            PageRenderer renderer = new PageRenderer(
                    theme,
                    writer.scratch(),
                    writer.folder(),
                    checked.read().site().config().baseUrl(),
                    published(checked));
            SiteInspector inspector = new SiteInspector(
                    checked.site(),
                    checked.index(),
                    theme,
                    own(theme),
                    checked.plan().pages());
            List<Optional<Diagnostic>> problems = workers.map(
                    checked.plan().pages(), IOException.class, page -> write(page, renderer, inspector, writer));
            problems.forEach(problem -> problem.ifPresent(checked.findings()::add));
            watch.lap("render");
            workers.map(
                    checked.plan().attachments(), IOException.class, attachment -> copy(attachment, inspector, writer));
            for (Theme.ThemeFile asset : theme.under("assets/")) {
                writer.write(asset.path(), asset.content(), asset.origin());
            }
            if (searches(checked.site(), assets(theme))) {
                SearchIndexer indexer = new SearchIndexer(
                        checked.site(),
                        checked.read().columns(),
                        checked.index(),
                        checked.plan().holders(),
                        checked.plan().parts(),
                        workers);
                SearchIndexer.Sink sink = (address, bytes) -> {
                    inspector.look(address, bytes);
                    writer.write(address, bytes, SITE_CONFIG);
                };
                indexer.write(sink, checked.site().config().search() == SearchIndex.OFFLINE);
                if (checked.site().config().search() == SearchIndex.FULL) {
                    indexer.writeFull(sink, path -> text(theme, path));
                }
                watch.lap("search");
            }
            checked.findings()
                    .addAll(inspector.findings(
                            address -> Files.readAllBytes(writer.folder().resolve(address)), workers));
            watch.lap("inspect");
            PageRenderer.ToolRun run = renderer.runTools(request.plugIns());
            checked.findings().addAll(run.findings());
            if (run.tools() > 0) {
                writer.adopt("jbake");
            }
            if (checked.site().config().offline()) {
                writer.archive(OFFLINE, "site", SITE_CONFIG);
            }
            boolean failed = new Account(request, checked.read(), checked.index())
                    .fails(checked.weigher().weigh(checked.findings(), Weigher.Extent.PAGES));
            List<OutputFile> files = publish && !failed ? writer.publish() : List.of();
            watch.lap("write");
            return files;
        }
    }

    private static String text(Theme theme, String path) {
        return theme.under(path).stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    /** The files of the theme that the site brings: a fault in them is mended there. */
    private Set<String> own(Theme theme) {
        return theme.files().stream()
                .map(Theme.ThemeFile::origin)
                .filter(origin -> Files.isRegularFile(request.site().resolve(origin)))
                .collect(Collectors.toSet());
    }

    private static Optional<Diagnostic> write(
            Page page, PageRenderer renderer, SiteInspector inspector, SiteWriter writer) throws IOException {
        PageRenderer.Rendered rendered = renderer.render(page);
        if (rendered.bytes() != null) {
            inspector.look(page, rendered.bytes());
            writer.write(page.address(), rendered.bytes(), page.source());
        }
        return rendered.finding();
    }

    private String copy(Attachment attachment, SiteInspector inspector, SiteWriter writer) throws IOException {
        if (TEXTS.contains(attachment.type())) {
            inspector.look(
                    attachment.address(), Files.readAllBytes(request.site().resolve(attachment.path())));
        }
        OutputFile file =
                new OutputFile(attachment.address(), attachment.bytes(), attachment.sha256(), attachment.path());
        writer.copy(request.site().resolve(attachment.path()), file);
        return file.path();
    }

    private static List<PageRenderer.Published> published(Checked checked) {
        return checked.site().entries().stream()
                .filter(checked.index()::isPublished)
                .map(SiteBuilder::published)
                .toList();
    }

    private static PageRenderer.Published published(Entry entry) {
        return new PageRenderer.Published(
                entry.column(),
                entry.address(),
                entry.title(),
                String.valueOf(entry.datePublished()),
                Objects.requireNonNullElse(entry.fields().text("summary"), ""),
                entry.fields().texts("keywords"));
    }

    private void schemas(Columns columns, RuleCatalog catalog) throws IOException {
        SchemaWriter writer = new SchemaWriter(request.reports().resolve("schemas"));
        for (Columns.Registered column : columns.all()) {
            writer.column(column.schema());
        }
        writer.write(
                "site",
                SITE_CONFIG,
                "站点配置",
                Stream.concat(ConfigReader.SITE.stream(), Stream.of(RuleKeys.of(catalog)))
                        .toList());
        writer.list("lexicon", "data/lexicon/*.yaml", "词库", LexiconSpec.TERM);
        writer.list("leaders", "data/leaders.yaml", "领导人登记", Leader.ROW);
    }
}
