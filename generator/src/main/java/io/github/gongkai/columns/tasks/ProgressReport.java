package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.SiteContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How far the tasks of a year are: by level, by unit, what is late, what came from the year before. */
final class ProgressReport {

    private static final List<String> LEVELS = List.of("国家", "省", "市", "县");

    private final SiteContext context;

    ProgressReport(SiteContext context) {
        this.context = context;
    }

    /** The highest level first. */
    private static List<Task> byLevel(List<Task> tasks) {
        return tasks.stream()
                .sorted(Comparator.comparingInt(task -> LEVELS.indexOf(task.level())))
                .toList();
    }

    Overview make(int year, List<Task> tasks, List<Entry> plans) {
        LocalDateTime asOf = context.asOf();
        TaskTable table = new TaskTable(context, TasksColumn.PROGRESS);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.ofTable(
                "levels",
                "按任务来源",
                Tally.table(
                        "各级任务的落实情况",
                        "任务来源",
                        byLevel(tasks),
                        task -> List.of(task.level()),
                        level -> new Link(level, "", false),
                        asOf)));
        sections.add(Section.ofTable(
                        "units", "按责任单位", Tally.table("各责任单位的落实情况", "责任单位", tasks, Task::units, table::unit, asOf))
                .withNote("一项任务有几个责任单位的，各计一次。"));
        sections.add(table.section(
                "overdue",
                "逾期任务",
                "逾期任务的进展",
                tasks.stream().filter(task -> task.isLate(asOf)).toList()));
        sections.add(table.section(
                "carried",
                "上年结转任务",
                "结转任务的进展",
                tasks.stream().filter(task -> task.fields().has("carriedFrom")).toList()));
        List<Link> links = new ArrayList<>();
        for (Entry plan : plans) {
            links.add(context.link(plan, TasksColumn.PROGRESS));
            links.add(context.link("考核用表（CSV）", AssessmentSheet.address(plan), TasksColumn.PROGRESS));
        }
        return Overview.of("截至" + TaskTable.day(asOf.toLocalDate()) + "，" + year + "年任务的完成情况。", sections)
                .withFacts(Tally.of(tasks, asOf).facts())
                .withLinks(links);
    }
}
