package io.github.gongkai.column;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entries that come regularly: a yearly catalogue, a monthly table.
 *
 * @param period text field that holds the period: {@code 2026}, {@code 2026-Q3}, {@code 2026-09}
 * @param due day of the year of the period by which a yearly entry must be there; null where {@code grace} counts
 * @param grace days after the end of the period after which its absence is reported
 * @param per fields that tell series apart, such as the fund or the unit
 * @param besides kinds of entries that show that the series is due even before its first entry
 */
public record SeriesSpec(
        String period, Every every, @Nullable MonthDay due, int grace, List<String> per, List<String> besides) {

    /** The length of a period. The value in a descriptor is the name in lower case. */
    public enum Every {
        YEAR(12),
        QUARTER(3),
        MONTH(1);

        private final int months;

        Every(int months) {
            this.months = months;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Every> of(String id) {
            return Arrays.stream(values())
                    .filter(every -> every.id().equals(id))
                    .findFirst();
        }
    }

    private static final Pattern PERIOD = Pattern.compile("((?:19|20)\\d{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    /** The first month of a period as an author writes it; empty where it is not written as this series needs it. */
    public Optional<YearMonth> first(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        String quarter = matcher.group(2);
        String month = matcher.group(3);
        Every written = quarter != null ? Every.QUARTER : month != null ? Every.MONTH : Every.YEAR;
        int first = quarter != null ? Integer.parseInt(quarter) * 3 - 2 : month != null ? Integer.parseInt(month) : 1;
        return written == every ? Optional.of(YearMonth.of(year, first)) : Optional.empty();
    }

    /** The period after the one that begins with {@code first}. */
    public YearMonth next(YearMonth first) {
        return first.plusMonths(every.months);
    }

    /** The last day on which the entry of the period that begins with {@code first} is still in time. */
    public LocalDate deadline(YearMonth first) {
        return due == null ? next(first).atDay(1).minusDays(1).plusDays(grace) : due.atYear(first.getYear());
    }

    /** A period as authors write it. */
    public String text(YearMonth first) {
        return switch (every) {
            case YEAR -> String.valueOf(first.getYear());
            case QUARTER -> first.getYear() + "-Q" + (first.getMonthValue() + 2) / 3;
            case MONTH -> first.toString();
        };
    }
}
