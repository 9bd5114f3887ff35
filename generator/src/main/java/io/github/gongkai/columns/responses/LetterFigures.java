package io.github.gongkai.columns.responses;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How long letters took and how many were answered in time, from the ledger of letters.
 *
 * @param rows by unit id
 * @param total all units together
 */
record LetterFigures(List<Row> rows, Row total) {

    /** Working days a letter may take where the ledger says nothing; simple questions (standard of letters of many cities). */
    private static final int LIMIT_DAYS = 5;

    /**
     * Figures of one unit.
     *
     * @param received letters that came in
     * @param replied letters that were answered
     * @param inTime letters answered within their limit, and those still open whose limit has not passed
     * @param days working days all answers took together
     */
    record Row(String unit, int received, int replied, int inTime, long days) {

        /** Working days an answer took on average, to one place; null where there is no answer. */
        @Nullable
        String averageDays() {
            return replied == 0
                    ? null
                    : BigDecimal.valueOf(days)
                            .divide(BigDecimal.valueOf(replied), 1, RoundingMode.HALF_UP)
                            .toPlainString();
        }

        String inTimeRate() {
            return BigDecimal.valueOf(inTime * 100L)
                            .divide(BigDecimal.valueOf(Math.max(1, received)), 1, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString()
                    + "%";
        }

        private Row plus(Row other) {
            return new Row(
                    unit, received + other.received, replied + other.replied, inTime + other.inTime, days + other.days);
        }
    }

    /**
     * The figures of one year.
     *
     * @param workingDays working days after one day, up to and including another
     */
    static LetterFigures of(
            List<Fields> letters,
            List<Unit> units,
            LocalDate today,
            ToIntBiFunction<LocalDate, LocalDate> workingDays) {
        Map<String, Row> byUnit = new TreeMap<>();
        Row total = new Row("", 0, 0, 0, 0);
        for (Fields letter : letters) {
            LocalDate received = letter.date("received");
            String named = letter.text("unit");
            if (received == null || named == null) {
                continue;
            }
            String unit = Unit.named(named, units).map(Unit::id).orElse(named);
            LocalDate replied = letter.date("replied");
            BigDecimal limit = letter.number("limitDays");
            int taken = workingDays.applyAsInt(received, replied == null ? today : replied);
            boolean inTime = taken <= (limit == null ? LIMIT_DAYS : limit.intValue());
            Row row = new Row(unit, 1, replied == null ? 0 : 1, inTime ? 1 : 0, replied == null ? 0 : taken);
            byUnit.merge(unit, row, Row::plus);
            total = total.plus(row);
        }
        return new LetterFigures(List.copyOf(byUnit.values()), total);
    }

    /** The letters of ledgers by the year they came in, newest year first. */
    static Map<Integer, List<Fields>> byYear(List<Entry> ledgers) {
        Map<Integer, List<Fields>> years = new TreeMap<>(Comparator.reverseOrder());
        for (Entry ledger : ledgers) {
            for (Fields letter : ledger.fields().groups("letters")) {
                LocalDate received = letter.date("received");
                if (received != null) {
                    years.computeIfAbsent(received.getYear(), any -> new ArrayList<>())
                            .add(letter);
                }
            }
        }
        return years;
    }
}
