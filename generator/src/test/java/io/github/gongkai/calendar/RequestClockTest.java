package io.github.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.calendar.RequestDates.Inquiry;
import io.github.gongkai.calendar.RequestDeadline.Breach;
import io.github.gongkai.calendar.RequestDeadline.State;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.source.HolidayReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The time limits of 条例 arts. 30 to 34, with dates counted by hand on the calendars of 2025 and 2026. */
class RequestClockTest {

    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    private final RequestClock clock = new RequestClock(HolidayReader.shipped());

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static RequestDates received(String date) {
        return RequestDates.received(day(date));
    }

    private static Inquiry asked(String sent, String answered) {
        return new Inquiry(day(sent), null, day(answered));
    }

    private LocalDate due(RequestDates dates) {
        return clock.read(dates, LATER).due();
    }

    @Test
    void theDayAfterReceiptIsTheFirstOfTwentyWorkingDays() {
        // March 2026: 10–13 (4), 16–20 (9), 23–27 (14), 30–3 April (19), Tomb-sweeping Day until the 6th, the 7th (20).
        assertThat(due(received("2026-03-09"))).isEqualTo("2026-04-07");
    }

    @Test
    void nationalDayOf2025WithItsMakeUpDays() {
        // 16–19 September (4), 22–26 (9), Sunday 28 works (10), 29, 30 (12), free 1–8 October, 9, 10 (14), Saturday 11
        // works (15), 13–17 (20). With weekends only it would be 13 October.
        assertThat(due(received("2025-09-15"))).isEqualTo("2025-10-17");
        assertThat(new RequestClock(WorkingCalendar.WEEKENDS)
                        .read(received("2025-09-15"), LATER)
                        .due())
                .isEqualTo("2025-10-13");
    }

    @Test
    void midAutumnAndNationalDayOf2026() {
        // Sunday 20 September works (1), 21–24 (5), free 25–27, 28–30 (8), free 1–7 October, 8, 9 (10), Saturday 10
        // works
        // (11), 12–16 (16), 19–22 (20).
        assertThat(due(received("2026-09-18"))).isEqualTo("2026-10-22");
    }

    @Test
    void springFestivalOf2026AndAnExtension() {
        // 6 February (1), 9–13 (6), Saturday 14 works (7), free 15–23, 24–27 (11), Saturday 28 works (12), 2–6 March
        // (17),
        // 9–11 (20).
        RequestDates dates = received("2026-02-05");
        assertThat(due(dates)).isEqualTo("2026-03-11");
        // 12, 13 March (2), 16–20 (7), 23–27 (12), 30–3 April (17), free 4–6, 7–9 (20).
        assertThat(due(dates.extended(day("2026-03-10"), 20))).isEqualTo("2026-04-09");
        assertThat(due(dates.extended(day("2026-03-11"), 5))).isEqualTo("2026-03-18");
    }

    @Test
    void anExtensionIsDecidedInTimeAndNotLongerThanTwentyDays() {
        RequestDates dates = received("2026-02-05");
        RequestDeadline late = clock.read(dates.extended(day("2026-03-12"), 20), LATER);
        RequestDeadline tooLong = clock.read(dates.extended(day("2026-03-10"), 30), LATER);

        assertThat(late.due()).isEqualTo("2026-03-11");
        assertThat(late.breaches()).containsExactly(Breach.EXTENSION_LATE);
        assertThat(tooLong.due()).isEqualTo("2026-04-09");
        assertThat(tooLong.breaches()).containsExactly(Breach.EXTENSION_LONG);
    }

    @Test
    void aCorrectedApplicationStartsTheClockAnew() {
        // From 29 May: 1–5 June (5), 8–12 (10), 15–18 (14), free 19–21, 22–26 (19), 29 (20).
        RequestDates corrected = received("2026-05-18").correction(day("2026-05-22"), day("2026-05-29"));
        RequestDeadline answered = clock.read(corrected.answered(day("2026-06-18")), LATER);

        assertThat(answered.start()).isEqualTo("2026-05-29");
        assertThat(answered.due()).isEqualTo("2026-06-29");
        assertThat(answered.state()).isEqualTo(State.IN_TIME);
        assertThat(answered.used()).isEqualTo(14);
        assertThat(answered.left()).isEqualTo(6);
        assertThat(answered.breaches()).isEmpty();
    }

    @Test
    void theNoticeOfCorrectionHasSevenWorkingDays() {
        // 19–22 May (4), 25–27 (7).
        RequestDates dates = received("2026-05-18");
        assertThat(clock.read(dates.correction(day("2026-05-27"), null), day("2026-06-01"))
                        .breaches())
                .isEmpty();
        RequestDeadline late = clock.read(dates.correction(day("2026-05-28"), null), day("2026-06-01"));
        assertThat(late.breaches()).containsExactly(Breach.CORRECTION_LATE);
    }

    @Test
    void whileACorrectionIsAwaitedNoLimitRuns() {
        RequestDates dates = received("2026-05-18").correction(day("2026-05-22"), null);
        RequestDeadline waiting = clock.read(dates, LATER);
        RequestDeadline given = clock.read(dates.answered(day("2026-08-03")), LATER);

        assertThat(waiting.due()).isNull();
        assertThat(waiting.state()).isEqualTo(State.AWAITING_CORRECTION);
        assertThat(given.state()).isEqualTo(State.IN_TIME);
    }

