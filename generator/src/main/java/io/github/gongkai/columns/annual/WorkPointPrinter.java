package io.github.gongkai.columns.annual;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The part of a report that nobody has to write: what became of the tasks of the year's work points. */
final class WorkPointPrinter {

    private static final String LABEL = "工作要点落实情况";

    private WorkPointPrinter() {}

    /** Counts by plan, and what was not done when the report was published; empty where the site has no such tasks. */
    static List<Section> print(AnnualReport report, PlanContext context) {
        List<WorkPoint> points = WorkPoint.of(report, context.site()).stream()
                .filter(point -> context.index().isPublished(point.plan()))
                .toList();
        if (points.isEmpty()) {
            return List.of();
        }
        LocalDate by = Objects.requireNonNullElse(
                report.entry().datePublished(), context.asOf().toLocalDate());
        String from = report.entry().address();
        Map<Entry, List<WorkPoint>> byPlan = points.stream()
                .collect(Collectors.groupingBy(WorkPoint::plan, LinkedHashMap::new, Collectors.toList()));
        List<TableRow> rows = new ArrayList<>();
        byPlan.forEach((plan, tasks) -> rows.add(row(plan, tasks, by, from, context)));
        List<Section> sections = new ArrayList<>();
        String heading = FormPrinter.anchor(report.entry(), ReportSection.GENERAL);
        sections.add(Section.ofTable(
                        "gk-work-points",
                        LABEL,
                        Table.of(report.year() + "年" + LABEL + "（截至报告发布）", List.of("工作要点", "任务数", "已完成", "未完成"), rows))
                .endOf(heading));
        List<TableRow> open = points.stream()
                .filter(point -> !point.isDone(by))
                .map(point -> open(point, context))
                .toList();
        if (!open.isEmpty()) {
            sections.add(Section.ofTable(
                            "gk-work-points-open", "尚未完成的任务", Table.of("尚未完成的任务", List.of("任务", "责任单位", "进展情况"), open))
                    .endOf(heading));
        }
        return sections;
    }

    private static TableRow row(Entry plan, List<WorkPoint> tasks, LocalDate by, String from, PlanContext context) {
        long done = tasks.stream().filter(task -> task.isDone(by)).count();
        return TableRow.of(List.of(
                new Cell(List.of(context.link(plan, from)), null, true, false, 1, 1),
                Cell.ofNumber(Integer.toString(tasks.size())),
                Cell.ofNumber(Long.toString(done)),
                Cell.ofNumber(Long.toString(tasks.size() - done))));
    }

    private static TableRow open(WorkPoint point, PlanContext context) {
        return TableRow.of(List.of(
                Cell.ofHeading(point.text("matter")),
                Cell.ofText(point.units(context.site()).collect(Collectors.joining("、"))),
                Cell.ofText(point.text("progress"))));
    }
}
