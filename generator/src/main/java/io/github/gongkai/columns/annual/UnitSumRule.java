package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A report that is the sum of others has, in every cell, the sum of theirs. */
final class UnitSumRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "annual.sum-of-units",
                    "汇总年报的每一格等于所汇总各单位年报之和",
                    "each cell of an annual report that sums up others is the sum of theirs")
            .implementing("R-AR-3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        AnnualReport sum = AnnualReport.of(entry, context.site());
        List<AnnualReport> parts = entry.fields()
                .values("sumOf")
                .map(placed -> placed.value() instanceof Value.Reference reference
                        ? context.index().byId(reference.target())
                        : null)
                .filter(Objects::nonNull)
                .filter(found -> found.column().equals(AnnualReport.COLUMN))
                .map(found -> AnnualReport.of(found, context.site()))
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        for (RequestRow row : RequestRow.values()) {
            for (Applicant column : Applicant.values()) {
                cell(
                        sum,
                        parts,
                        report -> report.requests().cell(row, column),
                        new Text(
                                "表三“" + row.words() + "”行“" + column.label() + "”列",
                                "table 3, row " + row.field() + ", column \"" + column.label() + "\""),
                        findings);
            }
        }
        for (CaseTable.Kind kind : CaseTable.Kind.values()) {
            for (int i = 0; i < CaseTable.RESULTS.size(); i++) {
                int column = i;
                cell(
                        sum,
                        parts,
                        report -> report.cases().group(kind).map(cells -> cells.get(column)),
                        new Text(
                                "表四“" + kind.words() + "”的“" + CaseTable.RESULTS.get(i) + "”",
                                "table 4, group " + kind.field() + ", \"" + CaseTable.RESULTS.get(i) + "\""),
                        findings);
            }
        }
    }

    private static void cell(
            AnnualReport sum,
            List<AnnualReport> parts,
            Function<AnnualReport, Optional<Count>> cell,
            Text words,
            Consumer<Diagnostic> findings) {
        Optional<Count> given = cell.apply(sum);
        List<Optional<Count>> summands = parts.stream().map(cell).toList();
        if (given.isEmpty() || summands.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        long expected = summands.stream()
                .mapToLong(count -> count.orElseThrow().value())
                .sum();
        if (given.get().value() != expected) {
            findings.accept(INFO.at(
                    given.get().at(),
                    new Text(
                            words.zh() + "是 " + given.get().value() + "，所汇总的 " + parts.size() + " 份年报之和是 " + expected,
                            words.en() + " is " + given.get().value() + ", the " + parts.size() + " reports add up to "
                                    + expected),
                    new Text("核对各单位年报，或检查 sumOf 是否齐全", "check the reports, or whether sumOf names all of them")));
        }
    }
}
