package io.github.gongkai.columns.requests;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** An application goes through 接收, 登记, 审核, 办理, 答复, 归档, each with its day, none left out and none before another. */
final class StepsRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "request.steps",
                    "依申请公开按接收、登记、审核、办理、答复、归档依次办理，都有日期",
                    "a request goes through its six steps in order, each with its date")
            .implementing("R-REQ-1");

    private record Step(String field, String label) {}

    private static final List<Step> STEPS = List.of(
            new Step("received", "接收"),
            new Step("registered", "登记"),
            new Step("reviewed", "审核"),
            new Step("handled", "办理"),
            new Step("replied", "答复"),
            new Step("archived", "归档"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        LocalDate today = context.asOf().toLocalDate();
        for (Request request : Request.of(entry)) {
            steps(request, today, findings);
            close(request, findings);
        }
    }

    private static void steps(Request request, LocalDate today, Consumer<Diagnostic> findings) {
        for (int i = 0; i < STEPS.size(); i++) {
            Step step = STEPS.get(i);
            LocalDate date = request.fields().date(step.field());
            if (date == null) {
                continue;
            }
            if (date.isAfter(today)) {
                findings.accept(INFO.at(
                        request.fields().at(step.field()),
                        new Text(
                                request.name() + "的" + step.label() + "日期 " + date + " 晚于检查日期 " + today,
                                request.quoted() + ": " + step.field() + " (" + date + ") is after " + today),
                        new Text("只填写已经完成的步骤", "give steps that were taken, not planned ones")));
            }
            if (i > 0) {
                transition(request, STEPS.get(i - 1), step, date, findings);
            }
        }
    }

    private static void transition(
            Request request, Step before, Step step, LocalDate date, Consumer<Diagnostic> findings) {
        LocalDate earlier = request.fields().date(before.field());
        // A request that ends because no correction came is never handed on.
        boolean abandoned = step.field().equals("replied") && isUndecided(request);
        if (earlier == null
                && !abandoned
                && !request.fields().failed(before.field())
                && !before.field().equals("received")) {
            findings.accept(INFO.at(
                    request.fields().at(step.field()),
                    new Text(
                            request.name() + "已" + step.label() + "，缺少" + before.label() + "日期",
                            request.quoted() + " has " + step.field() + " but not " + before.field()),
                    new Text("补充 " + before.field() + "（" + before.label() + "日期）", "add " + before.field())));
        } else if (earlier != null && date.isBefore(earlier)) {
            findings.accept(INFO.at(
                    request.fields().at(step.field()),
                    new Text(
                            request.name() + "的" + step.label() + "日期 " + date + " 早于" + before.label() + "日期 "
                                    + earlier,
                            request.quoted() + ": " + step.field() + " (" + date + ") is before " + before.field()
                                    + " (" + earlier + ")"),
                    new Text("核对这两个日期", "check both dates")));
        }
    }

    /** A request ends with a written reply or a reason in law, and is filed under a number. */
    private static void close(Request request, Consumer<Diagnostic> findings) {
        if (request.replied() != null) {
            if (request.result() == null) {
                missing(request, "replied", "result", "答复结果", findings);
            } else if (!isUndecided(request)) {
                missing(request, "replied", "replyNumber", "答复文号", findings);
                missing(request, "replied", "delivery", "送达方式", findings);
            }
        } else {
            missing(request, "result", "replied", "答复日期", findings);
            missing(request, "replyNumber", "replied", "答复日期", findings);
        }
        missing(request, "archived", "archive", "归档号", findings);
    }

    private static void missing(
            Request request, String has, String lacks, String label, Consumer<Diagnostic> findings) {
        if (request.fields().has(has)
                && !request.fields().has(lacks)
                && !request.fields().failed(lacks)) {
            findings.accept(INFO.at(
                    request.fields().at(has),
                    new Text(request.name() + "缺少" + label, request.quoted() + " has " + has + " but not " + lacks),
                    new Text("补充 " + lacks + "（" + label + "）", "add " + lacks)));
        }
    }

    private static boolean isUndecided(Request request) {
        Result result = request.result();
        return result != null && result.endsUndecided();
    }
}
