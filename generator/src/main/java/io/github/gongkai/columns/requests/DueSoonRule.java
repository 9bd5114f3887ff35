package io.github.gongkai.columns.requests;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.util.function.Consumer;

/** Says in time which requests are due next. */
final class DueSoonRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "request.due-soon",
                    "答复期限剩余不超过三个工作日的申请已经答复",
                    "a request is answered before the last three working days")
            .implementing("R-REQ-2")
            .with(new RuleInfo.Threshold("workingDays", 3, new Text("提前提醒的工作日", "working days before the last day")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        int soon = context.threshold(INFO, "workingDays");
        DueList.of(
                        context.site().ledgers(),
                        context.site().calendar(),
                        context.asOf().toLocalDate())
                .items()
                .stream()
                .filter(item -> item.left() >= 0 && item.left() <= soon)
                .forEach(item -> findings.accept(INFO.at(
                        item.at(),
                        new Text(
                                item.number() + "应在 " + item.due() + " 前答复，还剩 " + item.left() + " 个工作日",
                                item.number() + " is due on " + item.due() + ", in " + item.left() + " working days"),
                        new Text("答复，或者在期限届满前办理延期", "reply, or extend before the last day"))));
    }
}
