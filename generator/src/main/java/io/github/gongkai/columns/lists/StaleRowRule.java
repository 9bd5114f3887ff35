package io.github.gongkai.columns.lists;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Rows that say when they were last looked at have been looked at within a year. */
final class StaleRowRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "list.stale-row", "注明核对日期的事项一年内核对过", "rows with a day of review were reviewed within a year")
            .asUpkeep()
            .with(new RuleInfo.Threshold("months", 12, new Text("核对间隔的月数", "months between two reviews")));

    private static final String UPDATED = "updated";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (entry.fields().has(Lists.SUPERSEDED)) {
            return;
        }
        int months = context.threshold(INFO, "months");
        LocalDate oldest = context.asOf().toLocalDate().minusMonths(months);
        for (Fields row : Lists.rows(entry)) {
            LocalDate updated = row.date(UPDATED);
            if (updated != null && updated.isBefore(oldest)) {
                findings.accept(INFO.at(
                        row.at(UPDATED),
                        new Text(
                                "“" + row.text("name") + "”上次核对是 " + updated + "，已超过 " + months + " 个月",
                                "\"" + row.text("name") + "\" was last reviewed on " + updated + ", more than " + months
                                        + " months ago"),
                        new Text("核对内容，改写核对日期", "review the row and set the day anew")));
            }
        }
    }
}
