package io.github.gongkai.search;

import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.RegisterSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Site;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs the search of a finished site, with the very scripts and files a reader's browser would get, and holds it against
 * probes: those of {@code data/search-probes.yaml}, and for each published entry its title and its number, which must find
 * it among the first three.
 */
public final class SearchVerifier {

    static final RuleInfo PROBE =
            RuleInfo.error("search.probe", "检索能找到应找到的内容", "the search finds what it is expected to find");
    static final RuleInfo INDEX =
            RuleInfo.error("search.index", "生成的网站带有可用的检索", "the finished site has a search that works");

    /** {@code data/search-probes.yaml}. */
    public static final RegisterSpec PROBES = new RegisterSpec(
            "search-probes",
            List.of(
                    FieldSpec.of("query", "查询", FieldType.TEXT, "读者会输入的词语或文号").asRequired(),
                    FieldSpec.of("expected", "应找到", FieldType.TEXT, "应找到的条目，例如 documents/2024/3")
                            .asRequired(),
                    FieldSpec.of("rank", "名次", FieldType.NUMBER, "最迟应排在第几名，默认 3")));

    private static final int RANK = 3;

    /** Results a probe looks at. */
    private static final int SHOWN = 10;

    private static final String ASK = """
            async (text, size) => {
              globalThis.store = globalThis.store || await gongkaiSearch.open(async (name) => {
                const found = loadText(name);
                if (found === null) {
                  throw new Error(`${name} is missing`);
                }
                return found;
              });
              const found = await gongkaiSearch.results(lunr, store, { text, chosen: {}, page: 1, size: Number(size) });
              return found.results.map((result) => `${result.href}\\t${result.title}`).join('\\n');
            }""";

    private final Path output;
    private final Site site;
    private final EntryIndex index;
    private final int most;

    /**
     * A verifier of one finished site.
     *
     * @param output the folder of the finished site
     * @param most how many entries at most are probed by title and number, spread evenly over all
     */
    public SearchVerifier(Path output, Site site, EntryIndex index, int most) {
        this.output = output;
        this.site = site;
        this.index = index;
        this.most = most;
    }

    /** @param expected addresses one of which must be found, percent-encoded */
    private record Probe(String query, List<String> expected, String name, int rank, Location at) {}

