package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Table 3: in each column 新收 and 上年结转 together are 总计 and 结转下年 together, as the form itself prints. */
final class BalanceRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "annual.balance",
                    "年报表三各列：新收 + 上年结转 = 总计 + 结转下年",
                    "table 3 of an annual report: new and carried requests equal those handled and carried forward")
            .implementing("R-AR-3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        RequestTable table = RequestTable.of(entry.fields());
        Optional<Suspect> suspect = Suspect.in(table);
        for (Applicant column : Applicant.values()) {
            OptionalLong excess = Suspect.balanceExcess(table, column);
            if (excess.isEmpty() || excess.getAsLong() == 0) {
                continue;
            }
            Optional<Suspect> here = suspect.filter(found -> found.column() == column);
            Location at = here.map(found -> found.cell().at()).orElse(table.at(RequestRow.TOTAL, column));
            long arrived = value(table, RequestRow.NEW, column);
            long carried = value(table, RequestRow.CARRIED, column);
            long total = value(table, RequestRow.TOTAL, column);
            long forward = value(table, RequestRow.FORWARD, column);
            findings.accept(INFO.at(
                    at,
                    new Text(
                            "表三“" + column.label() + "”列：新收 " + arrived + " + 上年结转 " + carried + " ≠ 总计 " + total
                                    + " + 结转下年 " + forward,
                            "table 3, column \"" + column.label() + "\": new " + arrived + " + carried " + carried
                                    + " is not total " + total + " + forward " + forward),
                    Suspect.hint(here, "对照登记台账核对这一列的四个数", "compare the four figures of the column with the ledger")));
        }
    }

    private static long value(RequestTable table, RequestRow row, Applicant column) {
        return table.cell(row, column).orElseThrow().value();
    }
}
