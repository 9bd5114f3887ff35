package io.github.gongkai.columns.requests;

import io.github.gongkai.calendar.RequestClock;
import io.github.gongkai.calendar.RequestDeadline;
import io.github.gongkai.calendar.RequestDeadline.Breach;
import io.github.gongkai.calendar.RequestDeadline.State;
import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/**
 * What came too late has its reason on record: a reply (条例 art. 33), a notice of correction (art. 30). A warning, because
 * it cannot be undone; the reason ends it.
 */
final class LateRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "request.late", "超期的答复和补正告知写明原因", "a late reply or notice of correction has its reason on record")
            .implementing("R-REQ-2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        RequestClock clock = new RequestClock(context.site().calendar());
        for (Request request : Request.of(entry)) {
            if (request.fields().has("lateReason")) {
                continue;
            }
            request.dates()
                    .map(dates -> clock.read(dates, context.asOf().toLocalDate()))
                    .ifPresent(deadline -> check(request, deadline, findings));
        }
    }

    private static void check(Request request, RequestDeadline deadline, Consumer<Diagnostic> findings) {
        Text hint = new Text("填写 lateReason（超期原因和整改情况）", "add lateReason: why, and what was done about it");
        if (deadline.state() == State.LATE) {
            findings.accept(INFO.at(
                    request.fields().at("replied"),
                    new Text(
                            request.name() + "应在 " + deadline.due() + " 前答复，实际答复 " + request.replied(),
                            request.quoted() + " was due on " + deadline.due() + " and was answered on "
                                    + request.replied()),
                    hint));
        }
        if (deadline.breaches().contains(Breach.CORRECTION_LATE)) {
            request.group("correction")
                    .ifPresent(correction -> findings.accept(INFO.at(
                            correction.at("sent"),
                            new Text(
                                    request.name() + "的补正告知超过 " + RequestClock.CORRECTION_NOTICE_DAYS + " 个工作日",
                                    request.quoted() + ": the notice of correction took more than "
                                            + RequestClock.CORRECTION_NOTICE_DAYS + " working days"),
                            hint)));
        }
    }
}
