package io.github.gongkai.source;

import io.github.gongkai.column.Checks;
import io.github.gongkai.column.Column;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SectionSpec;
import io.github.gongkai.column.SeriesSpec;
import io.github.gongkai.column.StateSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Duty;
import io.github.gongkai.model.Fields;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the descriptor of a column. {@code docs/reference/columns.md} explains what it may say. */
public final class DescriptorReader {

    private final List<FieldSpec> common;

    public DescriptorReader() {
        Column.Descriptor descriptor =
                Column.described(Column.class, "common.yaml").descriptor();
        List<Diagnostic> findings = new ArrayList<>();
        Fields fields = ConfigFile.mapping(descriptor.name(), descriptor.yaml(), DescriptorSpec.COMMON, findings::add)
                .orElseThrow();
        List<Choice> duties = DutyReader.read().stream().map(Duty::choice).toList();
        common = fields.groups("fields").stream()
                .map(DescriptorReader::field)
                .map(field -> field.name().equals("duty") ? field.withChoices(duties) : field)
                .toList();
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.toString());
        }
    }

    /** The schema of a column; empty, with findings, where the descriptor is no use. */
    public Optional<Schema> read(Column.Descriptor descriptor, Consumer<Diagnostic> findings) {
        List<Diagnostic> own = new ArrayList<>();
        Optional<Fields> read =
                ConfigFile.mapping(descriptor.name(), descriptor.yaml(), DescriptorSpec.COLUMN, own::add);
        Optional<Schema> schema = read.filter(fields -> own.isEmpty()).map(this::schema);
        schema.ifPresent(found -> DescriptorChecker.check(found, read.orElseThrow(), own::add));
        own.forEach(findings);
        return own.isEmpty() ? schema : Optional.empty();
    }

    /** Whether a descriptor adds to another column rather than defining its own. */
    static boolean isExtension(Column.Descriptor descriptor) {
        return descriptor.yaml().lines().anyMatch(line -> line.startsWith("extends:") || line.startsWith("扩展:"));
    }

    /** What an extension adds to a column; empty, with findings, where it is no use. */
    Optional<Extension> readExtension(Column.Descriptor descriptor, Consumer<Diagnostic> findings) {
        List<Diagnostic> own = new ArrayList<>();
        Optional<Fields> read =
                ConfigFile.mapping(descriptor.name(), descriptor.yaml(), DescriptorSpec.EXTENSION, own::add);
        own.forEach(findings);
        return own.isEmpty()
                ? read.map(fields -> new Extension(text(fields, "extends", ""), fields))
                : Optional.empty();
    }

    /** Additions to the column {@code of}. */
    record Extension(String of, Fields fields) {}

    /** A column with what an extension adds to it. */
    Schema extend(Schema column, Extension extension, Consumer<Diagnostic> findings) {
        Fields added = extension.fields();
        List<FieldSpec> all = merge(column.fields(), fieldSpecs(added));
        List<Choice> kinds =
                added.groups("variants").stream().map(DescriptorReader::choice).toList();
        List<FieldSpec> widened = all.stream()
                .map(field -> field.name().equals(column.by())
                        ? field.withChoices(Stream.concat(field.choices().stream(), kinds.stream())
                                .toList())
                        : field)
                .toList();
        Schema wider = column.widened(
                Stream.concat(column.detail().stream(), added.texts("detail").stream())
                        .toList(),
                Stream.concat(column.sections().stream(), sections(added, all).stream())
                        .toList(),
                widened);
        Schema extended = wider.withVariants(Stream.concat(
                        column.variants().stream()
                                .map(variant -> new Schema.Variant(
                                        variant.choice(),
                                        variant.schema()
                                                .widened(
                                                        variant.schema().detail(),
                                                        variant.schema().sections(),
                                                        merge(variant.schema().fields(), widened)))),
                        added.groups("variants").stream().map(variant -> variant(wider, variant)))
                .toList());
        DescriptorChecker.checkExtension(extended, added, findings);
        return extended;
    }

    private Schema schema(Fields fields) {
        List<FieldSpec> own = fieldSpecs(fields);
        List<StateSpec> states =
                fields.groups("state").stream().map(DescriptorReader::state).toList();
        List<FieldSpec> computed = new ArrayList<>();
        if (!states.isEmpty()) {
            computed.add(FieldSpec.of(Schema.STATE, "状态", FieldType.CHOICE, "按日期推算的状态")
                    .withChoices(
                            states.stream().map(StateSpec::choice).distinct().toList())
                    .asComputed());
        }
        Fields variants = group(fields, "variants");
        String by = variants.text("by");
        if (by != null) {
            computed.add(FieldSpec.of(
                            by,
                            Objects.requireNonNullElse(variants.text("label"), "种类"),
                            FieldType.CHOICE,
                            "条目的种类，决定有哪些字段")
                    .withChoices(variants.groups("of").stream()
                            .map(DescriptorReader::choice)
                            .toList())
                    .asRequired());
        }
        stages(fields).ifPresent(computed::add);
        List<FieldSpec> all =
                merge(Stream.concat(computed.stream(), own.stream()).toList(), common);
        Schema plain = new Schema(
                Objects.requireNonNull(fields.text("id")),
                Objects.requireNonNull(fields.text("label")),
                text(fields, "description", ""),
                text(fields, "type", Objects.requireNonNull(fields.text("label"))),
                fields.texts("basis"),
                fields.text("duty"),
                fields.texts("openness"),
                whole(fields, "update", 0),
                isTrue(fields, "listed"),
                isTrue(fields, "menu"),
                fields.flag("private"),
                list(group(fields, "list")),
                fields.texts("detail"),
                sections(fields, all),
                states,
                matrix(fields),
                checks(fields),
                by,
                List.of(),
                all);
        return plain.withVariants(variants.groups("of").stream()
                .map(variant -> variant(plain, variant))
                .toList());
    }

    /** The column as entries of one kind see it: what the kind says comes first. */
    private static Schema.Variant variant(Schema column, Fields variant) {
        List<FieldSpec> all = merge(fieldSpecs(variant), column.fields());
        List<SectionSpec> sections = new ArrayList<>(sections(variant, all));
        column.sections().stream()
                .filter(section ->
                        sections.stream().noneMatch(own -> own.field().equals(section.field())))
                .forEach(sections::add);
        Schema schema = new Schema(
                column.id(),
                column.label(),
                text(variant, "description", column.description()),
                column.type(),
                column.basis(),
                variant.has("duty") ? variant.text("duty") : column.duty(),
                column.openness(),
                column.update(),
                column.listed(),
                column.menu(),
                column.ledger(),
                column.list(),
                variant.has("detail") ? variant.texts("detail") : column.detail(),
                List.copyOf(sections),
                column.states(),
                variant.has("matrix") ? matrix(variant) : column.matrix(),
                checks(variant),
                column.by(),
                List.of(),
                all);
        return new Schema.Variant(choice(variant), schema);
    }

    /** The first ones, and those of the others that have no namesake among them. */
    private static List<FieldSpec> merge(List<FieldSpec> first, List<FieldSpec> others) {
        Set<String> taken = new HashSet<>(first.stream().map(FieldSpec::name).toList());
        return Stream.concat(first.stream(), others.stream().filter(field -> !taken.contains(field.name())))
                .toList();
    }

    private static List<FieldSpec> fieldSpecs(Fields fields) {
        return fields.groups("fields").stream().map(DescriptorReader::field).toList();
    }

    private static Schema.ListSpec list(Fields list) {
        return new Schema.ListSpec(
                text(list, "sort", "datePublished"),
                whole(list, "pageSize", 20),
                list.text("number"),
                list.text("issuer"),
                list.text("badge"),
                list.texts("quiet"),
                list.has("facets") ? list.texts("facets") : List.of("year"),
                list.text("group"),
                list.texts("ties"));
    }

    private static List<SectionSpec> sections(Fields fields, List<FieldSpec> known) {
        return fields.groups("sections").stream()
                .map(section -> section(section, known))
                .toList();
    }

    private static SectionSpec section(Fields section, List<FieldSpec> known) {
        String name = text(section, "field", "");
        Optional<FieldSpec> spec =
                known.stream().filter(field -> field.name().equals(name)).findFirst();
        Choice as = section.choice("as");
        return new SectionSpec(
                name,
                text(section, "label", spec.map(FieldSpec::label).orElse(name)),
                as == null
                        ? spec.map(SectionSpec.Form::suiting).orElse(SectionSpec.Form.TEXT)
                        : SectionSpec.Form.of(as.id()).orElseThrow(),
                text(section, "note", ""));
    }

    private static StateSpec state(Fields state) {
        return new StateSpec(
                choice(state), state.text("before"), state.text("until"), state.text("after"), state.text("has"));
    }

    private static Schema.@Nullable MatrixSpec matrix(Fields fields) {
        return fields.groups("matrix").stream()
                .findFirst()
                .map(matrix -> new Schema.MatrixSpec(text(matrix, "label", "公开情况表"), matrix.texts("fields")))
                .orElse(null);
    }

    private static Checks checks(Fields fields) {
        return new Checks(
                fields.groups("sums").stream()
                        .map(sum -> new Checks.SumSpec(text(sum, "total", ""), sum.texts("of")))
                        .toList(),
                fields.texts("stages"),
                fields.groups("series").stream()
                        .findFirst()
                        .map(DescriptorReader::series)
                        .orElse(null));
    }

    private static SeriesSpec series(Fields series) {
        return new SeriesSpec(
                text(series, "period", ""),
                SeriesSpec.Every.of(
                                Objects.requireNonNull(series.choice("every")).id())
                        .orElseThrow(),
                monthDay(series.text("due")),
                whole(series, "grace", 30),
                series.texts("per"),
                series.texts("besides"));
    }

    /** The day {@code 03-31} means, or null. */
    static @Nullable MonthDay monthDay(@Nullable String due) {
        try {
            return due == null ? null : MonthDay.parse("--" + due);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The field that holds the stage an entry has reached, of the stages of the column and of its kinds. */
    private static Optional<FieldSpec> stages(Fields fields) {
        Map<String, String> labels = new LinkedHashMap<>();
        Stream.concat(Stream.of(fields), group(fields, "variants").groups("of").stream())
                .forEach(of -> of.texts("stages").forEach(name -> labels.put(name, label(of, fields, name))));
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(FieldSpec.of(Checks.STAGE, "当前环节", FieldType.CHOICE, "按各环节日期推算的当前环节")
                        .withChoices(labels.entrySet().stream()
                                .map(stage -> new Choice(Checks.stageId(stage.getKey()), stage.getValue()))
                                .toList())
                        .asComputed());
    }

    private static String label(Fields kind, Fields column, String name) {
        return Stream.concat(kind.groups("fields").stream(), column.groups("fields").stream())
                .filter(field -> name.equals(field.text("name")))
                .findFirst()
                .map(field -> text(field, "label", name))
                .orElse(name);
    }

    private static FieldSpec field(Fields fields) {
        List<FieldSpec> nested = fieldSpecs(fields);
        Choice type = fields.choice("type");
        return new FieldSpec(
                text(fields, "name", ""),
                text(fields, "label", ""),
                fields.texts("also"),
                type == null
                        ? nested.isEmpty() ? FieldType.TEXT : FieldType.GROUP
                        : FieldType.of(type.id()).orElseThrow(),
                fields.flag("list"),
                fields.flag("required"),
                fields.groups("choices").stream().map(DescriptorReader::choice).toList(),
                nested,
                fields.text("key"),
                fields.texts("to"),
                fields.text("inverse"),
                fields.flag("rows"),
                fields.texts("facets"),
                fields.flag("internal"),
                fields.flag("computed"),
                text(fields, "description", ""));
    }

    private static Choice choice(Fields fields) {
        String id = text(fields, "id", "");
        return new Choice(id, text(fields, "label", id));
    }

    private static Fields group(Fields fields, String name) {
        return fields.groups(name).stream().findFirst().orElseGet(() -> new Fields(List.of(), fields.start()));
    }

    private static String text(Fields fields, String name, String otherwise) {
        return Objects.requireNonNullElse(fields.text(name), otherwise);
    }

    private static int whole(Fields fields, String name, int otherwise) {
        BigDecimal number = fields.number(name);
        return number == null ? otherwise : number.intValue();
    }

    private static boolean isTrue(Fields fields, String name) {
        return !fields.has(name) || fields.flag(name);
    }
}
