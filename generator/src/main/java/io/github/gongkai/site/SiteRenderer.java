package io.github.gongkai.site;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.inspect.SiteInspector;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.OutputFile;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.SearchIndex;
import io.github.gongkai.model.Theme;
import io.github.gongkai.output.SiteWriter;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.render.PageRenderer;
import io.github.gongkai.ruleset.Weigher;
import io.github.gongkai.search.SearchIndexer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes and inspects the pages of a checked site, its search index and all else that is published. */
final class SiteRenderer {

    /** The whole site in one file, for machines without a network. */
    private static final String OFFLINE = "offline/site.zip";

    private static final String SITE_CONFIG = "site.yaml";

    /** Attachments that can be read as they are. */
    private static final Set<String> TEXTS = Set.of("txt", "csv", "json", "md");

    private final BuildRequest request;
    private final Stopwatch watch;
    private final Workers workers;

    SiteRenderer(BuildRequest request, Stopwatch watch, Workers workers) {
        this.request = request;
        this.watch = watch;
        this.workers = workers;
    }

    /** Renders every page and, where that is wanted and nothing stands against it, puts the new site in its place. */
    List<OutputFile> render(CheckedSite checked, boolean publish) throws IOException {
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
            if (CheckedSite.searches(checked.site(), CheckedSite.assets(theme))) {
                index(checked, theme, inspector, writer);
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

    private void index(CheckedSite checked, Theme theme, SiteInspector inspector, SiteWriter writer)
            throws IOException {
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

    private static List<PageRenderer.Published> published(CheckedSite checked) {
        return checked.site().entries().stream()
                .filter(checked.index()::isPublished)
                .map(SiteRenderer::published)
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
}
