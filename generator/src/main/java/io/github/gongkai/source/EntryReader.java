package io.github.gongkai.source;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.markup.MarkdownReader;
import io.github.gongkai.markup.MarkupReader;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Markup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one entry with its files. Immutable; any thread. */
final class EntryReader {

    static final RuleInfo MARKUP = RuleInfo.error(
                    "markup.engine", "正文格式有可用的解析器", "the markup of the text has an engine that reads it")
            .asEssential();
    static final RuleInfo ROWS_TWICE = RuleInfo.error(
                    "rows.twice", "表格的行只写在一处", "the rows of a table stand in one place")
            .asEssential();
    static final RuleInfo SLUG = RuleInfo.error("entry.slug", "网址名可以用作网址", "a slug can stand in an address")
            .asEssential();

    private final Path root;
    private final Markup markup;

    EntryReader(Path root, Markup markup) {
        this.root = root;
        this.markup = markup;
    }

    /**
     * What became of a file.
     *
     * @param entry empty where nothing could be made of it; then there is an error among the findings
     */
    record Result(String path, Optional<Entry> entry, List<Diagnostic> findings) {}

    /**
     * Reads the entry at {@code path}.
     *
     * @param attached paths of the files in its folder
     * @param table path of the CSV file beside it, or null
     */
    Result read(String path, Schema schema, List<String> attached, @Nullable String table) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        Optional<String> text = TextFile.read(root, path, findings::add);
        Optional<Entry> entry = Optional.empty();
        if (text.isPresent()) {
            entry = parse(path, text.get(), schema, attached, table, findings::add);
        }
        return new Result(path, entry, List.copyOf(findings));
    }

    private Optional<Entry> parse(
            String path,
            String text,
            Schema schema,
            List<String> attached,
            @Nullable String table,
            Consumer<Diagnostic> findings)
            throws IOException {
        String extension = SiteLayout.extension(path);
        boolean pure = extension.equals("yaml") || extension.equals("yml");
        Optional<FrontMatter> split =
                pure ? Optional.of(new FrontMatter(text, "", 1)) : FrontMatter.split(path, text, findings);
        if (split.isEmpty()) {
            return Optional.empty();
        }
        FrontMatter front = split.get();
        Location start = Location.startOf(path);
        boolean[] broken = {false};
        Optional<Node> root = YamlReader.read(path, front.yaml(), pure ? 0 : 1, finding -> {
            broken[0] = true;
            findings.accept(finding);
        });
        Body body = body(extension, path, front, findings);
        if (root.isEmpty() && broken[0]) {
            return Optional.empty();
        }
        Node node = root.orElse(new Node.Mapping(List.of(), start));
        if (!(node instanceof Node.Mapping mapping)) {
            findings.accept(FieldRules.TYPE.at(
                    node.at(),
                    new Text("字段部分应由“名称: 值”组成", "the fields must be a mapping of keys to values"),
                    new Text("每行写成 title: 标题", "write title: … in each line")));
            return Optional.empty();
        }
        Fields fields = new FieldReader(findings).read(mapping, schema, start);
        if (table != null) {
            fields = withRows(fields, FieldReader.kind(mapping, schema), table, findings);
        }
        String id = SiteFiles.id(path);
        List<Attachment> attachments = new AttachmentReader(this.root, findings).read(id, fields, attached);
        return Optional.of(new Entry(id, schema.id(), path, address(id, fields, findings), fields, body, attachments));
    }

    /** The fields with those of the large table that stands in a file of its own. */
    private Fields withRows(Fields fields, Schema kind, String table, Consumer<Diagnostic> findings)
            throws IOException {
        Optional<FieldSpec> rows =
                kind.fields().stream().filter(FieldSpec::rows).findFirst();
        if (rows.isEmpty()) {
            findings.accept(
                    SiteFiles.HEAD.at(
                            Location.startOf(table),
                            new Text("这类条目没有可以放进 CSV 的表", "entries of this kind have no table that could stand in CSV"),
                            new Text(
                                    "移到与条目同名的文件夹中作为附件，或核对条目的种类",
                                    "put it into the folder named like its entry as an attachment, or check the kind of the entry")));
            return fields;
        }
        String name = rows.get().name();
        if (fields.has(name) || fields.failed(name)) {
            findings.accept(ROWS_TWICE.at(
                    fields.at(name),
                    new Text(
                            "“" + rows.get().label() + "”写在这里，旁边又有 " + table,
                            name + " is given here, and " + table + " lies beside it"),
                    new Text("只保留一处", "keep one of them")));
            return fields;
        }
        Optional<String> text = TextFile.read(root, table, findings);
        return text.isEmpty() ? fields : fields.with(new RowsReader(findings).read(table, text.get(), rows.get()));
    }

    private Body body(String extension, String path, FrontMatter front, Consumer<Diagnostic> findings) {
        if (!SiteLayout.ASCIIDOC.contains(extension) && !markup.extensions().contains(extension)) {
            return MarkdownReader.read(path, front.body(), front.bodyLine(), findings);
        }
        Location at = new Location(path, front.bodyLine(), 1);
        Optional<String> html = Optional.empty();
        if (front.body().isBlank()) {
            html = Optional.of("");
        } else if (markup.extensions().contains(extension)) {
            html = markup.toHtml(extension, front.body());
        }
        if (html.isEmpty()) {
            findings.accept(
                    MARKUP.at(
                            at,
                            new Text("正文无法按 ." + extension + " 格式解析", "the text cannot be read as ." + extension),
                            new Text(
                                    "在插件的 dependencies 中加入 org.asciidoctor:asciidoctorj:2.5.13，或改用 Markdown",
                                    "add org.asciidoctor:asciidoctorj:2.5.13 to the dependencies of the plug-in, or use Markdown")));
            return Body.EMPTY;
        }
        return MarkupReader.read(html.get(), at, findings);
    }

    private static String address(String id, Fields fields, Consumer<Diagnostic> findings) {
        String slug = fields.text("slug");
        if (slug == null) {
            return id + ".html";
        }
        String bad = SiteLayout.badName(slug);
        if (!bad.isEmpty() || slug.equals("index")) {
            findings.accept(SLUG.at(
                    fields.at("slug"),
                    new Text("网址名“" + slug + "”不能用作网址", "the slug \"" + slug + "\" cannot stand in an address"),
                    new Text("只用文字、数字和连字符", "use letters, digits and hyphens")));
            return id + ".html";
        }
        return id.substring(0, id.lastIndexOf('/') + 1) + slug + ".html";
    }
}
