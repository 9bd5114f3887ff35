package io.github.gongkai.columns.responses;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How many working days an answer took. */
final class HandlingTime {

    private HandlingTime() {}

    /** Mondays to Fridays after {@code from}, up to and including {@code to}. */
    static int workingDays(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? 0
                : (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .count();
    }
}
