package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Table 3: in each column the results, from 予以公开 to 其他处理, add up to 总计. */
final class OutcomesRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "annual.outcomes",
                    "年报表三各列：各种办理结果之和等于总计",
                    "table 3 of an annual report: the results of a column add up to its total")
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
            OptionalLong excess = Suspect.outcomeExcess(table, column);
            if (excess.isEmpty() || excess.getAsLong() == 0) {
                continue;
            }
            Optional<Suspect> here = suspect.filter(found -> found.column() == column);
            Location at = here.map(found -> found.cell().at()).orElse(table.at(RequestRow.TOTAL, column));
            long sum = table.sum(RequestRow.RESULTS, column).orElseThrow();
            long total = table.sum(List.of(RequestRow.TOTAL), column).orElseThrow();
            findings.accept(INFO.at(
                    at,
                    new Text(
                            "表三“" + column.label() + "”列：各项办理结果之和 " + sum + " ≠ 总计 " + total,
                            "table 3, column \"" + column.label() + "\": the results add up to " + sum
                                    + ", the total is " + total),
                    Suspect.hint(here, "核对这一列从“予以公开”到“其他处理”的各项", "check the column from row granted to row o3")));
        }
    }
}
