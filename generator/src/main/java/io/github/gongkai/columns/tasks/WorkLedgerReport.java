package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.SiteContext;
import io.github.gongkai.columns.Csv;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A year of the work ledger, unit by unit, as CSV for the office: what was held and how often, what is still missing of
 * the yearly minimum of one meeting, one report and one training, and what is open or late.
 */
final class WorkLedgerReport {

    private static final List<String> HEADINGS = List.of(
            "单位", "领导小组会议", "专题学习", "听取汇报", "业务培训", "培训人次", "培训计划", "年度要求", "督查问题", "未整改", "逾期", "找错留言", "未答复",
            "平均办理天数", "推荐解读", "被采用");

    private static final List<String> TABLES =
            List.of("meetings", "reports", "trainings", "trainingPlan", "issues", "messages", "nominations");

    private final SiteContext context;

    WorkLedgerReport(SiteContext context) {
        this.context = context;
    }

    /** Name of the file in the reports folder. */
    static String name(Entry ledger) {
        return WorkLedgerColumn.ID + "-" + ledger.id().substring(ledger.id().lastIndexOf('/') + 1) + ".csv";
    }

    String make(Entry ledger) {
        Csv csv = new Csv().row(HEADINGS);
        units(ledger).forEach(unit -> csv.row(row(ledger, unit)));
        return csv.text();
    }

    /** Units that must be there, then others the ledger names, by full name. */
    private Set<String> units(Entry ledger) {
        Stream<String> named = TABLES.stream()
                .flatMap(table -> ledger.fields().groups(table).stream())
                .map(row -> row.text("unit"))
                .filter(Objects::nonNull);
        Set<String> units = new LinkedHashSet<>();
        Stream.concat(ledger.fields().texts("covers").stream(), named)
                .map(unit -> TaskTable.name(context, unit))
                .forEach(units::add);
        return units;
    }

    private List<String> row(Entry ledger, String unit) {
        LocalDate today = context.asOf().toLocalDate();
        List<Fields> meetings = rows(ledger, "meetings", unit);
        List<Fields> reports = rows(ledger, "reports", unit);
        List<Fields> trainings = rows(ledger, "trainings", unit);
        List<Fields> issues = rows(ledger, "issues", unit);
        List<Fields> messages = rows(ledger, "messages", unit);
        List<Fields> nominations = rows(ledger, "nominations", unit);
        List<String> missing = new ArrayList<>();
        int held = count(meetings, row -> !row.chose("kind", "study"));
        if (held == 0) {
            missing.add("会议");
        }
        if (reports.isEmpty()) {
            missing.add("汇报");
        }
        if (trainings.isEmpty()) {
            missing.add("培训");
        }
        return Stream.of(
                        unit,
                        held,
                        meetings.size() - held,
                        reports.size(),
                        trainings.size(),
                        trainings.stream()
                                .map(row -> row.number("people"))
                                .filter(Objects::nonNull)
                                .mapToInt(Number::intValue)
                                .sum(),
                        rows(ledger, "trainingPlan", unit).size(),
                        minimum(ledger, unit, missing),
                        issues.size(),
                        count(issues, row -> !row.has("fixed")),
                        count(issues, row -> LateMendingRule.isLate(row, "fixed", today)),
                        messages.size(),
                        count(messages, row -> !row.has("replied")),
                        averageDays(messages),
                        nominations.size(),
                        count(nominations, row -> row.has("adopted")))
                .map(String::valueOf)
                .toList();
    }

    /** Empty for a unit that is not held to the yearly minimum. */
    private String minimum(Entry ledger, String unit, List<String> missing) {
        boolean held = ledger.fields().texts("covers").stream()
                .anyMatch(covered -> TaskTable.name(context, covered).equals(unit));
        return !held ? "" : missing.isEmpty() ? "已达到" : "缺" + String.join("、", missing);
    }

    private List<Fields> rows(Entry ledger, String table, String unit) {
        return ledger.fields().groups(table).stream()
                .filter(row -> row.has("unit")
                        && unit.equals(TaskTable.name(context, Objects.requireNonNull(row.text("unit")))))
                .toList();
    }

    private static int count(List<Fields> rows, Predicate<Fields> which) {
        return (int) rows.stream().filter(which).count();
    }

    /** Days from a message to its reply, on average, rounded; empty where none was answered. */
    private static String averageDays(List<Fields> messages) {
        List<Long> days = messages.stream()
                .filter(row -> row.date("received") != null && row.date("replied") != null)
                .map(row -> ChronoUnit.DAYS.between(row.date("received"), row.date("replied")))
                .toList();
        return days.isEmpty()
                ? ""
                : String.valueOf(Math.round(
                        days.stream().mapToLong(Long::longValue).average().orElseThrow()));
    }
}
