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

/** Table 3: in each row the six kinds of applicants add up to 总计. */
final class RowTotalRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "annual.row-total",
                    "年报表三各行：六类申请人之和等于总计",
                    "table 3 of an annual report: the six cells of a row add up to its total")
            .implementing("R-AR-3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        RequestTable table = RequestTable.of(entry.fields());
        Optional<Suspect> suspect = Suspect.in(table);
        for (RequestRow row : RequestRow.values()) {
            OptionalLong excess = Suspect.rowExcess(table, row);
            if (excess.isEmpty() || excess.getAsLong() == 0) {
                continue;
            }
            Optional<Suspect> here = suspect.filter(found -> found.row() == row);
            Location at = here.map(found -> found.cell().at()).orElse(table.at(row, Applicant.ALL));
            long total = table.cell(row, Applicant.ALL).orElseThrow().value();
            long sum = total + excess.getAsLong();
            findings.accept(INFO.at(
                    at,
                    new Text(
                            "表三“" + row.words() + "”行：六类申请人之和 " + sum + " ≠ 总计 " + total,
                            "table 3, row " + row.field() + ": the six cells add up to " + sum + ", the total is "
                                    + total),
                    Suspect.hint(here, "核对这一行的七个数", "check the seven figures of the row")));
        }
    }
}
