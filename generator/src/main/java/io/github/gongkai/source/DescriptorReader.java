package io.github.gongkai.source;

import static io.github.gongkai.source.Spec.choice;
import static io.github.gongkai.source.Spec.flag;
import static io.github.gongkai.source.Spec.group;
import static io.github.gongkai.source.Spec.keyed;
import static io.github.gongkai.source.Spec.many;
import static io.github.gongkai.source.Spec.required;
import static io.github.gongkai.source.Spec.text;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the descriptor of a column. {@code docs/reference/columns.md} explains what it may say. */
public final class DescriptorReader {

    static final RuleInfo DESCRIPTOR =
            RuleInfo.error("column.descriptor", "栏目定义前后一致", "the descriptor of a column is consistent");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern FIELD_NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final int DEEPEST_GROUP = 3;

    /** The keys of a descriptor. */
    static final List<FieldSpec> SPEC = List.of(
            required(text("id", "标识", "小写英文，与文件夹同名")),
            required(text("label", "名称", "栏目的中文名称")),
            text("description", "说明", "一句话说明栏目内容"),
            text("type", "栏目类别", "页面标签 ColumnType 的值"),
            many(text("basis", "依据", "设立栏目的法律依据")),
            flag("listed", "列表", "false 表示不生成列表页"),
            group(
                    "list",
                    "列表页",
                    List.of(
                            text("sort", "排序字段", "日期字段，新的在前"),
                            Spec.field("pageSize", "每页条数", FieldType.NUMBER, "每页条数"),
                            text("number", "编号字段", "列表中显示的编号"),
                            text("issuer", "机关字段", "列表中显示的机关"),
                            text("badge", "状态字段", "列表中显示的状态"),
                            many(text("quiet", "不显示的状态", "不需要在列表中提示的状态")),
                            many(text("facets", "筛选字段", "year 表示按年份"))),
                    "列表的样子"),
            many(text("detail", "详情字段", "内容页表格中的字段，按次序")),
            many(group("fields", "字段", fieldSpecs(1), "栏目自己的字段")));

    private static final List<FieldSpec> COMMON_SPEC = List.of(many(group("fields", "字段", fieldSpecs(1), "字段")));

    private final List<FieldSpec> common;

