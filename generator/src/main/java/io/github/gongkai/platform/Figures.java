package io.github.gongkai.platform;

import io.github.gongkai.column.SiteContext;
import io.github.gongkai.model.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many entries a site publishes, by what they are; what is archived counts, what comes from other sites counts apart.
 *
 * @param units by id of unit, in the order of the register; those of no unit under the empty text
 * @param columns by id, in menu order
 * @param subjects by subject of the first level
 * @param months by month of publication, such as {@code 2026-03}
 * @param attributes by attribute of disclosure; what is not open is counted by its ledger or withheld entry
 * @param origins by name of the site entries were read from
 */
record Figures(
        int total,
        Map<String, Long> units,
        Map<String, Long> columns,
        Map<String, Long> subjects,
        Map<String, Long> months,
        Map<String, Long> attributes,
        Map<String, Long> origins) {

    private static final int MONTH = "2026-03".length();

    static Figures of(SiteContext context) {
        List<Holding> own = context.columns().all().stream()
                .filter(column -> !column.schema().ledger())
                .flatMap(column -> context.entries(column.schema().id()).stream())
                .map(entry -> Holding.of(entry, context))
                .toList();
        Map<String, Long> byUnit = count(own, holding -> Stream.of(Objects.requireNonNullElse(holding.unit(), "")));
        Map<String, Long> units = new LinkedHashMap<>();
        Stream.concat(context.site().units().stream().map(Unit::id), Stream.of(""))
                .filter(byUnit::containsKey)
                .forEach(unit -> units.put(unit, byUnit.getOrDefault(unit, 0L)));
        Map<String, Long> columns = new LinkedHashMap<>();
        own.forEach(holding -> columns.merge(holding.column().id(), 1L, Long::sum));
        Map<String, Long> attributes = new TreeMap<>(CoverageReader.attributes(context));
        attributes.put(Coverage.OPEN, (long) own.size());
        Map<String, Long> origins = context.columns().all().stream()
                .flatMap(column -> context.gathered(column.schema().id()).stream())
                .map(context::origin)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(origin -> origin, TreeMap::new, Collectors.counting()));
        return new Figures(
                own.size(),
                units,
                columns,
                count(
                        own,
                        holding -> holding.entry().fields().texts("subjects").stream()
                                .map(TopicPages::top)
                                .distinct()),
                count(
                        own,
                        holding -> Stream.of(holding.day())
                                .filter(day -> day.length() >= MONTH)
                                .map(day -> day.substring(0, MONTH))),
                attributes,
                origins);
    }

    private static Map<String, Long> count(List<Holding> holdings, Function<Holding, Stream<String>> by) {
        return holdings.stream()
                .flatMap(by)
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    }
}
