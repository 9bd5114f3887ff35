package io.github.gongkai.calendar;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which days are working days (工作日): Monday to Friday, without the official holidays, with the days at weekends on
 * which work is made up for them (调休). Of a year whose arrangement is not known only the weekends count as free; a rule
 * that reckons over such a year says so with {@link #gap}. Immutable; any thread.
 */
public final class WorkingCalendar {

    /** Weekends only. */
    public static final WorkingCalendar WEEKENDS = new WorkingCalendar(Set.of());

    public static final RuleInfo UNKNOWN_YEAR = RuleInfo.warning(
                    "calendar.unknown-year",
                    "计算期限所用年份的节假日安排已知",
                    "the holidays of a year are known where a time limit is reckoned")
            .asUpkeep();

    /**
     * The arrangement of one year, as the notice of the General Office of the State Council gives it.
     *
     * @param holidays free days, weekends among them or not
     * @param workdays days at weekends on which people work
     */
    public record Year(int year, Set<LocalDate> holidays, Set<LocalDate> workdays) {}

    private final Map<Integer, Year> years = new TreeMap<>();

    /** A calendar of the years that are known; of two for one year the later one counts. */
    public WorkingCalendar(Collection<Year> known) {
        known.forEach(year -> years.put(year.year(), year));
    }

    public boolean knows(int year) {
        return years.containsKey(year);
    }

    public boolean isWorkingDay(LocalDate date) {
        Year year = years.get(date.getYear());
        if (year != null && year.holidays().contains(date)) {
            return false;
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                || year != null && year.workdays().contains(date);
    }

    /**
     * The {@code days}th working day after {@code date}, which itself does not count: a time limit of one working day
     * that begins on a Friday ends on the Monday. Before it, where {@code days} is negative; {@code date} itself for 0.
     */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        int step = days < 0 ? -1 : 1;
        LocalDate day = date;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days lie after {@code from}, up to and including {@code to}; negative where {@code to} is first. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The years of a span of days, both ends included, whose holidays are not known. */
    public NavigableSet<Integer> unknownYears(LocalDate from, LocalDate to) {
        NavigableSet<Integer> unknown = new TreeSet<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!knows(year)) {
                unknown.add(year);
            }
        }
        return unknown;
    }

    /** The finding of a rule that had to reckon over a year it knows no holidays of. */
    public static Diagnostic gap(int year, Location at) {
        return UNKNOWN_YEAR.at(
                at,
                new Text(
                        year + " 年的节假日安排未知，期限只按周末推算",
                        "the holidays of " + year + " are not known; time limits are reckoned with weekends only"),
                new Text(
                        "在 data/holidays.yaml 中加入 " + year + "：{ holidays: […], workdays: […] }",
                        "add " + year + ": { holidays: […], workdays: […] } to data/holidays.yaml"));
    }
}
