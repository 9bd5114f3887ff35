package io.github.gongkai.columns.requests;

import io.github.gongkai.calendar.RequestClock;
import io.github.gongkai.calendar.RequestDeadline;
import io.github.gongkai.calendar.RequestDeadline.State;
import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** No request is open after its last day (条例 art. 33). */
final class OverdueRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "request.overdue", "依申请公开在法定期限内答复", "no request is without a reply after its last day")
            .implementing("R-REQ-2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        RequestClock clock = new RequestClock(context.site().calendar());
        for (Request request : Request.of(entry)) {
            request.dates()
                    .map(dates -> clock.read(dates, context.asOf().toLocalDate()))
                    .filter(deadline -> deadline.state() == State.OVERDUE)
                    .ifPresent(deadline -> findings.accept(overdue(request, deadline)));
        }
    }

    private static Diagnostic overdue(Request request, RequestDeadline deadline) {
        return INFO.at(
                request.fields().at("received"),
                new Text(
                        request.name() + "应在 " + deadline.due() + " 前答复，已超期 " + -deadline.left() + " 个工作日（"
                                + DueDateRule.why(deadline, true) + "）",
                        request.quoted() + " was due on " + deadline.due() + ", " + -deadline.left()
                                + " working days ago (" + DueDateRule.why(deadline, false) + ")"),
                new Text(
                        "立即答复；已经答复的，填写 replied、replyNumber、result、delivery",
                        "reply at once; if that is done, fill in replied, replyNumber, result and delivery"));
    }
}
