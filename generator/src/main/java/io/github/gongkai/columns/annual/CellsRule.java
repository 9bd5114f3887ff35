package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every cell of the three tables holds a number, 0 where there is nothing; a draft may leave rows out. */
final class CellsRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "annual.cells",
                    "年报三张表的每一格都填有非负整数",
                    "every cell of the three tables of an annual report holds a whole number that is not negative")
            .implementing("R-AR-3");

    /** Fees are given in 万元; a yuan is its fourth decimal. */
    private static final int FEE_DECIMALS = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        AnnualReport report = AnnualReport.of(entry, context.site());
        Sheet two = new Sheet("table2", "表二", report.documents().fields(), report, findings);
        if (two.isThere()) {
            for (DocumentRow row : DocumentRow.values()) {
                two.documents(row);
            }
        }
        Sheet three = new Sheet("table3", "表三", report.requests().fields(), report, findings);
        if (three.isThere()) {
            List<String> columns =
                    List.of(Applicant.values()).stream().map(Applicant::label).toList();
            for (RequestRow row : RequestRow.values()) {
                three.row(row.field(), row.words(), columns);
            }
        }
        Sheet four = new Sheet("table4", "表四", report.cases().fields(), report, findings);
        if (four.isThere()) {
            for (CaseTable.Kind kind : CaseTable.Kind.values()) {
                four.row(kind.field(), kind.words(), CaseTable.RESULTS);
            }
        }
    }

    /** One of the tables while it is checked. */
    private record Sheet(
            String field, String name, @Nullable Fields fields, AnnualReport report, Consumer<Diagnostic> findings) {

        boolean isThere() {
            Fields entry = report.entry().fields();
            if (fields == null && !report.isDraft() && !entry.failed(field)) {
                findings.accept(INFO.at(
                        entry.start(),
                        new Text("没有填写" + name + "（" + field + "）", field + " is missing"),
                        new Text(
                                "按年报格式填写 " + field + "，没有的填 0",
                                "fill in " + field + "; write 0 where there is nothing")));
            }
            return fields != null;
        }

        void documents(DocumentRow row) {
            Fields table = given();
            if (row.cells().isEmpty()) {
                Field number = table.field(row.field());
                if (number == null) {
                    missing(table, row.field(), row.label());
                } else if (row == DocumentRow.FEES) {
                    fee(row, number);
                } else {
                    cell(number.value(), number.at(), row.label(), row.field());
                }
                return;
            }
            List<Fields> groups = table.groups(row.field());
            if (groups.isEmpty()) {
                missing(table, row.field(), row.label());
            }
            for (Fields group : groups) {
                for (String cell : row.cells()) {
                    Field number = group.field(cell);
                    String words = row.label() + "”行“" + DocumentTable.label(cell);
                    if (number == null) {
                        missing(group, cell, words);
                    } else {
                        cell(number.value(), number.at(), words, row.field() + "." + cell);
                    }
                }
            }
        }

        void row(String row, String words, List<String> columns) {
            Fields table = given();
            if (!table.has(row)) {
                missing(table, row, words);
                return;
            }
            List<Value.Placed> cells = table.values(row).toList();
            if (cells.size() != columns.size()) {
                findings.accept(INFO.at(
                        table.at(row),
                        new Text(
                                name + "“" + words + "”行有 " + cells.size() + " 个数，应有 " + columns.size() + " 个",
                                field + ", row " + row + " has " + cells.size() + " numbers, not " + columns.size()),
                        new Text(
                                "依次填写 " + String.join("、", columns) + "，没有的填 0",
                                "give a number for each of " + String.join(", ", columns)
                                        + "; 0 where there is nothing")));
                return;
            }
            for (int i = 0; i < cells.size(); i++) {
                cell(
                        cells.get(i).value(),
                        cells.get(i).at(),
                        words + "”行“" + columns.get(i),
                        row + ", \"" + columns.get(i) + "\"");
            }
        }

        private void cell(Value value, Location at, String words, String wordsEn) {
            if (!Figures.isCount(value)) {
                String shown =
                        value instanceof Value.Number number ? number.number().toPlainString() : "";
                findings.accept(INFO.at(
                        at,
                        new Text(
                                name + "“" + words + "”一格“" + shown + "”不是非负整数",
                                field + ", " + wordsEn + ": \"" + shown + "\" is no whole number from 0 on"),
                        new Text("填写件数，没有的填 0", "give a count, 0 where there is nothing")));
            }
        }

        private void fee(DocumentRow row, Field number) {
            BigDecimal amount = number.value() instanceof Value.Number read ? read.number() : BigDecimal.ZERO;
            if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > FEE_DECIMALS) {
                findings.accept(INFO.at(
                        number.at(),
                        new Text(
                                name + "“" + row.label() + "”收费金额“" + amount.toPlainString() + "”应为不小于 0、最多四位小数的万元数",
                                field + ", fees: \"" + amount.toPlainString()
                                        + "\" must be 万元, from 0 on, with at most four decimals"),
                        new Text("以万元为单位填写，例如 12.35", "give 万元, such as 12.35")));
            }
        }

        private void missing(Fields table, String row, String words) {
            if (!report.isDraft() && !table.failed(row)) {
                findings.accept(INFO.at(
                        table.start(),
                        new Text(name + "缺少“" + words + "”（" + row + "）", field + ": " + row + " is missing"),
                        new Text("补充 " + row + "，没有的填 0", "add " + row + "; 0 where there is nothing")));
            }
        }

        private Fields given() {
            if (fields == null) {
                throw new IllegalStateException(field);
            }
            return fields;
        }
    }
}
