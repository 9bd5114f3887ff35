package io.github.gongkai.source;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SectionSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that the parts of a descriptor fit each other. */
final class DescriptorChecker {

    static final RuleInfo DESCRIPTOR = RuleInfo.error(
                    "column.descriptor", "栏目定义前后一致", "the descriptor of a column is consistent")
            .asEssential();

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** 条例 art. 20, item 15: what other laws ask for. */
    private static final String OTHER_LAWS = "20-15";

    private static final Pattern FIELD_NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");

    private final Consumer<Diagnostic> findings;

    private DescriptorChecker(Consumer<Diagnostic> findings) {
        this.findings = findings;
    }

    static void check(Schema schema, Fields fields, Consumer<Diagnostic> findings) {
        DescriptorChecker checker = new DescriptorChecker(findings);
        checker.id(schema, fields);
        checker.names(schema, fields);
        checker.statutory(schema, fields);
        checker.list(schema, fields);
        checker.body(schema, fields);
        fields.groups("state").forEach(state -> checker.state(schema, state));
        fields.groups("matrix").forEach(matrix -> checker.known(schema, matrix, "fields"));
        checker.checks(schema, fields);
        fields.groups("variants").forEach(variants -> checker.variants(schema, variants.groups("of")));
    }

    static void checkExtension(Schema extended, Fields added, Consumer<Diagnostic> findings) {
        DescriptorChecker checker = new DescriptorChecker(findings);
        checker.names(extended, added);
        checker.body(extended, added);
        if (extended.by() == null && added.has("variants")) {
            checker.fault(
                    added,
                    "variants",
                    new Text("栏目“" + extended.id() + "”不分种类", "the column " + extended.id() + " has no variants"),
                    new Text("去掉 variants，只增加字段", "remove variants and add fields only"));
        }
        checker.variants(extended, added.groups("variants"));
    }

    private void id(Schema schema, Fields fields) {
        if (!ID.matcher(schema.id()).matches()) {
            fault(
                    fields,
                    "id",
                    new Text("栏目标识“" + schema.id() + "”不符合要求", "the column id \"" + schema.id() + "\" is malformed"),
                    new Text("只用小写字母、数字和连字符，以字母开头", "use lower-case letters, digits and hyphens, a letter first"));
        }
        if (SiteLayout.RESERVED.contains(schema.id())) {
            fault(
                    fields,
                    "id",
                    new Text("“" + schema.id() + "”是保留名称", "\"" + schema.id() + "\" is a reserved name"),
                    new Text("换一个标识", "choose another id"));
        }
    }

    private void names(Schema schema, Fields fields) {
        Set<String> names = new HashSet<>();
        if (!schema.states().isEmpty()) {
            names.add(Schema.STATE);
        }
        fields.groups("fields").forEach(field -> {
            String name = Objects.requireNonNullElse(field.text("name"), "");
            if (!FIELD_NAME.matcher(name).matches() || !names.add(name)) {
                fault(
                        field,
                        "name",
                        new Text(
                                "字段名“" + name + "”不符合要求或重复",
                                "the field name \"" + name + "\" is malformed or repeated"),
                        new Text("用英文小驼峰，例如 documentNumber，同一栏目不重复", "use camelCase, once a column"));
            }
            if (field.flag("rows") && !(field.flag("list") && field.has("fields"))) {
                fault(
                        field,
                        "rows",
                        new Text("字段“" + name + "”不是字段组的列表", "the field \"" + name + "\" is no list of groups"),
                        new Text("rows 只用于 list: true 并有 fields 的字段", "rows needs list: true and fields"));
            }
            facets(field);
        });
    }

    /** What the column says of the law. */
    private void statutory(Schema schema, Fields fields) {
        choice(schema, fields, "duty");
        choice(schema, fields, "openness");
        fields.groups("variants").stream()
                .flatMap(variants -> variants.groups("of").stream())
                .forEach(variant -> choice(schema, variant, "duty"));
        if (OTHER_LAWS.equals(schema.duty()) && schema.basis().isEmpty()) {
            fault(
                    fields,
                    "duty",
                    new Text(
                            "法定公开事项 " + OTHER_LAWS + " 的栏目没有写明依据",
                            "a column of the item " + OTHER_LAWS + " names no law it rests on"),
                    new Text("在 basis 中写明法律、法规的名称和条款", "name the law and its article in basis"));
        }
    }

    /** The values of a key are among the choices of the common field of that name. */
    private void choice(Schema schema, Fields fields, String key) {
        List<Choice> choices = schema.field(key).map(FieldSpec::choices).orElse(List.of());
        fields.texts(key).stream()
                .filter(value ->
                        choices.stream().noneMatch(choice -> choice.id().equals(value)))
                .forEach(value -> fault(
                        fields,
                        key,
                        new Text(key + " 没有“" + value + "”这个取值", "\"" + value + "\" is no value of " + key),
                        new Text(
                                "可用的取值：" + choices.stream().map(Choice::id).collect(Collectors.joining("、")),
                                "known values: "
                                        + choices.stream().map(Choice::id).collect(Collectors.joining(", ")))));
    }

    /** What rows can be narrowed by: fields of theirs that hold one of few values. */
    private void facets(Fields field) {
        Set<String> nested = new HashSet<>();
        field.groups("fields").forEach(row -> nested.add(Objects.requireNonNullElse(row.text("name"), "")));
        for (String facet : field.texts("facets")) {
            if (!field.flag("rows") || !nested.contains(facet)) {
                fault(
                        field,
                        "facets",
                        new Text("“" + facet + "”不是大表的下级字段", "\"" + facet + "\" is no field of the rows"),
                        new Text(
                                "facets 只用于 rows: true 的字段，填它 fields 中的字段名",
                                "facets needs rows: true and names fields of the rows"));
            }
        }
    }

