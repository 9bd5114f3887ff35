package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of the documents that call for an interpretation have one, and how many have one that is more than text, by
 * year of publication and responsible unit.
 *
 * @param rows newest year first, then units by id
 */
record InterpretationRate(List<Row> rows) {

    /** The least rate of interpretations that are more than text, in hundredths (work plans of 2021). */
    static final int LEAST_DIVERSIFIED = 90;

    /**
     * Figures of one unit in one year.
     *
     * @param unit id of the unit, or the words the documents give
     * @param due documents that call for an interpretation
     * @param interpreted those that have one
     * @param diversified those that have one in another form than text
     */
    record Row(int year, String unit, List<Entry> due, List<Entry> interpreted, List<Entry> diversified) {

        String interpretedRate() {
            return percent(interpreted.size());
        }

        String diversifiedRate() {
            return percent(diversified.size());
        }

        boolean isEnough() {
            return isEnough(LEAST_DIVERSIFIED);
        }

        /** Whether the rate of interpretations that are more than text is at least so many hundredths. */
        boolean isEnough(int percent) {
            return diversified.size() * 100L >= (long) percent * due.size();
        }

        private String percent(int of) {
            return BigDecimal.valueOf(of * 100L)
                            .divide(BigDecimal.valueOf(due.size()), 1, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString()
                    + "%";
        }
    }

    private record Key(int year, String unit) {

        static final Comparator<Key> ORDER =
                Comparator.comparingInt((Key key) -> -key.year()).thenComparing(Key::unit);
    }

    /** The rate of published documents. */
    static InterpretationRate of(
            Collection<Entry> documents, Collection<Entry> interpretations, EntryIndex index, List<Unit> units) {
        Explanations explanations = Explanations.of(interpretations, index);
        Map<Key, List<Entry>> due = new TreeMap<>(Key.ORDER);
        for (Entry document : documents) {
            LocalDate published = document.datePublished();
            if (published != null && Explanations.isDue(document)) {
                due.computeIfAbsent(new Key(published.getYear(), unit(document, units)), any -> new ArrayList<>())
                        .add(document);
            }
        }
        return new InterpretationRate(due.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue(), explanations))
                .toList());
    }

    private static Row row(Key key, List<Entry> due, Explanations explanations) {
        return new Row(
                key.year(),
                key.unit(),
                List.copyOf(due),
                due.stream()
                        .filter(document -> !explanations.explaining(document).isEmpty())
                        .toList(),
                due.stream()
                        .filter(document ->
                                explanations.explaining(document).stream().anyMatch(Explanations::isMoreThanText))
                        .toList());
    }

    private static String unit(Entry document, List<Unit> units) {
        String unit = document.fields().text("unit");
        String named = unit == null ? document.fields().text("issuer") : unit;
        return named == null ? "" : Unit.named(named, units).map(Unit::id).orElse(named);
    }
}