    public DescriptorReader() {
        Column.Descriptor descriptor =
                Column.described(Column.class, "common.yaml").descriptor();
        List<Diagnostic> findings = new ArrayList<>();
        Fields fields = ConfigFile.mapping(descriptor.name(), descriptor.yaml(), COMMON_SPEC, findings::add)
                .orElseThrow();
        common = fields.groups("fields").stream().map(DescriptorReader::field).toList();
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.toString());
        }
    }

    private static List<FieldSpec> fieldSpecs(int depth) {
        List<FieldSpec> specs = new ArrayList<>(List.of(
                required(text("name", "字段名", "英文小驼峰")),
                required(text("label", "标签", "中文名称")),
                many(text("also", "别名", "也可以用作字段名的中文名称")),
                choice("type", "类型", Arrays.stream(FieldType.values()).map(FieldType::id), "字段类型，默认 text"),
                flag("list", "多值", "true 表示可以有多个值"),
                flag("required", "必填", "true 表示必填"),
                many(keyed(
                        group(
                                "choices",
                                "选项",
                                List.of(required(text("id", "标识", "选项的英文标识")), text("label", "名称", "选项的中文名称")),
                                "选项"),
                        "id")),
                text("key", "主字段", "字段组简写时代表的字段"),
                many(text("to", "引用栏目", "可以引用的栏目")),
                text("inverse", "反向名称", "被引用的条目怎样称呼这种关系"),
                text("description", "说明", "填写说明")));
        if (depth < DEEPEST_GROUP) {
            specs.add(many(group("fields", "下级字段", fieldSpecs(depth + 1), "字段组中的字段")));
        }
        return List.copyOf(specs);
    }

    /** The schema of a column; empty, with findings, where the descriptor is no use. */
    public Optional<Schema> read(Column.Descriptor descriptor, Consumer<Diagnostic> findings) {
        List<Diagnostic> own = new ArrayList<>();
        Optional<Fields> read = ConfigFile.mapping(descriptor.name(), descriptor.yaml(), SPEC, own::add);
        Optional<Schema> schema = read.filter(fields -> own.isEmpty()).map(this::schema);
        schema.ifPresent(found -> check(found, read.orElseThrow(), own::add));
        own.forEach(findings);
        return own.isEmpty() ? schema : Optional.empty();
    }

    private Schema schema(Fields fields) {
        List<FieldSpec> own =
                fields.groups("fields").stream().map(DescriptorReader::field).toList();
        Set<String> redefined = new HashSet<>(own.stream().map(FieldSpec::name).toList());
        List<FieldSpec> all = Stream.concat(
                        own.stream(), common.stream().filter(field -> !redefined.contains(field.name())))
                .toList();
        Fields list = fields.groups("list").stream().findFirst().orElseGet(() -> new Fields(List.of(), fields.start()));
        BigDecimal pageSize = list.number("pageSize");
        return new Schema(
                Objects.requireNonNull(fields.text("id")),
                Objects.requireNonNull(fields.text("label")),
                Objects.requireNonNullElse(fields.text("description"), ""),
                Objects.requireNonNullElse(fields.text("type"), Objects.requireNonNull(fields.text("label"))),
                fields.texts("basis"),
                !fields.has("listed") || fields.flag("listed"),
                new Schema.ListSpec(
                        Objects.requireNonNullElse(list.text("sort"), "datePublished"),
                        pageSize == null ? 20 : pageSize.intValue(),
                        list.text("number"),
                        list.text("issuer"),
                        list.text("badge"),
                        list.texts("quiet"),
                        list.has("facets") ? list.texts("facets") : List.of("year")),
                fields.texts("detail"),
                all);
    }

    private static FieldSpec field(Fields fields) {
        List<FieldSpec> nested =
                fields.groups("fields").stream().map(DescriptorReader::field).toList();
        Choice type = fields.choice("type");
        return new FieldSpec(
                Objects.requireNonNullElse(fields.text("name"), ""),
                Objects.requireNonNullElse(fields.text("label"), ""),
                fields.texts("also"),
                type == null
                        ? nested.isEmpty() ? FieldType.TEXT : FieldType.GROUP
                        : FieldType.of(type.id()).orElseThrow(),
                fields.flag("list"),
                fields.flag("required"),
                fields.groups("choices").stream()
                        .map(choice -> {
                            String id = Objects.requireNonNullElse(choice.text("id"), "");
                            return new Choice(id, Objects.requireNonNullElse(choice.text("label"), id));
                        })
                        .toList(),
                nested,
                fields.text("key"),
                fields.texts("to"),
                fields.text("inverse"),
                Objects.requireNonNullElse(fields.text("description"), ""));
    }

    private static void check(Schema schema, Fields fields, Consumer<Diagnostic> findings) {
        if (!ID.matcher(schema.id()).matches()) {
            findings.accept(DESCRIPTOR.at(
                    fields.at("id"),
                    new Text("栏目标识“" + schema.id() + "”不符合要求", "the column id \"" + schema.id() + "\" is malformed"),
                    new Text("只用小写字母、数字和连字符，以字母开头", "use lower-case letters, digits and hyphens, a letter first")));
        }
        if (SiteLayout.RESERVED.contains(schema.id())) {
            findings.accept(DESCRIPTOR.at(
                    fields.at("id"),
                    new Text("“" + schema.id() + "”是保留名称", "\"" + schema.id() + "\" is a reserved name"),
                    new Text("换一个标识", "choose another id")));
        }
        Set<String> names = new HashSet<>();
        fields.groups("fields").forEach(field -> {
            String name = Objects.requireNonNullElse(field.text("name"), "");
            if (!FIELD_NAME.matcher(name).matches() || !names.add(name)) {
                findings.accept(DESCRIPTOR.at(
                        field.at("name"),
                        new Text(
                                "字段名“" + name + "”不符合要求或重复",
                                "the field name \"" + name + "\" is malformed or repeated"),
                        new Text("用英文小驼峰，例如 documentNumber，同一栏目不重复", "use camelCase, once a column")));
            }
        });
        Fields list = fields.groups("list").stream().findFirst().orElse(fields);
        for (String key : List.of("sort", "number", "issuer", "badge", "facets")) {
            list.texts(key).stream()
                    .filter(name -> !name.equals("year") && schema.field(name).isEmpty())
                    .forEach(name -> missing(name, list, key, findings));
        }
        fields.texts("detail").stream()
                .filter(name -> schema.field(name).isEmpty())
                .forEach(name -> missing(name, fields, "detail", findings));
        if (schema.list().pageSize() < 1 || schema.list().pageSize() > 500) {
            findings.accept(DESCRIPTOR.at(
                    list.at("pageSize"),
                    new Text("每页条数应在 1 至 500 之间", "pageSize must be between 1 and 500"),
                    new Text("一般为 20", "20 is usual")));
        }
    }

    private static void missing(String name, Fields fields, String key, Consumer<Diagnostic> findings) {
        findings.accept(DESCRIPTOR.at(
                fields.at(key),
                new Text(
                        key + " 中的“" + name + "”不是本栏目的字段", "\"" + name + "\" in " + key + " is no field of the column"),
                new Text("先在 fields 中定义它", "define it in fields")));
    }
}