    /** What is wrong with the search. */
    public List<Diagnostic> verify() throws IOException {
        List<Diagnostic> changed = changed();
        if (!changed.isEmpty()) {
            return changed;
        }
        List<Diagnostic> findings = new ArrayList<>();
        List<Probe> probes = new ArrayList<>(written(findings));
        probes.addAll(made());
        try {
            Map<String, String> scripts = ClientScripts.of(path -> Files.readString(output.resolve(path)));
            try (ScriptBox box = new ScriptBox(scripts, this::file)) {
                for (Probe probe : probes) {
                    ask(box, probe, findings);
                }
            }
        } catch (NoSuchFileException e) {
            findings.add(broken(new Text(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()))));
        } catch (ScriptBox.ScriptException e) {
            findings.add(broken(new Text(String.valueOf(e.getMessage()), String.valueOf(e.getMessage()))));
        }
        return findings;
    }

    /** Files of the index that are no longer what the build wrote. */
    private List<Diagnostic> changed() throws IOException {
        List<String> changed = new ArrayList<>();
        for (String place : List.of("manifest.json", "documents", "records", "terms")) {
            Path path = output.resolve(IndexFiles.FOLDER + place);
            if (!Files.exists(path)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = output.relativize(file).toString().replace(File.separatorChar, '/');
                    if (!IndexFiles.isWhole(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8))) {
                        changed.add(name);
                    }
                }
            }
        }
        if (changed.isEmpty()) {
            return List.of();
        }
        Text and = changed.size() == 1
                ? new Text("", "")
                : new Text("等 " + changed.size() + " 个文件", " and " + (changed.size() - 1) + " more files");
        return List.of(broken(new Text(
                changed.get(0) + and.zh() + "在生成以后被改动", changed.get(0) + and.en() + " changed after the build")));
    }

    private @Nullable String file(String name) {
        Path folder = output.resolve(IndexFiles.FOLDER).normalize();
        Path file = folder.resolve(name).normalize();
        try {
            return file.startsWith(folder) && Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagnostic broken(Text why) {
        return INDEX.at(
                Location.startOf("site.yaml"),
                new Text("生成的网站不能检索：" + why.zh(), "the finished site cannot be searched: " + why.en()),
                new Text(
                        "先运行 build；用自己的主题时，检查 assets/search/ 中的文件；不要改动生成的 search 文件夹",
                        "run build first; with a theme of your own check its assets/search/; leave the generated folder"
                                + " search as it is"));
    }

    private static void ask(ScriptBox box, Probe probe, List<Diagnostic> findings) throws ScriptBox.ScriptException {
        List<String> found = box.call(ASK, probe.query(), String.valueOf(Math.max(SHOWN, probe.rank())))
                .lines()
                .toList();
        boolean met = found.stream()
                .limit(probe.rank())
                .anyMatch(line -> probe.expected().contains(line.substring(0, line.indexOf('\t'))));
        if (!met) {
            String listed = found.isEmpty()
                    ? "—"
                    : found.stream()
                            .limit(RANK)
                            .map(line -> "“" + line.substring(line.indexOf('\t') + 1) + "”")
                            .collect(Collectors.joining("、"));
            findings.add(PROBE.at(
                    probe.at(),
                    new Text(
                            "检索“" + probe.query() + "”应在前 " + probe.rank() + " 条找到“" + probe.name() + "”，实际找到："
                                    + listed,
                            "searching for \"" + probe.query() + "\" is expected to find \"" + probe.name()
                                    + "\" among the first " + probe.rank() + ", found: " + listed),
                    new Text(
                            "重新生成网站；仍不行的，检查该条目是否公开、标题和正文是否含有所查的词语，或者调整探针的 rank",
                            "build the site anew; if it stays, see whether the entry is published and has these words, or"
                                    + " give the probe another rank")));
        }
    }

    private List<Probe> written(List<Diagnostic> findings) {
        List<Probe> probes = new ArrayList<>();
        site.register(PROBES.name()).stream()
                .filter(probe -> probe.has("query") && probe.has("expected"))
                .forEach(probe -> {
                    String id = Objects.requireNonNull(probe.text("expected"));
                    Entry entry = index.byId(id);
                    if (entry == null || !index.isPublished(entry)) {
                        findings.add(PROBE.at(
                                probe.at("expected"),
                                new Text("没有公开的条目“" + id + "”", "there is no published entry \"" + id + "\""),
                                new Text(
                                        "写条目的路径，不带扩展名，例如 documents/2024/3",
                                        "give the path of an entry without extension")));
                        return;
                    }
                    BigDecimal rank = probe.number("rank");
                    probes.add(new Probe(
                            Objects.requireNonNull(probe.text("query")),
                            List.of(RecordMaker.encoded(entry.address())),
                            entry.title(),
                            rank == null ? RANK : Math.max(1, rank.intValue()),
                            probe.at("query")));
                });
        return probes;
    }

    /** Title and number of each entry; entries of the same name may answer for one another. */
    private List<Probe> made() {
        List<Entry> published =
                site.entries().stream().filter(index::isPublished).toList();
        Map<String, List<String>> named = published.stream()
                .collect(Collectors.groupingBy(
                        entry -> EntryIndex.key(entry.title()),
                        Collectors.mapping(entry -> RecordMaker.encoded(entry.address()), Collectors.toList())));
        Map<String, List<String>> numbered = published.stream()
                .filter(entry -> entry.fields().text("documentNumber") != null)
                .collect(Collectors.groupingBy(
                        entry -> EntryIndex.key(String.valueOf(entry.fields().text("documentNumber"))),
                        Collectors.mapping(entry -> RecordMaker.encoded(entry.address()), Collectors.toList())));
        int step = Math.max(1, (published.size() + most - 1) / Math.max(1, most));
        List<Probe> probes = new ArrayList<>();
        for (int i = 0; i < published.size(); i += step) {
            Entry entry = published.get(i);
            probes.add(new Probe(
                    entry.title(),
                    named.getOrDefault(EntryIndex.key(entry.title()), List.of()),
                    entry.title(),
                    RANK,
                    entry.fields().at("title")));
            String number = entry.fields().text("documentNumber");
            if (number != null) {
                probes.add(new Probe(
                        number,
                        numbered.getOrDefault(EntryIndex.key(number), List.of()),
                        entry.title(),
                        RANK,
                        entry.fields().at("documentNumber")));
            }
        }
        return probes;
    }
}
