package io.github.gongkai.site;

import io.github.gongkai.column.Columns;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Weighed;
import io.github.gongkai.model.OutputFile;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.SearchIndex;
import io.github.gongkai.output.SiteWriter;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.report.ReportWriter;
import io.github.gongkai.report.SchemaWriter;
import io.github.gongkai.ruleset.Baseline;
import io.github.gongkai.ruleset.BaselineWriter;
import io.github.gongkai.ruleset.RuleCatalog;
import io.github.gongkai.ruleset.RuleKeys;
import io.github.gongkai.ruleset.Weigher;
import io.github.gongkai.scan.wording.Leader;
import io.github.gongkai.scan.wording.LexiconSpec;
import io.github.gongkai.search.SearchVerifier;
import io.github.gongkai.source.ConfigReader;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks a site, or builds it: read, check, plan, render, write. Faults in content are findings of the result; only a
 * disk that fails, or a folder that may not be written, is an exception.
 */
public final class SiteBuilder {

    private static final String SITE_CONFIG = "site.yaml";

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
            CheckedSite checked = new SiteChecker(request, watch).check(workers);
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
            CheckedSite checked = new SiteChecker(request, watch).check(workers);
            Account account = new Account(request, checked.read(), checked.index());
            boolean possible = checked.theme().isPresent();
            if (possible) {
                new SiteRenderer(request, watch, workers).render(checked, false);
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
            CheckedSite checked = new SiteChecker(request, watch).check(workers);
            Account account = new Account(request, checked.read(), checked.index());
            List<OutputFile> files = List.of();
            boolean rendered = false;
            // Without a theme there is nothing to publish with, however lenient the build.
            boolean possible = checked.theme().isPresent();
            Weighed weighed = checked.weigher().weigh(checked.findings(), Weigher.Extent.CONTENT);
            if (publish && possible && !account.fails(weighed)) {
                files = new SiteRenderer(request, watch, workers).render(checked, true);
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
