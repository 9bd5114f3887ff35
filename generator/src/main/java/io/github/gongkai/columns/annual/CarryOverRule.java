package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.Optional;
import java.util.function.Consumer;

/** What was carried forward last year is what this year begins with, column by column. */
final class CarryOverRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "annual.carry-over",
                    "年报表三“上年结转”等于上一年度年报的“结转下年”",
                    "requests carried into a year are those the report of the year before carried forward")
            .implementing("R-AR-5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        AnnualReport report = AnnualReport.of(entry, context.site());
        report.previous(context.site()).ifPresent(before -> check(report, before, findings));
    }

    private static void check(AnnualReport report, AnnualReport before, Consumer<Diagnostic> findings) {
        for (Applicant column : Applicant.values()) {
            Optional<Count> carried = report.requests().cell(RequestRow.CARRIED, column);
            Optional<Count> forward = before.requests().cell(RequestRow.FORWARD, column);
            if (carried.isEmpty()
                    || forward.isEmpty()
                    || carried.get().value() == forward.get().value()) {
                continue;
            }
            findings.accept(INFO.at(
                    carried.get().at(),
                    new Text(
                            "表三“上年结转”行“" + column.label() + "”列是 "
                                    + carried.get().value() + "，" + before.year() + "年度年报结转下年的是 "
                                    + forward.get().value(),
                            "table 3, row carried, column \"" + column.label() + "\" is "
                                    + carried.get().value() + ", the report of " + before.year() + " carried forward "
                                    + forward.get().value()),
                    new Text(
                            "与 " + forward.get().at() + " 核对；上一年度年报有误的，先更正上一年度年报",
                            "compare with " + forward.get().at() + "; if that report is wrong, correct it first")));
        }
    }
}
