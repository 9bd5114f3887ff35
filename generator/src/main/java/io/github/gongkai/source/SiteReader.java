package io.github.gongkai.source;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.RegisterSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a whole site. */
public final class SiteReader {

    static final RuleInfo UNKNOWN_COLUMN = RuleInfo.error(
                    "site.unknown-column", "site.yaml 的 columns 中的栏目都有定义", "the columns of site.yaml are defined")
            .asEssential();

    private final Path root;
    private final List<Column> plugIns;
    private final Markup markup;
    private final Set<Path> excluded;
    private final List<FieldSpec> keys;
    private final List<RegisterSpec> more;

    /**
     * A reader of the site in {@code root}.
     *
     * @param plugIns columns of the product and of plug-in jars
     * @param markup engines for text that is not Markdown
     * @param excluded folders that hold results of earlier builds
     */
    public SiteReader(Path root, List<Column> plugIns, Markup markup, Set<Path> excluded) {
        this(root, plugIns, markup, excluded, List.of(), List.of());
    }

    /**
     * A reader of the site in {@code root} that reads more than its columns ask for.
     *
     * @param plugIns columns of the product and of plug-in jars
     * @param markup engines for text that is not Markdown
     * @param excluded folders that hold results of earlier builds
     * @param keys further keys of {@code site.yaml}
     * @param more registers under {@code data/}
     */
    public SiteReader(
            Path root,
            List<Column> plugIns,
            Markup markup,
            Set<Path> excluded,
            List<FieldSpec> keys,
            List<RegisterSpec> more) {
        this.keys = keys;
        this.more = more;
        this.root = root.toAbsolutePath().normalize();
        this.plugIns = plugIns;
        this.markup = markup;
        this.excluded = excluded;
    }

    /**
     * A site as far as it could be read.
     *
     * @param config what stands in {@code site.yaml}
     * @param inputs paths of all entry files, sorted; each is an entry of the site or has an error
     * @param unreadable ids of entries nothing could be made of
     */
    public record ReadSite(
            Site site,
            Columns columns,
            Fields config,
            List<String> inputs,
            Set<String> unreadable,
            List<Diagnostic> findings) {}

    /**
     * Reads everything.
     *
     * @throws IOException where the disk fails; faults in content are findings
     */
    public ReadSite read(Workers workers) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        ConfigReader.Config config = new ConfigReader(root, keys, findings::add).read();
        Columns columns = new ColumnsReader(root, findings::add).read(plugIns);
        checkColumns(config, columns, findings);
        SiteFiles files =
                SiteFiles.find(root, columns, config.site().columns(), markup.extensions(), excluded, findings::add);
        EntryReader reader = new EntryReader(root, markup);
        List<EntryReader.Result> results = workers.map(files.entries(), IOException.class, path -> {
            Schema schema = columns.schema(SiteLayout.column(path));
            String id = SiteFiles.id(path);
            return reader.read(
                    path,
                    schema,
                    files.attached().getOrDefault(id, List.of()),
                    files.tables().get(id));
        });
        List<Entry> entries = new ArrayList<>();
        List<Entry> ledgers = new ArrayList<>();
        Set<String> unreadable = new HashSet<>();
        for (EntryReader.Result result : results) {
            findings.addAll(result.findings());
            List<Entry> kept = SiteLayout.isPrivate(result.path()) ? ledgers : entries;
            result.entry().ifPresentOrElse(kept::add, () -> unreadable.add(SiteFiles.id(result.path())));
        }
        Site site = new Site(
                config.site(),
                config.units(),
                config.moved(),
                HolidayReader.read(root, findings::add),
                DutyReader.read(),
                new UnitReader(root, findings::add).profiles(),
                List.copyOf(entries),
                List.copyOf(ledgers),
                ImportReader.read(root, columns, findings::add),
                registers(columns, findings));
        return new ReadSite(site, columns, config.fields(), files.entries(), unreadable, findings);
    }

    private Map<String, List<Fields>> registers(Columns columns, List<Diagnostic> findings) throws IOException {
        Map<String, List<Fields>> registers = new TreeMap<>();
        List<RegisterSpec> asked = Stream.concat(
                        columns.all().stream().flatMap(column -> column.column().registers().stream()), more.stream())
                .toList();
        for (RegisterSpec register : asked) {
            String path = "data/" + register.name() + ".yaml";
            if (!registers.containsKey(register.name()) && Files.isRegularFile(root.resolve(path))) {
                registers.put(
                        register.name(),
                        TextFile.read(root, path, findings::add)
                                .map(yaml -> ConfigFile.list(path, yaml, register.fields(), findings::add))
                                .orElse(List.of()));
            }
        }
        return registers;
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
