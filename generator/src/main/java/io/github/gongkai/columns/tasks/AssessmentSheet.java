package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.SiteContext;
import io.github.gongkai.columns.Csv;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tasks of a plan as a table for the yearly assessment, in CSV. */
final class AssessmentSheet {

    private static final List<String> HEADINGS =
            List.of("条款", "任务来源", "考核分值", "责任单位", "完成时限", "状态", "佐证", "编号", "任务", "成果");

    private final SiteContext context;

    AssessmentSheet(SiteContext context) {
        this.context = context;
    }

    static String address(Entry plan) {
        return plan.address().replaceFirst("\\.html$", "") + "-assessment.csv";
    }

    String make(Entry plan) {
        Csv csv = new Csv().row(HEADINGS);
        Task.of(plan).forEach(task -> csv.row(row(task)));
        return csv.text();
    }

    private List<String> row(Task task) {
        BigDecimal points = task.fields().number("points");
        LocalDate deadline = task.deadline();
        return List.of(
                task.text("clause"),
                task.level(),
                points == null ? "" : points.toPlainString(),
                task.units().stream().map(unit -> TaskTable.name(context, unit)).collect(Collectors.joining("；")),
                Objects.toString(deadline, ""),
                task.state(context.asOf()).label(),
                task.fields()
                        .values("evidence")
                        .flatMap(placed -> placed.value() instanceof Value.Reference named
                                ? Stream.of(named.target())
                                : Stream.empty())
                        .collect(Collectors.joining("；")),
                task.number(),
                task.text("matter"),
                task.text("measure"));
    }
}
