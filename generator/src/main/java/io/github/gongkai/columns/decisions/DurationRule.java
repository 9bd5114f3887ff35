package io.github.gongkai.columns.decisions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Comments are asked for over at least 30 days (重大行政决策程序暂行条例 art. 15). */
final class DurationRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "consultation.duration",
                    "公开征求意见不少于 30 日，不足的写明理由",
                    "a consultation lasts at least 30 days or says why not")
            .implementing("R-DEC-2")
            .with(new RuleInfo.Threshold("days", 30, new Text("征求意见最少天数", "days a consultation lasts at least")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        LocalDate start = entry.fields().date("dateStart");
        LocalDate end = entry.fields().date("dateEnd");
        if (start == null || end == null || entry.fields().has("shortReason") && !end.isBefore(start)) {
            return;
        }
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        int least = context.threshold(INFO, "days");
        if (days < least) {
            findings.accept(INFO.at(
                    entry.fields().at("dateEnd"),
                    new Text("征求意见只有 " + Math.max(days, 0) + " 日", "comments are asked for over " + days + " days"),
                    new Text(
                            "改为 " + start.plusDays(least - 1) + " 或者更晚，或者填写 shortReason",
                            "make it " + start.plusDays(least - 1) + " or later, or give a shortReason")));
        }
    }
}