    @Test
    void theTimeOfAThirdPartyIsLeftOut() {
        // 10–13 March (4), 16 (5), left out 17–27, 30–3 April (10), 7–10 (14), 13–17 (19), 20 (20).
        RequestDates dates = received("2026-03-09").inquiries(List.of(asked("2026-03-16", "2026-03-27")));
        RequestDeadline deadline = clock.read(dates, LATER);

        assertThat(deadline.due()).isEqualTo("2026-04-20");
        assertThat(deadline.excluded()).isEqualTo(9);
        assertThat(deadline.why())
                .extracting(Text::zh)
                .containsExactly("2026-03-16 征求意见，至 2026-03-27 不计入期限", "自 2026-03-09 次日起 20 个工作日，至 2026-04-20");
    }

    @Test
    void anOpinionThatNeverComesStopsTheClockForFifteenWorkingDaysAtMost() {
        // Left out 17–20 March (4), 23–27 (9), 30–3 April (14), 7 (15); counted 4 + 1, 8–10 April (8), 13–17 (13),
        // 20–24
        // (18), 27, 28 (20). On 1 May, a holiday, two working days (29, 30) are past.
        RequestDates dates = received("2026-03-09").inquiries(List.of(new Inquiry(day("2026-03-16"), null, null)));
        RequestDeadline deadline = clock.read(dates, day("2026-05-01"));

        assertThat(deadline.due()).isEqualTo("2026-04-28");
        assertThat(deadline.excluded()).isEqualTo(15);
        assertThat(deadline.state()).isEqualTo(State.OVERDUE);
        assertThat(deadline.left()).isEqualTo(-2);
    }

    @Test
    void anOpinionThatIsAwaitedHoldsTheDaysThatAreLeft() {
        RequestDates dates = received("2026-03-09").inquiries(List.of(new Inquiry(day("2026-03-16"), null, null)));

        assertThat(clock.read(dates, day("2026-03-17")).left()).isEqualTo(15);
        RequestDeadline nextDay = clock.read(dates, day("2026-03-18"));
        assertThat(nextDay.left()).isEqualTo(15);
        assertThat(nextDay.used()).isEqualTo(5);
        // 19, 20 March, 23–27, 30–3 April, 7–9: 2 + 5 + 5 + 3.
        assertThat(nextDay.due()).isEqualTo("2026-04-09");
    }

    @Test
    void daysOnWhichSeveralAreAskedAreLeftOutOnce() {
        // A third party 17–27 March, a township 23–31: 11 working days. 5, 1–3 April (8), 7–10 (12), 13–17 (17), 20–22
        // (20).
        RequestDates dates = received("2026-03-09")
                .inquiries(List.of(asked("2026-03-16", "2026-03-27"), asked("2026-03-20", "2026-03-31")));
        RequestDeadline deadline = clock.read(dates, LATER);

        assertThat(deadline.excluded()).isEqualTo(11);
        assertThat(deadline.due()).isEqualTo("2026-04-22");
    }

    @Test
    void aShorterTermSetInALetterOfConsultationHolds() {
        // Due on 18 March, answered on the 27th: only 17 and 18 are left out. 5, 19, 20 (7), 23–27 (12), 30–3 (17),
        // 7–9.
        RequestDates dates = received("2026-03-09")
                .inquiries(List.of(new Inquiry(day("2026-03-16"), day("2026-03-18"), day("2026-03-27"))));
        RequestDeadline deadline = clock.read(dates, LATER);

        assertThat(deadline.due()).isEqualTo("2026-04-09");
        assertThat(deadline.breaches()).containsExactly(Breach.OPINION_LATE);
    }

    @Test
    void aReplyAfterTheLastDayIsLateEvenOnADayOff() {
        RequestDates dates = received("2026-03-09");

        assertThat(clock.read(dates.answered(day("2026-04-07")), LATER).state()).isEqualTo(State.IN_TIME);
        RequestDeadline late = clock.read(dates.answered(day("2026-04-08")), LATER);
        assertThat(late.state()).isEqualTo(State.LATE);
        assertThat(late.left()).isEqualTo(-1);
        // Received on a Friday: the last day is a Friday too, and the reply goes out on the Saturday after it.
        RequestDates friday = received("2026-07-03");
        assertThat(due(friday)).isEqualTo("2026-07-31");
        assertThat(clock.read(friday.answered(day("2026-08-01")), LATER).state())
                .isEqualTo(State.LATE);
    }

    @Test
    void theDaysThatAreLeftAreCountedToTheLastDay() {
        RequestDates dates = received("2026-03-09");

        assertThat(clock.read(dates, day("2026-03-09")).left()).isEqualTo(20);
        assertThat(clock.read(dates, day("2026-04-03")).left()).isEqualTo(1);
        assertThat(clock.read(dates, day("2026-04-07")).left()).isZero();
        assertThat(clock.read(dates, day("2026-04-07")).state()).isEqualTo(State.RUNNING);
        assertThat(clock.read(dates, day("2026-04-08")).state()).isEqualTo(State.OVERDUE);
    }
}
