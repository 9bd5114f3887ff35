package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is not open is looked at again, after twelve months unless another day is set. */
final class AttributeReviewRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "attribute.review-due", "不公开文件的公开属性按期评估", "the attribute of what is not open is reviewed in time")
            .implementing("R-ATTR-4")
            .asUpkeep()
            .with(new RuleInfo.Threshold("months", 12, new Text("评估间隔的月数", "months between two reviews")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        boolean closed =
                entry.fields().chose("disclosure", "withheld") || entry.fields().chose("disclosure", "on-request");
        LocalDate due = closed ? due(entry, context.threshold(INFO, "months")) : null;
        if (due != null && due.isBefore(context.asOf().toLocalDate())) {
            findings.accept(INFO.at(
                    entry.fields().at(entry.fields().has("nextReview") ? "nextReview" : "disclosure"),
                    new Text("公开属性应于 " + due + " 前评估", "the attribute was to be reviewed by " + due),
                    new Text(
                            "评估后更新 nextReview；转为公开的记入 attributeHistory",
                            "review it and set nextReview; a change goes into attributeHistory")));
        }
    }

    private static @Nullable LocalDate due(Entry entry, int months) {
        LocalDate next = entry.fields().date("nextReview");
        if (next != null) {
            return next;
        }
        LocalDate decided = entry.fields().date("attributeDecidedAt");
        LocalDate from = decided == null ? entry.fields().date("dateIssued") : decided;
        return from == null ? null : from.plusMonths(months);
    }
}
