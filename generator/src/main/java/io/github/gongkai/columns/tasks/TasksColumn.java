package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 工作要点落实: work plans taken apart into tasks, with progress, a look back and a sheet for the assessment. */
public final class TasksColumn implements Column {

    static final String ID = "tasks";
    static final String PROGRESS = ID + "/progress.html";
    static final String LOOKBACK = ID + "/lookback.html";

    private final Descriptor descriptor =
            Column.described(BuiltInColumns.class, ID + ".yaml").descriptor();

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new TaskElementsRule(),
                new CarriedTaskRule(),
                new OverdueTaskRule(),
                new LivelihoodRule(),
                new LivelihoodProgressRule());
    }

    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        return Task.isPlan(entry)
                ? List.of(new TaskTable(context, entry.address())
                        .section("gk-tasks", "任务和进展", "各项任务的责任单位、时限和进展", Task.of(entry)))
                : List.of();
    }

    @Override
    public List<Link> links(Entry entry, PlanContext context) {
        if (!Task.isPlan(entry)) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        links.add(context.link("落实进展", PROGRESS, entry.address()));
        if (lastYear(plans(context)).stream().findAny().isPresent()) {
            links.add(context.link("回头看", LOOKBACK, entry.address()));
        }
        links.add(context.link("考核用表（CSV）", AssessmentSheet.address(entry), entry.address()));
        return links;
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        List<Entry> plans = plans(context);
        if (plans.isEmpty()) {
            return pages;
        }
        int year = Task.year(plans.get(0));
        List<Task> tasks = tasks(thisYear(plans));
        pages.add(context.overview(
                PROGRESS,
                "tasks",
                year + "年工作要点落实进展",
                () -> new ProgressReport(context).make(year, tasks, thisYear(plans))));
        List<Entry> before = lastYear(plans);
        if (!before.isEmpty()) {
            pages.add(context.overview(
                    LOOKBACK,
                    "tasks",
                    (year - 1) + "年工作要点回头看",
                    () -> new LookbackReport(context).make(year - 1, tasks(before), tasks)));
        }
        for (Entry plan : plans) {
            pages.add(Page.file(
                    AssessmentSheet.address(plan), () -> new AssessmentSheet(context).make(plan), plan.path()));
        }
        return pages;
    }

    /** Published plans, the latest year first. */
    private static List<Entry> plans(PlanContext context) {
        return context.entries().stream()
                .filter(Task::isPlan)
                .sorted(Comparator.comparing((Entry plan) -> -Task.year(plan)).thenComparing(Entry::id))
                .toList();
    }

    private static List<Entry> thisYear(List<Entry> plans) {
        return plans.stream()
                .filter(plan -> Task.year(plan) == Task.year(plans.get(0)))
                .toList();
    }

    private static List<Entry> lastYear(List<Entry> plans) {
        return plans.stream()
                .filter(plan -> Task.year(plan) == Task.year(plans.get(0)) - 1)
                .toList();
    }

    private static List<Task> tasks(List<Entry> plans) {
        return plans.stream().flatMap(plan -> Task.of(plan).stream()).toList();
    }
}
