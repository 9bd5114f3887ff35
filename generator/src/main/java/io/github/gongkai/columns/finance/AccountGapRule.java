package io.github.gongkai.columns.finance;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.util.function.Consumer;

/** A unit that accounts does so every year, and so do the units under it. */
final class AccountGapRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "finance.gap", "各单位每年的预算、决算齐全", "each unit publishes its budget and its final account every year")
            .implementing("R-FIN-2")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Accounts accounts =
                Accounts.of(context.published("finance"), context.site().units());
        for (String unit : accounts.units()) {
            for (int year = accounts.firstYear(unit); year <= context.asOf().getYear(); year++) {
                for (Accounts.Kind kind : Accounts.Kind.values()) {
                    if (context.asOf().toLocalDate().isAfter(kind.deadline(year))
                            && accounts.find(unit, year, kind).isEmpty()) {
                        findings.accept(INFO.at(
                                accounts.at(unit),
                                new Text(
                                        unit + "没有公开 " + year + " 年" + kind.label() + "，期限为 " + kind.deadline(year),
                                        unit + " has not published its "
                                                + (kind == Accounts.Kind.BUDGET ? "budget" : "final account") + " of "
                                                + year + ", due by " + kind.deadline(year)),
                                new Text("发布该年度的" + kind.label(), "publish it")));
                    }
                }
            }
        }
    }
}
