package io.github.gongkai.calendar;

import io.github.gongkai.diagnostic.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an application stands to its time limit.
 *
 * @param start the day after which the days count: of receipt, or of receipt of the corrected application
 * @param due last day for the reply; null where a correction was asked for and none came, so that no limit runs
 * @param allowed working days the reply may take: 20, with an extension up to 40
 * @param used working days counted until the reply, or until the day asked about
 * @param excluded working days not counted, because others were asked, until the same day
 * @param left working days from the day asked about to {@code due}, 0 on the day itself, negative after it; the days that
 *     were to spare where there is a reply
 * @param why how the day was reached, step by step
 * @param breaches time limits that were not kept
 */
public record RequestDeadline(
        LocalDate start,
        @Nullable LocalDate due,
        int allowed,
        int used,
        int excluded,
        int left,
        State state,
        List<Text> why,
        List<Breach> breaches) {

    public enum State {
        /** No reply yet, and time is left. */
        RUNNING,
        /** No reply yet; a corrected application is awaited. */
        AWAITING_CORRECTION,
        /** No reply, and the last day has passed. */
        OVERDUE,
        /** The reply came in time. */
        IN_TIME,
        /** The reply came after the last day. */
        LATE
    }

    /** A time limit that was not kept. */
    public enum Breach {
        /** The applicant was told what to correct later than 7 working days after receipt (art. 30). */
        CORRECTION_LATE,
        /** The extension was decided when the time was over already; it does not count. */
        EXTENSION_LATE,
        /** An extension of more than 20 working days (art. 33); 20 count. */
        EXTENSION_LONG,
        /** An opinion arrived after its last day; only the days until then are left out. */
        OPINION_LATE
    }

    /** The last working day covered by the reckoning, for those who ask whether its year is known. */
    public LocalDate horizon() {
        return due == null || due.isBefore(start) ? start : due;
    }
}
