package io.github.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.column.Schema;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Choice;
import io.github.gongkai.source.DescriptorReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/reference/columns/} is the descriptors in another form; {@code -Dgolden=overwrite} writes it anew.
 */
class ColumnReferenceTest {

    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));
    private static final Path FOLDER = Path.of("../docs/reference/columns");

    private final DescriptorReader reader = new DescriptorReader();
    private final List<Columns.Registered> columns = new BuiltInColumns()
            .columns().stream()
                    .map(column -> new Columns.Registered(
                            column,
                            reader.read(column.descriptor(), found -> {
                                        throw new AssertionError(found);
                                    })
                                    .orElseThrow()))
                    .toList();

    @Test
    void theReferenceIsWhatTheDescriptorsSay() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        expected.put("README.md", index());
        expected.put("common.md", common());
        columns.forEach(column -> expected.put(column.schema().id() + ".md", page(column)));
        if (OVERWRITE) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : expected.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }

        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(expected.keySet());
        }
        for (Map.Entry<String, String> page : expected.entrySet()) {
            assertThat(FOLDER.resolve(page.getKey())).hasContent(page.getValue());
        }
    }

    @Test
    void everyColumnWithCodeSaysWhy() throws IOException {
        String why = Files.readString(FOLDER.resolveSibling("columns.md"));
        why = why.substring(why.indexOf("## Columns with code"));

        for (Columns.Registered column : columns) {
            assertThat(why.contains("\n| `" + column.schema().id() + "` |"))
                    .as(column.schema().id())
                    .isEqualTo(code(column).isPresent());
        }
    }

    private String index() {
        long coded = columns.stream().filter(column -> code(column).isPresent()).count();
        return """
                # The built-in columns

                Written from the descriptors by a test; change these, not this page. What the keys mean: [columns.md](../columns.md). Fields of all columns: [common.md](common.md).

                %d columns, of which %d are a descriptor alone and %d have code beside it, for what a descriptor cannot say: [why](../columns.md#columns-with-code).

                | column | label | entries lie in | code |
                |---|---|---|---|
                """.formatted(columns.size(), columns.size() - coded, coded)
                + columns.stream()
                        .map(column -> "| [`%s`](%s.md) | %s | `%s/` | %s |%n"
                                .formatted(
                                        column.schema().id(),
                                        column.schema().id(),
                                        column.schema().label(),
                                        (column.schema().ledger() ? "private/" : "")
                                                + column.schema().id(),
                                        code(column)
                                                .map(name -> "`" + name + "`")
                                                .orElse(""))
                                .replace("\r", ""))
                        .collect(Collectors.joining());
    }

    /** The class beside the descriptor; a column that is data alone is a lambda. */
    private static java.util.Optional<String> code(Columns.Registered column) {
        Class<?> type = column.column().getClass();
        return type.isHidden() || type.isSynthetic()
                ? java.util.Optional.empty()
                : java.util.Optional.of(type.getSimpleName());
    }

    private String common() {
        Schema schema = reader.read(
                        new io.github.gongkai.column.Column.Descriptor("none.yaml", "id: none\nlabel: 无\n"), found -> {
                            throw new AssertionError(found);
                        })
                .orElseThrow();
        return """
                # Fields every column knows

                Written from `common.yaml` by a test; change that, not this page.

                """ + table(schema.fields(), "");
    }

    private String page(Columns.Registered column) {
        Schema schema = column.schema();
        List<String> common = names(common().lines());
        StringBuilder page = new StringBuilder("# `%s`: %s\n\n".formatted(schema.id(), schema.label()));
        page.append(
                "Written from its descriptor by a test; change that, not this page. Fields of all columns: [common.md](common.md).\n\n");
        page.append(schema.description().isEmpty() ? "" : schema.description() + "。");
        page.append(schema.basis().isEmpty() ? "" : "依据：" + String.join("；", schema.basis()) + "。")
                .append("\n\n");
        page.append("| | |\n|---|---|\n");
        fact(
                page,
                "entries lie in",
                "`" + (schema.ledger() ? "private/" : "") + schema.id() + "/`"
                        + (schema.ledger() ? ", never published" : ""));
        fact(page, "column type", schema.type());
        fact(page, "statutory item", schema.duty() == null ? "" : "`" + schema.duty() + "`");
        fact(page, "stale after", schema.update() == 0 ? "" : schema.update() + " days");
        if (schema.listed() && !schema.ledger()) {
            fact(
                    page,
                    "sorted by",
                    "`" + schema.list().sort() + "`, " + schema.list().pageSize() + " a page");
            fact(page, "filters", code(schema.list().facets()));
            fact(
                    page,
                    "number, issuer, badge",
                    code(Stream.of(
                                    schema.list().number(),
                                    schema.list().issuer(),
                                    schema.list().badge())
                            .filter(java.util.Objects::nonNull)
                            .toList()));
        } else {
            fact(page, "list", "none");
        }
        fact(page, "table of a page", code(schema.detail()));
        fact(
                page,
                "sections of a page",
                code(schema.sections().stream().map(section -> section.field()).toList()));
        fact(
                page,
                "states by date",
                schema.states().stream().map(state -> choice(state.choice())).collect(Collectors.joining("、")));
        fact(
                page,
                "complete with",
                schema.matrix() == null ? "" : code(schema.matrix().fields()));
        page.append('\n');
        List<FieldSpec> own = own(schema, common);
        page.append(own.isEmpty() ? "No fields of its own.\n" : table(own, ""));
        for (Schema.Variant variant : schema.variants()) {
            List<String> shared = schema.fields().stream().map(FieldSpec::name).toList();
            page.append("\n## `%s: %s` %s\n\n"
                    .formatted(
                            schema.by(), variant.choice().id(), variant.choice().label()));
            if (!variant.schema().description().equals(schema.description())) {
                page.append(variant.schema().description()).append("。\n\n");
            }
            List<FieldSpec> fields = own(variant.schema(), shared);
            page.append(fields.isEmpty() ? "No further fields.\n" : table(fields, ""));
        }
        return page.toString();
    }

    private static void fact(StringBuilder page, String name, String value) {
        page.append(value.isEmpty() ? "" : "| %s | %s |\n".formatted(name, value));
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static List<String> names(Stream<String> rows) {
        return rows.filter(row -> row.startsWith("| `"))
                .map(row -> row.substring(3, row.indexOf('`', 3)))
                .toList();
    }

    /** Fields a column has beyond the common ones, and common ones it words its own way. */
    private List<FieldSpec> own(Schema schema, List<String> others) {
        return schema.fields().stream()
                .filter(field ->
                        !others.contains(field.name()) || field.name().equals("datePublished") && field.required())
                .toList();
    }

    private static String table(List<FieldSpec> fields, String prefix) {
        StringBuilder table = new StringBuilder(
                "| field | label | also accepted | type | required | meaning |\n|---|---|---|---|---|---|\n");
        rows(fields, prefix, table);
        return table.toString();
    }

    private static void rows(List<FieldSpec> fields, String prefix, StringBuilder table) {
        for (FieldSpec field : fields) {
            table.append("| `%s%s` | %s | %s | `%s`%s | %s | %s |\n"
                    .formatted(
                            prefix,
                            field.name(),
                            field.label(),
                            String.join("、", field.also()),
                            field.type().id(),
                            (field.many() ? ", list" : "")
                                    + (field.rows() ? ", rows" : "")
                                    + (field.computed() ? ", worked out" : "")
                                    + (field.internal() ? ", internal" : ""),
                            field.required() ? "yes" : "",
                            meaning(field)));
            if (field.type() == FieldType.GROUP) {
                rows(field.fields(), prefix + field.name() + ".", table);
            }
        }
    }

    private static String meaning(FieldSpec field) {
        StringBuilder words =
                new StringBuilder(field.description().replace("\\", "\\\\").replace("|", "\\|"));
        if (!field.choices().isEmpty()) {
            words.append("。取值：")
                    .append(field.choices().stream()
                            .map(ColumnReferenceTest::choice)
                            .collect(Collectors.joining("、")));
        }
        if (field.key() != null) {
            words.append("。简写代表 `").append(field.key()).append('`');
        }
        if (!field.to().isEmpty()) {
            words.append("。引用：").append(code(field.to()));
        }
        if (field.inverse() != null) {
            words.append("。反向：").append(field.inverse());
        }
        return words.toString();
    }

    private static String choice(Choice choice) {
        return choice.id().equals(choice.label()) ? choice.label() : "`" + choice.id() + "` " + choice.label();
    }
}
