package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What supervision or readers found wrong is mended in time: issues by {@code fixed}, messages by {@code replied}. */
final class LateMendingRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "ledger.late", "督查问题和找错留言在时限内办结", "issues and messages about errors are settled in time")
            .implementing("R-TASK-3")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        LocalDate today = context.asOf().toLocalDate();
        entry.fields().groups("issues").forEach(issue -> check(issue, "fixed", "督查问题", "issue", today, findings));
        entry.fields()
                .groups("messages")
                .forEach(message -> check(message, "replied", "找错留言", "message", today, findings));
    }

    /** Whether a row was settled after its due date, or is unsettled after it. */
    static boolean isLate(Fields row, String settled, LocalDate today) {
        LocalDate due = row.date("due");
        LocalDate end = row.date(settled);
        return due != null && due.isBefore(end == null ? today : end);
    }

    private static void check(
            Fields row, String settled, String zh, String en, LocalDate today, Consumer<Diagnostic> findings) {
        if (isLate(row, settled, today) && row.date(settled) == null) {
            findings.accept(INFO.at(
                    row.at("due"),
                    new Text(
                            zh + "“" + row.text("number") + "”应于 " + row.date("due") + " 办结，至今没有办结",
                            "the " + en + " \"" + row.text("number") + "\" was due on " + row.date("due")
                                    + " and is not settled"),
                    new Text("办结后写上 " + settled, "settle it and write " + settled)));
        }
    }
}
