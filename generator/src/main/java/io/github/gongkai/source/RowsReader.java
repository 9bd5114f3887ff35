package io.github.gongkai.source;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a large table from the CSV file beside an entry. The first line names the fields, by name or label;
 * values are read as those of YAML are.
 */
final class RowsReader {

    static final RuleInfo HEADER = RuleInfo.error(
                    "rows.header", "CSV 第一行是字段名称", "the first line of a CSV file names the fields")
            .asEssential();
    static final RuleInfo WIDTH = RuleInfo.error(
                    "rows.width", "CSV 每行的格数与第一行相同", "each line of a CSV file has as many cells as the first")
            .asEssential();

    private final Consumer<Diagnostic> findings;
    private final FieldReader reader;

    RowsReader(Consumer<Diagnostic> findings) {
        this.findings = findings;
        this.reader = new FieldReader(findings);
    }

    /** The rows as the value of the field {@code rows}. */
    Field read(String path, String text, FieldSpec rows) {
        CsvTable table = CsvTable.of(path, text, findings);
        List<Value.Placed> read = new ArrayList<>();
        List<Named> head =
                table.lines().isEmpty() ? List.of() : head(table.lines().get(0), rows);
        if (head.isEmpty()) {
            findings.accept(HEADER.at(
                    Location.startOf(path),
                    new Text("CSV 没有表头", "the CSV file has no head line"),
                    new Text("第一行写字段名称：" + labels(rows), "name the fields in the first line: " + names(rows))));
        }
        for (List<CsvTable.Cell> line : table.lines()
                .subList(Math.min(1, table.lines().size()), table.lines().size())) {
            if (!line.stream().allMatch(CsvTable.Cell::isBlank) && !head.isEmpty() && fits(line, head)) {
                Location at = line.get(0).at();
                Node.Mapping mapping = new Node.Mapping(pairs(table, head, line), at);
                read.add(new Value.Placed(new Value.Group(reader.read(mapping, rows.fields(), at)), at));
            }
        }
        Location start = Location.startOf(path);
        return new Field(rows.name(), new Value.Many(List.copyOf(read)), start, start);
    }

    /** A column of the table; without a field where its name is no good, which is a finding already. */
    private record Named(CsvTable.Cell cell, @Nullable FieldSpec spec) {}

    private List<Named> head(List<CsvTable.Cell> line, FieldSpec rows) {
        List<Named> head = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (CsvTable.Cell cell : line) {
            String words = cell.words().strip();
            Optional<FieldSpec> spec = rows.fields().stream()
                    .filter(field -> field.answersTo(words))
                    .findFirst();
            if (spec.isEmpty()) {
                reader.unknown(new Node.Scalar(words, cell.at()), rows.fields());
            } else if (!taken.add(spec.get().name())) {
                findings.accept(FieldRules.TWICE.at(
                        cell.at(),
                        new Text("“" + words + "”这一列重复", "the column \"" + words + "\" stands twice"),
                        new Text("只保留一处", "keep one of them")));
            } else if (!spec.get().fields().isEmpty() && spec.get().key() == null) {
                findings.accept(HEADER.at(
                        cell.at(),
                        new Text("“" + words + "”不能写在 CSV 的一格里", "\"" + words + "\" does not fit into a cell"),
                        new Text("在 YAML 里填写这张表", "write this table in YAML")));
                spec = Optional.empty();
            }
            head.add(new Named(cell, spec.orElse(null)));
        }
        return head;
    }

    private boolean fits(List<CsvTable.Cell> line, List<Named> head) {
        if (line.size() == head.size()) {
            return true;
        }
        boolean more = line.size() > head.size();
        CsvTable.Cell at = more ? line.get(head.size()) : line.get(line.size() - 1);
        findings.accept(WIDTH.at(
                at.at(),
                new Text(
                        "这一行有 " + line.size() + " 格，表头有 " + head.size() + " 格",
                        "the line has " + line.size() + " cells, the head " + head.size()),
                new Text(
                        "补上或去掉逗号；内容里有逗号的单元格用引号括起来",
                        "add or remove commas; put a cell that holds a comma into quotes")));
        return false;
    }

    private static List<Node.Pair> pairs(CsvTable table, List<Named> head, List<CsvTable.Cell> line) {
        List<Node.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            FieldSpec spec = head.get(i).spec();
            CsvTable.Cell cell = line.get(i);
            if (spec != null && !cell.isBlank()) {
                Node value = spec.many()
                        ? new Node.Sequence(table.parts(cell), cell.at())
                        : new Node.Scalar(cell.words(), cell.at());
                pairs.add(new Node.Pair(
                        new Node.Scalar(spec.name(), head.get(i).cell().at()), value));
            }
        }
        return pairs;
    }

    private static String labels(FieldSpec rows) {
        return rows.fields().stream().map(FieldSpec::label).collect(Collectors.joining(","));
    }

    private static String names(FieldSpec rows) {
        return rows.fields().stream().map(FieldSpec::name).collect(Collectors.joining(","));
    }
}
