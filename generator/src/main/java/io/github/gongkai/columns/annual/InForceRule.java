package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Documents in force at the end of a year are those of the year before, with what was made and without what was repealed. */
final class InForceRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "annual.in-force",
                    "年报表二现行有效件数与上一年度衔接：上年 + 制发 − 废止",
                    "documents in force are those of the year before plus those made less those repealed")
            .implementing("R-AR-4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        AnnualReport report = AnnualReport.of(entry, context.site());
        Optional<AnnualReport> before = report.previous(context.site());
        if (before.isPresent()) {
            for (DocumentRow row : List.of(DocumentRow.RULES, DocumentRow.NORMATIVE)) {
                check(row, report, before.get(), findings);
            }
        }
    }

    private static void check(
            DocumentRow row, AnnualReport report, AnnualReport before, Consumer<Diagnostic> findings) {
        Optional<Count> made = report.documents().cell(row, "made");
        Optional<Count> repealed = report.documents().cell(row, "repealed");
        Optional<Count> valid = report.documents().cell(row, "valid");
        Optional<Count> last = before.documents().cell(row, "valid");
        if (made.isEmpty() || repealed.isEmpty() || valid.isEmpty() || last.isEmpty()) {
            return;
        }
        long expected = last.get().value() + made.get().value() - repealed.get().value();
        if (expected == valid.get().value()) {
            return;
        }
        String sum = last.get().value() + " + " + made.get().value() + " − "
                + repealed.get().value();
        findings.accept(
                INFO.at(
                        valid.get().at(),
                        new Text(
                                "表二“" + row.label() + "”现行有效件数 " + valid.get().value() + " ≠ 上年现行有效 + 本年制发 − 本年废止（"
                                        + sum + " = " + expected + "）",
                                "table 2, row " + row.field() + ": "
                                        + valid.get().value()
                                        + " in force, but last year's, plus made, less repealed, are " + sum + " = "
                                        + expected),
                        new Text(
                                "核对三个数；有自行失效的文件时，计入本年废止件数或在“其他需要报告的事项”中说明",
                                "check the three figures; count documents that lapsed as repealed, or explain them in section 6")));
    }
}
