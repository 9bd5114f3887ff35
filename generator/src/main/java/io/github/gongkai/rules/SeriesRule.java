package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Rule;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SeriesSpec;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What comes regularly is there when it is due, as the {@code series} of a column says. */
final class SeriesRule implements Rule {

    /** A yearly entry with a day by which it must be there. */
    static final RuleInfo DUE = RuleInfo.error(
                    "series.due", "有年度期限的内容按期发布", "what is due by a day of the year is published by it")
            .asUpkeep();

    /** A period of a series that has no entry. */
    static final RuleInfo GAP = RuleInfo.warning("series.gap", "定期数据各期齐全", "a periodical series has no gap")
            .asUpkeep();

    static final RuleInfo PERIOD =
            RuleInfo.error("series.period", "期次书写规范", "a period is written as its series needs it");

    @Override
    public RuleInfo info() {
        return DUE;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        for (Columns.Registered column : context.columns().all()) {
            Schema schema = column.schema();
            List<Entry> entries = context.site().entries().stream()
                    .filter(entry -> entry.column().equals(schema.id()))
                    .filter(context.index()::isPublished)
                    .toList();
            if (schema.checks().series() != null) {
                new Check(schema.label(), schema.checks().series(), entries, entries, context, findings).run();
            }
            for (Schema.Variant kind : schema.variants()) {
                SeriesSpec series = kind.schema().checks().series();
                if (series != null) {
                    String by = Objects.requireNonNull(schema.by());
                    List<Entry> own = entries.stream()
                            .filter(entry ->
                                    entry.fields().chose(by, kind.choice().id()))
                            .toList();
                    List<Entry> calling = entries.stream()
                            .filter(entry -> series.besides().stream()
                                    .anyMatch(other -> entry.fields().chose(by, other)))
                            .toList();
                    new Check(kind.choice().label(), series, own, calling, context, findings).run();
                }
            }
        }
    }

    /**
     * The check of one series.
     *
     * @param own its entries
     * @param calling entries that show that the series is due
     */
    private record Check(
            String label,
            SeriesSpec series,
            List<Entry> own,
            List<Entry> calling,
            CheckContext context,
            Consumer<Diagnostic> findings) {

        void run() {
            LocalDate today = context.asOf().toLocalDate();
            Map<String, TreeMap<YearMonth, Entry>> found = byPeriod();
            if (own.isEmpty() && !calling.isEmpty()) {
                YearMonth year = YearMonth.of(today.getYear(), 1);
                if (today.isAfter(series.deadline(year))) {
                    missing(label, calling.get(0).fields().start(), List.of(series.text(year)));
                }
            }
            found.forEach((name, periods) -> {
                List<String> gaps = new ArrayList<>();
                for (YearMonth first = periods.firstKey();
                        today.isAfter(series.deadline(first));
                        first = series.next(first)) {
                    if (!periods.containsKey(first)) {
                        gaps.add(series.text(first));
                    }
                }
                if (!gaps.isEmpty()) {
                    missing(name, periods.lastEntry().getValue().fields().at(series.period()), gaps);
                }
            });
        }

        private Map<String, TreeMap<YearMonth, Entry>> byPeriod() {
            Map<String, TreeMap<YearMonth, Entry>> found = new LinkedHashMap<>();
            for (Entry entry : own) {
                String text = entry.fields().text(series.period());
                if (text == null) {
                    continue;
                }
                series.first(text)
                        .ifPresentOrElse(
                                first -> found.computeIfAbsent(name(entry), any -> new TreeMap<>())
                                        .put(first, entry),
                                () -> findings.accept(PERIOD.at(
                                        entry.fields().at(series.period()),
                                        new Text(
                                                "“" + text + "”不是这一系列的期次",
                                                "\"" + text + "\" is no period of this series"),
                                        new Text(
                                                "写成 " + series.text(YearMonth.of(2026, 7)) + " 这样的形式",
                                                "write it as " + series.text(YearMonth.of(2026, 7))))));
            }
            return found;
        }

        /** What tells the series of an entry from others of its kind. */
        private String name(Entry entry) {
            String own = series.per().stream()
                    .flatMap(field -> entry.fields().values(field))
                    .map(placed -> placed.value() instanceof Value.Text text
                            ? text.text()
                            : placed.value() instanceof Value.Chosen chosen
                                    ? chosen.choice().label()
                                    : "")
                    .collect(Collectors.joining("、"));
            return own.isEmpty() ? label : label + "（" + own + "）";
        }

        private void missing(String name, Location at, List<String> periods) {
            String list = String.join("、", periods);
            boolean due = series.due() != null;
            findings.accept((due ? DUE : GAP)
                    .at(
                            at,
                            new Text(
                                    "“" + name + "”缺少 " + list + (due ? "，期限为当年 " + day() : ""),
                                    "\"" + name + "\" has nothing for " + String.join(", ", periods)
                                            + (due ? ", due by " + day() + " of the year" : "")),
                            new Text("发布缺少的内容", "publish what is missing")));
        }

        private String day() {
            return String.valueOf(series.due()).replace("--", "");
        }
    }
}
