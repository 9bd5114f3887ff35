package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import io.github.gongkai.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many of the documents that call for an interpretation have one, and how many have one that is more than text, by
 * year of publication and responsible unit. Rules and normative documents call for one (国办发〔2016〕80号), unless
 * {@code requiresInterpretation} of the document says otherwise.
 *
 * @param rows newest year first, then units by id
 */
record InterpretationRate(List<Row> rows) {

    /** The least rate of interpretations that are more than text. */
    static final BigDecimal LEAST_DIVERSIFIED = new BigDecimal("90");

    private static final Set<String> CALLING_KINDS = Set.of("规章", "行政规范性文件");
    private static final String PLAIN = "text";

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
            return BigDecimal.valueOf(diversified.size() * 100L)
                            .compareTo(LEAST_DIVERSIFIED.multiply(BigDecimal.valueOf(due.size())))
                    >= 0;
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
        Map<String, List<Entry>> of = new HashMap<>();
        for (Entry interpretation : interpretations) {
            interpretation
                    .fields()
                    .values("interprets")
                    .map(placed ->
                            placed.value() instanceof Value.Reference reference ? index.byId(reference.target()) : null)
                    .filter(Objects::nonNull)
                    .forEach(document -> of.computeIfAbsent(document.id(), any -> new ArrayList<>())
                            .add(interpretation));
        }
        Map<Key, List<Entry>> due = new TreeMap<>(Key.ORDER);
        for (Entry document : documents) {
            LocalDate published = document.datePublished();
            if (published != null && isDue(document)) {
                due.computeIfAbsent(new Key(published.getYear(), unit(document, units)), any -> new ArrayList<>())
                        .add(document);
            }
        }
        return new InterpretationRate(due.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue(), of))
                .toList());
    }

    private static Row row(Key key, List<Entry> due, Map<String, List<Entry>> of) {
        return new Row(
                key.year(),
                key.unit(),
                List.copyOf(due),
                due.stream().filter(document -> of.containsKey(document.id())).toList(),
                due.stream()
                        .filter(document -> of.getOrDefault(document.id(), List.of()).stream()
                                .anyMatch(InterpretationRate::isMoreThanText))
                        .toList());
    }

    /** Whether a document calls for an interpretation. */
    static boolean isDue(Entry document) {
        Choice kind = document.fields().choice("kind");
        return document.fields().has("requiresInterpretation")
                ? document.fields().flag("requiresInterpretation")
                : kind != null && CALLING_KINDS.contains(kind.id());
    }

    private static boolean isMoreThanText(Entry interpretation) {
        return interpretation
                .fields()
                .values("form")
                .anyMatch(placed -> placed.value() instanceof Value.Chosen chosen
                        && !chosen.choice().id().equals(PLAIN));
    }

    private static String unit(Entry document, List<Unit> units) {
        String unit = document.fields().text("unit");
        String named = unit == null ? document.fields().text("issuer") : unit;
        return named == null ? "" : Unit.named(named, units).map(Unit::id).orElse(named);
    }
}
