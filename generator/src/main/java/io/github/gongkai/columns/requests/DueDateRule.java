package io.github.gongkai.columns.requests;

import io.github.gongkai.calendar.RequestClock;
import io.github.gongkai.calendar.RequestDates;
import io.github.gongkai.calendar.RequestDeadline;
import io.github.gongkai.calendar.RequestDeadline.Breach;
import io.github.gongkai.calendar.WorkingCalendar;
import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The time limits a ledger states are those the Regulation gives: the last day for the reply, the extension, the term of a consultation. */
final class DueDateRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "request.due-date",
                    "依申请公开的答复期限和延期符合法定期限",
                    "the last day and the extension a ledger of requests states are those of the law")
            .implementing("R-REQ-2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        RequestClock clock = new RequestClock(context.site().calendar());
        for (Request request : Request.of(entry)) {
            request.fields()
                    .groups("consultations")
                    .forEach(asked -> term(request, asked, context.site().calendar(), findings));
            request.dates()
                    .ifPresent(dates -> check(
                            request, dates, clock.read(dates, context.asOf().toLocalDate()), findings));
        }
    }

    private static void check(
            Request request, RequestDates dates, RequestDeadline deadline, Consumer<Diagnostic> findings) {
        LocalDate stated = request.fields().date("due");
        LocalDate due = deadline.due();
        if (stated != null && due != null && !stated.equals(due)) {
            findings.accept(INFO.at(
                    request.fields().at("due"),
                    new Text(
                            request.name() + "的答复期限写为 " + stated + "，应为 " + due + "：" + why(deadline, true),
                            request.quoted() + " is due on " + due + ", not on " + stated + ": "
                                    + why(deadline, false)),
                    new Text("改为 due: " + due + "，或删去这一项", "write due: " + due + ", or leave it out")));
        }
        Location extension = request.group("extension")
                .map(group -> group.at("date"))
                .orElse(request.fields().start());
        if (deadline.breaches().contains(Breach.EXTENSION_LATE)) {
            findings.accept(INFO.at(
                    extension,
                    new Text(
                            request.name() + "的延期决定（" + dates.extended() + "）在答复期限届满之后",
                            request.quoted() + ": the extension (" + dates.extended() + ") came after the last day"),
                    new Text(
                            "核对日期；延期应在期限届满前批准并告知申请人",
                            "check the date; an extension is approved, and the applicant told, before the last day")));
        }
        if (deadline.breaches().contains(Breach.EXTENSION_LONG)) {
            findings.accept(INFO.at(
                    extension,
                    new Text(
                            request.name() + "延期 " + dates.extension() + " 个工作日，超过 " + RequestClock.MOST_EXTENSION_DAYS
                                    + " 个工作日",
                            request.quoted() + " is extended by " + dates.extension() + " working days, more than "
                                    + RequestClock.MOST_EXTENSION_DAYS),
                    new Text("改为不超过 20", "write 20 or less")));
        }
    }

    /** Whoever is consulted has a reasonable term, but no longer than the law gives those who made the information too. */
    private static void term(Request request, Fields asked, WorkingCalendar calendar, Consumer<Diagnostic> findings) {
        LocalDate sent = asked.date("sent");
        LocalDate due = asked.date("due");
        if (sent == null || due == null) {
            return;
        }
        int days = calendar.workingDaysBetween(sent, due);
        if (days < 1 || days > RequestClock.OPINION_DAYS) {
            LocalDate last = calendar.plusWorkingDays(sent, RequestClock.OPINION_DAYS);
            findings.accept(INFO.at(
                    asked.at("due"),
                    new Text(
                            request.name() + "征求意见的期限 " + due + " 应在 " + sent + " 之后 " + RequestClock.OPINION_DAYS
                                    + " 个工作日以内",
                            request.quoted() + ": the consultation of " + sent + " is due on " + due + ", not within "
                                    + RequestClock.OPINION_DAYS + " working days"),
                    new Text("改为不晚于 " + last, "write a day until " + last)));
        }
    }

    static String why(RequestDeadline deadline, boolean chinese) {
        return deadline.why().stream()
                .map(step -> chinese ? step.zh() : step.en())
                .collect(Collectors.joining(chinese ? "；" : "; "));
    }
}
