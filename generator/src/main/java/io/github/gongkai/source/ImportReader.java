package io.github.gongkai.source;

import static io.github.gongkai.source.Spec.field;
import static io.github.gongkai.source.Spec.required;
import static io.github.gongkai.source.Spec.text;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Imported;
import io.github.gongkai.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the exports of other sites that {@code data/children.yaml} names. */
final class ImportReader {

    static final RuleInfo MISSING =
            RuleInfo.error("import.missing", "下级网站的导出文件都存在", "the exports of child sites are there");
    static final RuleInfo VERSION = RuleInfo.error(
                    "import.version", "导出文件的格式版本可以识别", "the version of an export is known")
            .asEssential();
    static final RuleInfo UNKNOWN = RuleInfo.warning(
            "import.unknown", "下级网站的栏目和字段本站都有定义", "the columns and fields of a child site are defined here");

    private static final String FORMAT = "gongkai-export/1";
    private static final String INDEX = "site.json";

    private static final List<FieldSpec> CHILD = List.of(
            required(text("name", "名称", "下级网站的名称，显示为来源")),
            required(text("unit", "单位", "本站机构名录中的单位 id")),
            required(text("export", "导出文件", "data/children/ 下的文件夹或文件")),
            required(field("baseUrl", "网址", FieldType.URL, "下级网站首页的完整网址")));

    private final Path root;
    private final Columns columns;
    private final Consumer<Diagnostic> findings;
    private final List<Imported> imported = new ArrayList<>();

    private ImportReader(Path root, Columns columns, Consumer<Diagnostic> findings) {
        this.root = root;
        this.columns = columns;
        this.findings = findings;
    }

    /** Every entry of every export, in the order of the register. */
    static List<Imported> read(Path root, Columns columns, Consumer<Diagnostic> findings) throws IOException {
        if (!Files.isRegularFile(root.resolve(SiteLayout.CHILDREN))) {
            return List.of();
        }
        ImportReader reader = new ImportReader(root, columns, findings);
        Optional<String> yaml = TextFile.read(root, SiteLayout.CHILDREN, findings);
        for (Fields child : yaml.map(text -> ConfigFile.list(SiteLayout.CHILDREN, text, CHILD, findings))
                .orElse(List.of())) {
            if (child.has("name") && child.has("unit") && child.has("export") && child.has("baseUrl")) {
                reader.child(child);
            }
        }
        return List.copyOf(reader.imported);
    }

    private void child(Fields child) throws IOException {
        String named = Objects.requireNonNull(child.text("export")).replaceAll("/+$", "");
        Path at = root.resolve(named).normalize();
        if (!at.startsWith(root.resolve("data")) || !Files.exists(at)) {
            findings.accept(MISSING.at(
                    child.at("export"),
                    new Text("没有找到导出文件“" + named + "”", "there is no export at \"" + named + "\""),
                    new Text(
                            "把下级网站的 export 文件夹放在 data/children/ 下，填写它的路径",
                            "put the folder export of that site below data/children/ and give its path")));
            return;
        }
        if (!Files.isDirectory(at)) {
            column(named, child);
            return;
        }
        Optional<Node.Mapping> index = document(named + "/" + INDEX, child.at("export"));
        if (index.isPresent() && index.get().get("columns") instanceof Node.Sequence listed) {
            for (Node column : listed.items()) {
                String file = column instanceof Node.Mapping mapping ? words(mapping, "file") : null;
                if (file != null) {
                    column(named + "/" + file, child);
                }
            }
        }
    }

