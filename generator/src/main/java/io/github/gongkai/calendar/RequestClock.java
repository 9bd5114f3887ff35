package io.github.gongkai.calendar;

import io.github.gongkai.calendar.RequestDates.Inquiry;
import io.github.gongkai.calendar.RequestDeadline.Breach;
import io.github.gongkai.calendar.RequestDeadline.State;
import io.github.gongkai.diagnostic.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The statutory clock of an application for information, 《中华人民共和国政府信息公开条例》 arts. 30 to 34. The day after
 * receipt is the first day. 20 working days; one extension of at most 20. A corrected application starts it anew. While
 * others are asked for their opinion it stands still: from the day after the letter went out to the day the answer
 * arrived, for each letter at most until its last day, which is at most 15 working days later. Days on which several are
 * asked are left out once.
 *
 * <p>The Regulation sets the 15 days for third parties (art. 32) and for bodies that made the information together (art.
 * 34). For others that are asked (art. 33 leaves out their time too) it sets none; the same 15 hold here, so that no
 * question can stop the clock for good.
 */
public final class RequestClock {

    public static final int REPLY_DAYS = 20;
    public static final int MOST_EXTENSION_DAYS = 20;
    public static final int CORRECTION_NOTICE_DAYS = 7;
    public static final int OPINION_DAYS = 15;

    private final WorkingCalendar calendar;

    public RequestClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** How an application stood at the end of {@code asOf}. */
    public RequestDeadline read(RequestDates dates, LocalDate asOf) {
        return new Reading(dates, asOf).read();
    }

    private final class Reading {
        private final RequestDates dates;
        private final LocalDate asOf;
        private final LocalDate start;
        private final LocalDate end;
        private final List<Text> why = new ArrayList<>();
        private final List<Breach> breaches = new ArrayList<>();

        Reading(RequestDates dates, LocalDate asOf) {
            this.dates = dates;
            this.asOf = asOf;
            this.start = Objects.requireNonNullElse(dates.correctionReceived(), dates.received());
            this.end = Objects.requireNonNullElse(dates.answered(), asOf);
        }

        RequestDeadline read() {
            correction();
            if (dates.correctionSent() != null && dates.correctionReceived() == null) {
                why.add(new Text("没有收到补正，答复期限不起算", "no corrected application came; no time limit runs"));
                return deadline(
                        null, REPLY_DAYS, 0, dates.answered() == null ? State.AWAITING_CORRECTION : State.IN_TIME);
            }
            dates.inquiries().forEach(this::inquiry);
            int allowed = REPLY_DAYS;
            LocalDate due = due(allowed);
            why.add(new Text(
                    "自 " + start + " 次日起 " + REPLY_DAYS + " 个工作日，至 " + due,
                    REPLY_DAYS + " working days from the day after " + start + ": until " + due));
            if (dates.extended() != null) {
                allowed += extension(dates.extended(), due);
                due = due(allowed);
            }
            State state = dates.answered() != null
                    ? dates.answered().isAfter(due) ? State.LATE : State.IN_TIME
                    : asOf.isAfter(due) ? State.OVERDUE : State.RUNNING;
            return deadline(due, allowed, left(due), state);
        }

        private void correction() {
            LocalDate sent = dates.correctionSent();
            if (sent == null) {
                return;
            }
            LocalDate last = calendar.plusWorkingDays(dates.received(), CORRECTION_NOTICE_DAYS);
            if (sent.isAfter(last)) {
                breaches.add(Breach.CORRECTION_LATE);
                why.add(new Text(
                        "补正告知应在 " + last + " 前发出，实为 " + sent,
                        "the notice of correction was due on " + last + " and went out on " + sent));
            }
            if (dates.correctionReceived() != null) {
                why.add(new Text(
                        dates.correctionReceived() + " 收到补正，答复期限重新计算",
                        "corrected on " + dates.correctionReceived() + "; the time limit starts anew"));
            }
        }

        private void inquiry(Inquiry inquiry) {
            LocalDate last = last(inquiry);
            LocalDate answered = inquiry.answered();
            if (answered != null && answered.isAfter(last)) {
                breaches.add(Breach.OPINION_LATE);
            }
            LocalDate until = until(inquiry);
            if (until.isAfter(inquiry.sent())) {
                why.add(new Text(
                        inquiry.sent() + " 征求意见，至 " + until + " 不计入期限",
                        "opinion asked for on " + inquiry.sent() + "; days until " + until + " do not count"));
            }
        }

        /** The last day an opinion may take. */
        private LocalDate last(Inquiry inquiry) {
            LocalDate most = calendar.plusWorkingDays(inquiry.sent(), OPINION_DAYS);
            LocalDate set = inquiry.due();
            return set == null || set.isAfter(most) ? most : set;
        }

        /** The last day that is left out for an inquiry: of the answer, of its limit, or today. */
        private LocalDate until(Inquiry inquiry) {
            return earlier(earlier(last(inquiry), Objects.requireNonNullElse(inquiry.answered(), end)), end);
        }

        private int extension(LocalDate on, LocalDate due) {
            if (on.isAfter(due)) {
                breaches.add(Breach.EXTENSION_LATE);
                why.add(new Text(
                        on + " 才决定延期，期限已过，延期无效",
                        "the extension of " + on + " came after the last day and does not count"));
                return 0;
            }
            if (dates.extension() > MOST_EXTENSION_DAYS) {
                breaches.add(Breach.EXTENSION_LONG);
            }
            int days = Math.min(dates.extension(), MOST_EXTENSION_DAYS);
            why.add(new Text(on + " 延期 " + days + " 个工作日", "extended by " + days + " working days on " + on));
            return days;
        }

        private boolean counts(LocalDate day) {
            return calendar.isWorkingDay(day)
                    && dates.inquiries().stream()
                            .noneMatch(inquiry -> day.isAfter(inquiry.sent()) && !day.isAfter(until(inquiry)));
        }

        private LocalDate due(int days) {
            LocalDate day = start;
            for (int left = days; left > 0; ) {
                day = day.plusDays(1);
                if (counts(day)) {
                    left--;
                }
            }
            return day;
        }

        private int left(LocalDate due) {
            return end.isAfter(due) ? -counted(due, end) : counted(end, due);
        }

        private int counted(LocalDate from, LocalDate to) {
            return to.isBefore(from)
                    ? 0
                    : (int) from.plusDays(1)
                            .datesUntil(to.plusDays(1))
                            .filter(this::counts)
                            .count();
        }

        private RequestDeadline deadline(@Nullable LocalDate due, int allowed, int left, State state) {
            int used = counted(start, end);
            int excluded = end.isBefore(start) ? 0 : calendar.workingDaysBetween(start, end) - used;
            return new RequestDeadline(
                    start, due, allowed, used, excluded, left, state, List.copyOf(why), List.copyOf(breaches));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
