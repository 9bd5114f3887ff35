package io.github.gongkai.source;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Markup;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Value;
import io.github.gongkai.parallel.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a whole site. */
public final class SiteReader {

    static final RuleInfo UNKNOWN_COLUMN = RuleInfo.error(
            "site.unknown-column", "site.yaml 的 columns 中的栏目都有定义", "the columns of site.yaml are defined");
    static final RuleInfo TWICE = RuleInfo.error("column.twice", "栏目标识不重复", "a column id is defined once");

    private final Path root;
    private final List<Column> plugIns;
    private final Markup markup;
    private final Set<Path> excluded;

    /**
     * A reader of the site in {@code root}.
     *
     * @param plugIns columns of the product and of plug-in jars
     * @param markup engines for text that is not Markdown
     * @param excluded folders that hold results of earlier builds
     */
    public SiteReader(Path root, List<Column> plugIns, Markup markup, Set<Path> excluded) {
        this.root = root.toAbsolutePath().normalize();
        this.plugIns = plugIns;
        this.markup = markup;
        this.excluded = excluded;
    }

    /**
     * A site as far as it could be read.
     *
     * @param inputs paths of all entry files, sorted; each is an entry of the site or has an error
     * @param unreadable ids of entries nothing could be made of
     */
    public record ReadSite(
            Site site, Columns columns, List<String> inputs, Set<String> unreadable, List<Diagnostic> findings) {}

    /**
     * Reads everything.
     *
     * @throws IOException where the disk fails; faults in content are findings
     */
    public ReadSite read(Workers workers) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        ConfigReader.Config config = new ConfigReader(root, findings::add).read();
        Columns columns = columns(findings);
        checkColumns(config, columns, findings);
        SiteFiles files = SiteFiles.find(
                root, columns.ids(), config.site().columns(), markup.extensions(), excluded, findings::add);
        EntryReader reader = new EntryReader(root, markup);
        List<EntryReader.Result> results = workers.map(files.entries(), IOException.class, path -> {
            Schema schema = columns.schema(path.substring(0, path.indexOf('/')));
            return reader.read(path, schema, files.attached().getOrDefault(SiteFiles.id(path), List.of()));
        });
        List<Entry> entries = new ArrayList<>();
        Set<String> unreadable = new HashSet<>();
        for (EntryReader.Result result : results) {
            findings.addAll(result.findings());
            result.entry().ifPresentOrElse(entries::add, () -> unreadable.add(SiteFiles.id(result.path())));
        }
        Site site = new Site(
                config.site(),
                config.units(),
                config.moved(),
                HolidayReader.read(root, findings::add),
                List.copyOf(entries));
        return new ReadSite(site, columns, files.entries(), unreadable, findings);
    }

    private Columns columns(List<Diagnostic> findings) throws IOException {
        DescriptorReader reader = new DescriptorReader();
        List<Columns.Registered> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Column column :
                Stream.concat(plugIns.stream(), own(findings).stream()).toList()) {
            Optional<Schema> schema = reader.read(column.descriptor(), findings::add);
            if (schema.isPresent() && ids.add(schema.get().id())) {
                found.add(new Columns.Registered(column, schema.get()));
            } else if (schema.isPresent()) {
                String id = schema.get().id();
                findings.add(TWICE.at(
                        Location.startOf(column.descriptor().name()),
                        new Text("栏目“" + id + "”已经有定义", "the column " + id + " is defined already"),
                        new Text("换一个 id", "choose another id")));
            }
        }
        return new Columns(found);
    }

    /** Columns the site defines itself. */
    private List<Column> own(List<Diagnostic> findings) throws IOException {
        Path folder = root.resolve("columns");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Column> own = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList()) {
                String path = "columns/" + file.getFileName();
                TextFile.read(root, path, findings::add).ifPresent(yaml -> {
                    Column.Descriptor descriptor = new Column.Descriptor(path, yaml);
                    own.add(() -> descriptor);
                });
            }
        }
        return own;
    }

    private static void checkColumns(ConfigReader.Config config, Columns columns, List<Diagnostic> findings) {
        config.fields().values("columns").forEach(placed -> {
            if (placed.value() instanceof Value.Text text && !columns.ids().contains(text.text())) {
                findings.add(UNKNOWN_COLUMN.at(
                        placed.at(),
                        new Text("没有“" + text.text() + "”这个栏目", "there is no column \"" + text.text() + "\""),
                        new Text(
                                "可用的栏目：" + String.join("、", columns.ids()),
                                "known columns: " + String.join(", ", columns.ids()))));
            }
        });
    }
}
