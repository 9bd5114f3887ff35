package io.github.gongkai.columns.institutions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.time.LocalDate;
import java.util.function.Consumer;

/** What a body was told to put right is put right in time. */
final class OverdueIssueRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "institution.overdue", "通报的问题在期限内整改", "what a body was told to mend is mended in time")
            .implementing("R-COL-5")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!entry.fields().chose("kind", "issue")) {
            return;
        }
        for (Fields row : entry.fields().groups("rows")) {
            LocalDate deadline = row.date("deadline");
            if (deadline != null
                    && !row.has("fixed")
                    && context.asOf().toLocalDate().isAfter(deadline)) {
                findings.accept(INFO.at(
                        row.at("deadline"),
                        new Text("整改期限 " + deadline + " 已过，没有完成日期", "due by " + deadline + " and not mended"),
                        new Text("填写 fixed 和 result，或者再次通报", "give fixed and result, or notify again")));
            }
        }
    }
}
