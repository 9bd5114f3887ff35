package io.github.gongkai.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.source.HolidayReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working days, with the holidays that come along and those a site adds. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = HolidayReader.shipped();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-28", "2025-10-11", "2026-02-14", "2026-02-28", "2025-09-30", "2025-10-09"})
    void makeUpDaysAndOrdinaryDaysAreWorkingDays(String date) {
        assertThat(calendar.isWorkingDay(day(date))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-08", "2025-10-12", "2026-02-16", "2026-02-23", "2026-10-07", "2022-12-31"})
    void holidaysAndWeekendsAreNot(String date) {
        assertThat(calendar.isWorkingDay(day(date))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-30, 1, 2025-10-09",
        "2025-09-30, 3, 2025-10-11",
        "2025-10-11, 1, 2025-10-13",
        "2025-10-09, -1, 2025-09-30",
        "2026-01-30, 20, 2026-03-05",
        "2026-06-13, 0, 2026-06-13",
        "2026-06-13, 1, 2026-06-15"
    })
    void workingDaysAreCountedFromTheNextDay(String from, int days, String to) {
        assertThat(calendar.plusWorkingDays(day(from), days)).isEqualTo(to);
    }

    @Test
    void betweenIsTheReverseOfPlus() {
        assertThat(calendar.workingDaysBetween(day("2025-09-30"), day("2025-10-11")))
                .isEqualTo(3);
        assertThat(calendar.workingDaysBetween(day("2025-10-11"), day("2025-09-30")))
                .isEqualTo(-3);
        assertThat(calendar.workingDaysBetween(day("2025-10-01"), day("2025-10-08")))
                .isZero();
        LocalDate start = day("2025-12-25");
        for (int days = 1; days <= 60; days++) {
            assertThat(calendar.workingDaysBetween(start, calendar.plusWorkingDays(start, days)))
                    .isEqualTo(days);
        }
    }

    @Test
    void anUnknownYearHasWeekendsOnlyAndIsNamed() {
        assertThat(calendar.knows(2019)).isTrue();
        assertThat(calendar.knows(2031)).isFalse();
        assertThat(calendar.isWorkingDay(day("2031-10-01"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2031-10-04"))).isFalse();
        assertThat(calendar.unknownYears(day("2026-12-01"), day("2026-12-31"))).isEmpty();
        assertThat(calendar.unknownYears(day("2018-06-01"), day("2019-06-01"))).containsExactly(2018);
    }

    @Test
    void ofTwoArrangementsForOneYearTheLaterOneCounts() {
        WorkingCalendar.Year first = new WorkingCalendar.Year(2031, Set.of(day("2031-10-01")), Set.of());
        WorkingCalendar.Year second = new WorkingCalendar.Year(2031, Set.of(day("2031-10-02")), Set.of());
        WorkingCalendar both = new WorkingCalendar(List.of(first, second));

        assertThat(both.isWorkingDay(day("2031-10-01"))).isTrue();
        assertThat(both.isWorkingDay(day("2031-10-02"))).isFalse();
    }
}