    private void list(Schema schema, Fields fields) {
        Fields list = fields.groups("list").stream().findFirst().orElse(fields);
        for (String key : List.of("sort", "number", "issuer", "badge", "facets", "group", "ties")) {
            known(schema, list, key);
        }
        if (schema.list().pageSize() < 1 || schema.list().pageSize() > 500) {
            fault(
                    list,
                    "pageSize",
                    new Text("每页条数应在 1 至 500 之间", "pageSize must be between 1 and 500"),
                    new Text("一般为 20", "20 is usual"));
        }
    }

    /** What the page of an entry shows. */
    private void body(Schema schema, Fields fields) {
        known(schema, fields, "detail");
        for (Fields section : fields.groups("sections")) {
            known(schema, section, "field");
            String name = Objects.requireNonNullElse(section.text("field"), "");
            if (section.has("as") && schema.field(name).isPresent()) {
                SectionSpec.Form form = SectionSpec.Form.of(
                                Objects.requireNonNull(section.choice("as")).id())
                        .orElseThrow();
                if (!suits(form, schema.field(name).get())) {
                    fault(
                            section,
                            "as",
                            new Text(
                                    "字段“" + name + "”不能显示为 " + form.id(),
                                    "the field \"" + name + "\" cannot be shown as " + form.id()),
                            new Text(
                                    "去掉 as，由字段类型决定；timeline 需要有日期的字段组",
                                    "leave out as; timeline needs groups with a date"));
                }
            }
        }
    }

    private static boolean suits(SectionSpec.Form form, FieldSpec spec) {
        return switch (form) {
            case TABLE, FACTS -> spec.type() == FieldType.GROUP;
            case TIMELINE -> spec.fields().stream().anyMatch(field -> field.type() == FieldType.DATE);
            case ITEMS -> spec.refers();
            case TEXT -> spec.type() != FieldType.GROUP;
        };
    }

    private void state(Schema schema, Fields state) {
        for (String key : List.of("before", "until", "after", "has")) {
            known(schema, state, key);
        }
    }

    /** Sums, stages and series name fields of the right form. */
    private void checks(Schema schema, Fields fields) {
        for (Fields sum : fields.groups("sums")) {
            Stream.concat(sum.texts("total").stream(), sum.texts("of").stream())
                    .filter(path -> !endsInNumber(schema.fields(), path))
                    .forEach(path -> fault(
                            sum,
                            "of",
                            new Text("“" + path + "”不是数字字段", "\"" + path + "\" is no field of numbers"),
                            new Text(
                                    "写数字字段的名称，字段组中的写成 rows.amount",
                                    "name a field of type number, within a group as rows.amount")));
        }
        for (String stage : fields.texts("stages")) {
            boolean dated = schema.field(stage)
                    .flatMap(field -> field.fields().stream()
                            .filter(nested -> nested.name().equals("date") && nested.type() == FieldType.DATE)
                            .findFirst())
                    .isPresent();
            if (!dated) {
                fault(
                        fields,
                        "stages",
                        new Text(
                                "环节“" + stage + "”不是有 date 的字段组",
                                "the stage \"" + stage + "\" is no group with a date"),
                        new Text("在它的 fields 中加上 date（type: date）", "give it a field date of type date"));
            }
        }
        for (Fields series : fields.groups("series")) {
            known(schema, series, "period");
            known(schema, series, "per");
            String due = series.text("due");
            if (due != null && DescriptorReader.monthDay(due) == null) {
                fault(
                        series,
                        "due",
                        new Text("“" + due + "”不是月-日", "\"" + due + "\" is no month and day"),
                        new Text("例如 03-31", "such as 03-31"));
            }
        }
    }

    private static boolean endsInNumber(List<FieldSpec> specs, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        return specs.stream()
                .filter(spec -> spec.name().equals(name))
                .anyMatch(spec -> dot < 0
                        ? spec.type() == FieldType.NUMBER
                        : endsInNumber(spec.fields(), path.substring(dot + 1)));
    }

    private void variants(Schema schema, List<Fields> variants) {
        Set<String> ids = new HashSet<>();
        for (Fields variant : variants) {
            String id = Objects.requireNonNullElse(variant.text("id"), "");
            long known = schema.variants().stream()
                    .filter(other -> other.choice().id().equals(id))
                    .count();
            if (!ID.matcher(id).matches() || !ids.add(id) || known > 1) {
                fault(
                        variant,
                        "id",
                        new Text("种类“" + id + "”不符合要求或重复", "the variant \"" + id + "\" is malformed or repeated"),
                        new Text("只用小写字母、数字和连字符，不重复", "use lower-case letters, digits and hyphens, once"));
            } else {
                Schema own = schema.variant(id).orElseThrow();
                names(own, variant);
                body(own, variant);
                variant.groups("matrix").forEach(matrix -> known(own, matrix, "fields"));
                checks(own, variant);
            }
        }
    }

    private void known(Schema schema, Fields fields, String key) {
        fields.texts(key).stream()
                .filter(name -> !name.equals("year") && schema.field(name).isEmpty() && inNoVariant(schema, name))
                .forEach(name -> fault(
                        fields,
                        key,
                        new Text(
                                key + " 中的“" + name + "”不是本栏目的字段",
                                "\"" + name + "\" in " + key + " is no field of the column"),
                        new Text("先在 fields 中定义它", "define it in fields")));
    }

    private static boolean inNoVariant(Schema schema, String name) {
        return schema.variants().stream()
                .allMatch(variant -> variant.schema().field(name).isEmpty());
    }

    private void fault(Fields fields, String key, Text message, Text hint) {
        findings.accept(DESCRIPTOR.at(fields.at(key), message, hint));
    }
}
