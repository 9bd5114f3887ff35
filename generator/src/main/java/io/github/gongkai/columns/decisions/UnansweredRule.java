package io.github.gongkai.columns.decisions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What came of the comments is told soon after the consultation has closed. */
final class UnansweredRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "consultation.unanswered",
                    "征求意见结束后 30 日内公布结果",
                    "the result of a consultation is shown within 30 days of its end")
            .implementing("R-DEC-3")
            .with(new RuleInfo.Threshold(
                    "days", 30, new Text("结束后公布结果的天数", "days after the end within which the result is shown")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        LocalDate end = entry.fields().date("dateEnd");
        if (end != null
                && !entry.fields().has("feedback")
                && context.index().isPublished(entry)
                && context.asOf().toLocalDate().isAfter(end.plusDays(context.threshold(INFO, "days")))) {
            findings.accept(INFO.at(
                    entry.fields().at("dateEnd"),
                    new Text("征求意见已于 " + end + " 结束，还没有公布结果", "comments closed on " + end + " and no result is shown"),
                    new Text(
                            "填写 feedback（收到、采纳、部分采纳的条数）和 rejected（未采纳的意见和理由）",
                            "give feedback (received, adopted, partly) and rejected (opinion, number, reason)")));
        }
    }
}