    /** A file of an export whose version is known; empty, with a finding, where it is no use. */
    private Optional<Node.Mapping> document(String path, Location named) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root.resolve("data")) || !Files.isRegularFile(file)) {
            findings.accept(MISSING.at(
                    named,
                    new Text("没有找到导出文件“" + path + "”", "there is no file \"" + path + "\" of the export"),
                    new Text("放入下级网站的整个 export 文件夹", "put the whole folder export of that site there")));
            return Optional.empty();
        }
        Optional<Node> node =
                TextFile.read(root, path, findings).flatMap(text -> JsonReader.read(path, text, findings));
        if (node.isEmpty()) {
            return Optional.empty();
        }
        String version = node.get() instanceof Node.Mapping mapping ? words(mapping, "schema") : null;
        if (!FORMAT.equals(version)) {
            findings.accept(VERSION.at(
                    node.get().at(),
                    new Text(
                            "导出文件的格式是“" + Objects.requireNonNullElse(version, "未注明") + "”，不能识别",
                            "the format of the export is \"" + Objects.requireNonNullElse(version, "not given")
                                    + "\", which is unknown"),
                    new Text("请下级网站用本版本导出（" + FORMAT + "）", "ask that site for an export in " + FORMAT)));
            return Optional.empty();
        }
        return node.map(Node.Mapping.class::cast);
    }

    private void column(String path, Fields child) throws IOException {
        Optional<Node.Mapping> document = document(path, child.at("export"));
        if (document.isEmpty()) {
            return;
        }
        String id = document.get().get("column") instanceof Node.Mapping column ? words(column, "id") : null;
        if (id == null || columns.get(id) == null || columns.schema(id).ledger()) {
            findings.accept(UNKNOWN.at(
                    document.get().at(),
                    new Text(
                            "本站没有“" + id + "”这个栏目，其中的信息未汇集",
                            "there is no column \"" + id + "\" here; its entries are left out"),
                    new Text("在 columns/ 中定义同名栏目，或去掉这个文件", "define the column in columns/, or remove the file")));
            return;
        }
        Set<String> unknown = new TreeSet<>();
        if (document.get().get("entries") instanceof Node.Sequence entries) {
            for (Node entry : entries.items()) {
                if (entry instanceof Node.Mapping mapping) {
                    entry(path, mapping, columns.schema(id), child, unknown);
                }
            }
        }
        if (!unknown.isEmpty()) {
            findings.accept(UNKNOWN.at(
                    document.get().at(),
                    new Text(
                            "栏目 " + id + " 没有这些字段，未汇集：" + String.join("、", unknown),
                            "the column " + id + " has no such fields, they are left out: "
                                    + String.join(", ", unknown)),
                    new Text("用 extends 给栏目增加这些字段，或忽略", "add them to the column with extends, or leave it")));
        }
    }

    private void entry(String path, Node.Mapping node, Schema schema, Fields child, Set<String> unknown) {
        String id = words(node, "id");
        String address = words(node, "address");
        if (id == null || address == null || !(node.get("fields") instanceof Node.Mapping written)) {
            return;
        }
        List<Node.Pair> known = new ArrayList<>();
        for (Node.Pair pair : written.pairs()) {
            String key = pair.key().text();
            Schema own = kind(written, schema);
            Optional<FieldSpec> spec = own.field(key);
            if (spec.isEmpty()) {
                unknown.add(key);
            } else if (!spec.get().computed()) {
                known.add(pair);
            }
        }
        Location start = node.at();
        Fields read = new FieldReader(findings).read(new Node.Mapping(known, written.at()), schema, start);
        Fields fields =
                read.with(new Field("unit", new Value.Text(Objects.requireNonNull(child.text("unit"))), start, start));
        String lead = Objects.requireNonNullElse(words(node, "lead"), "");
        imported.add(new Imported(
                Objects.requireNonNull(child.text("name")),
                new Entry(
                        child.text("unit") + ":" + id,
                        schema.id(),
                        path,
                        address,
                        fields,
                        new Body(List.of(), List.of(), Set.of(), lead, List.of()),
                        List.of()),
                Objects.requireNonNullElse(words(node, "sha256"), "")));
    }

    private static Schema kind(Node.Mapping written, Schema schema) {
        String kind = schema.by() == null ? null : words(written, schema.by());
        return kind == null ? schema : schema.variant(kind).orElse(schema);
    }

    private static @Nullable String words(Node.Mapping mapping, String key) {
        return mapping.get(key) instanceof Node.Scalar scalar && !scalar.text().isEmpty() ? scalar.text() : null;
    }
}
