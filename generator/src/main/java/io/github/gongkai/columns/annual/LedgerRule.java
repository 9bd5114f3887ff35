package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tables 3 and 4 are what the ledger of applications counts. Without the ledger of the year before, something carried
 * over may be missing in the count: then only new requests must be the same, and others at least as many.
 */
final class LedgerRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "annual.ledger",
                    "年报表三、表四与依申请公开台账的统计一致",
                    "tables 3 and 4 of an annual report are what the ledger of applications counts")
            .implementing("R-AR-4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        AnnualReport report = AnnualReport.of(entry, context.site());
        Optional<Ledger> found = Ledger.of(report, context.site());
        if (found.isEmpty()) {
            return;
        }
        Ledger ledger = found.get();
        for (RequestRow row : RequestRow.values()) {
            List<Long> counted = ledger.figures().row(row.field());
            boolean exact = ledger.isWhole() || row == RequestRow.NEW;
            for (Applicant column : Applicant.values()) {
                report.requests()
                        .cell(row, column)
                        .ifPresent(cell -> compare(
                                cell,
                                counted.get(column.ordinal()),
                                exact,
                                new Text(
                                        "表三“" + row.words() + "”行“" + column.label() + "”列",
                                        "table 3, row " + row.field() + ", column \"" + column.label() + "\""),
                                ledger,
                                findings));
            }
        }
        for (CaseTable.Kind kind : CaseTable.Kind.values()) {
            List<Long> counted = ledger.figures().cases(kind.field());
            List<Count> cells = report.cases().group(kind).orElse(List.of());
            for (int i = 0; i < cells.size(); i++) {
                compare(
                        cells.get(i),
                        counted.get(i),
                        ledger.isWhole(),
                        new Text(
                                "表四“" + kind.words() + "”的“" + CaseTable.RESULTS.get(i) + "”",
                                "table 4, group " + kind.field() + ", \"" + CaseTable.RESULTS.get(i) + "\""),
                        ledger,
                        findings);
            }
        }
        fee(entry, ledger, findings);
    }

    private static void fee(Entry entry, Ledger ledger, Consumer<Diagnostic> findings) {
        BigDecimal given = entry.fields().number("feeAmount");
        BigDecimal counted = ledger.figures().fees();
        if (given != null && ledger.isWhole() && given.compareTo(counted) != 0) {
            findings.accept(INFO.at(
                    entry.fields().at("feeAmount"),
                    new Text(
                            "信息处理费是 " + given.toPlainString() + " 元，台账统计是 " + counted.toPlainString() + " 元",
                            "feeAmount is " + given.toPlainString() + ", the ledger counts " + counted.toPlainString()),
                    hint(ledger)));
        }
    }

    private static void compare(
            Count cell, long counted, boolean exact, Text words, Ledger ledger, Consumer<Diagnostic> findings) {
        if (exact ? cell.value() == counted : cell.value() >= counted) {
            return;
        }
        findings.accept(INFO.at(
                cell.at(),
                new Text(
                        words.zh() + "是 " + cell.value() + "，台账统计是 " + counted,
                        words.en() + " is " + cell.value() + ", the ledger counts " + counted),
                hint(ledger)));
    }

    private static Text hint(Ledger ledger) {
        return new Text(
                "与 " + ledger.at().path() + " 核对，改正台账或表格",
                "compare with " + ledger.at().path() + "; correct the ledger or the table");
    }
}
