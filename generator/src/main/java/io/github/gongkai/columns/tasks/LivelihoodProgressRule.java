package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The progress of a livelihood project that is not finished was told within the last quarter. */
final class LivelihoodProgressRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "task.livelihood-stale",
                    "没有完成的民生实事每季度更新进展",
                    "the progress of an unfinished livelihood project is told each quarter")
            .asUpkeep()
            .with(new RuleInfo.Threshold(
                    "days", 102, new Text("更新间隔的天数", "days between two updates: a quarter, and ten days to write")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        LocalDate oldest = context.asOf().toLocalDate().minusDays(context.threshold(INFO, "days"));
        for (Fields item : entry.fields().groups("items")) {
            LocalDate updated = item.date("dateUpdated");
            BigDecimal percent = item.number("percent");
            boolean open = percent != null && percent.compareTo(BigDecimal.valueOf(100)) < 0;
            if (open && updated != null && updated.isBefore(oldest)) {
                findings.accept(INFO.at(
                        item.at("dateUpdated"),
                        new Text(
                                "“" + item.text("name") + "”的进展停在 " + updated,
                                "the progress of \"" + item.text("name") + "\" is of " + updated),
                        new Text("写上新的进展、进度和更新日期", "write its progress, percent and dateUpdated")));
            }
        }
    }
}
