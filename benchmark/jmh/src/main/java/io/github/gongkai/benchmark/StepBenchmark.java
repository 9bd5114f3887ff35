package io.github.gongkai.benchmark;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.derive.FieldDeriver;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleSettings;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Theme;
import io.github.gongkai.output.Folders;
import io.github.gongkai.output.SiteWriter;
import io.github.gongkai.pages.PagePlanner;
import io.github.gongkai.pages.SitePlan;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.render.JBakeMarkup;
import io.github.gongkai.render.PageRenderer;
import io.github.gongkai.rules.RuleEngine;
import io.github.gongkai.source.SiteReader;
import io.github.gongkai.source.ThemeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each step of a build, warm, over one site: {@code -p site=DIR}. What a whole, cold build takes is measured by {@code
 * compare.sh}; the two together tell what the virtual machine's warming up costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StepBenchmark {

    @Param("../../content")
    public String site;

    @Param("2")
    public int threads;

    private final LocalDateTime asOf = LocalDateTime.of(2026, 11, 1, 23, 59, 59);
    private Workers workers;
    private SiteReader reader;
    private SiteReader.ReadSite read;
    private List<SitePages> over;
    private Site known;
    private EntryIndex index;
    private Theme theme;
    private SitePlan plan;
    private Path templates;
    private PageRenderer renderer;
    private Path output;
    private byte[] page;

    @Setup(Level.Trial)
    public void prepare() throws IOException {
        ClassLoader loader = StepBenchmark.class.getClassLoader();
        Path folder = Path.of(site).toAbsolutePath().normalize();
        workers = new Workers(threads);
        List<ColumnProvider> providers = ColumnProvider.find(loader);
        List<Column> columns = providers.stream()
                .flatMap(provider -> provider.columns().stream())
                .toList();
        over = providers.stream()
                .flatMap(provider -> provider.sitePages().stream())
                .toList();
        reader = new SiteReader(folder, columns, new JBakeMarkup(folder), Set.of());
        read = reader.read(workers);
        known = derive();
        index = index();
        theme = new ThemeReader(folder, loader, found -> {})
                .read("civic", read.config().at("theme"))
                .orElseThrow();
        plan = plan();
        templates = Files.createTempDirectory("templates");
        output = Files.createTempDirectory("output").resolve("site");
        renderer = new PageRenderer(theme, templates, output, "https://www.example.gov.cn", List.of());
        page = renderer.render(plan.pages().get(0)).bytes();
    }

    @TearDown(Level.Trial)
    public void tidy() throws IOException {
        workers.close();
        Folders.delete(templates);
        Folders.delete(output.getParent());
    }

    @Benchmark
    public SiteReader.ReadSite read() throws IOException {
        return reader.read(workers);
    }

    @Benchmark
    public Site derive() {
        return new FieldDeriver(read.columns(), asOf, found -> {}).derive(read.site());
    }

    @Benchmark
    public EntryIndex index() {
        return new EntryIndex(known.entries(), read.unreadable(), asOf, false);
    }

    @Benchmark
    public List<Diagnostic> check() {
        return RuleEngine.check(new CheckContext(known, read.columns(), index, asOf, false, RuleSettings.STANDARD), workers);
    }

    @Benchmark
    public SitePlan plan() {
        return new PagePlanner(known, read.columns(), index, asOf, workers).plan(List.of(), over);
    }

    @Benchmark
    public List<Integer> render() {
        return workers.map(plan.pages(), (Page planned) -> renderer.render(planned).bytes().length);
    }

    /** As many files as the site has pages, each as large as its first page. */
    @Benchmark
    public int write() throws IOException {
        try (SiteWriter writer = new SiteWriter(output)) {
            workers.map(plan.pages(), IOException.class, planned -> {
                writer.write(planned.address(), page, planned.source());
                return planned;
            });
            return writer.publish().size();
        }
    }
}
