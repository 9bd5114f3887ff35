package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.SiteContext;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.List;
import java.util.Optional;

/** 回头看: what became of the tasks of last year. */
final class LookbackReport {

    private final SiteContext context;

    LookbackReport(SiteContext context) {
        this.context = context;
    }

    /** @param now the tasks of the year after, which may carry some on */
    Overview make(int year, List<Task> tasks, List<Task> now) {
        List<Task> done = tasks.stream().filter(Task::isDone).toList();
        List<Task> undone = tasks.stream().filter(task -> !task.isDone()).toList();
        return Overview.of(
                        year + "年共" + tasks.size() + "项任务，已完成" + done.size() + "项，未完成" + undone.size() + "项。",
                        List.of(undone(undone, now), done(done)))
                .withLinks(List.of(context.link("本年落实进展", TasksColumn.PROGRESS, TasksColumn.LOOKBACK)));
    }

    private Section undone(List<Task> tasks, List<Task> now) {
        if (tasks.isEmpty()) {
            return Section.ofNote("undone", "未完成的任务", "上年任务已全部完成。");
        }
        return Section.ofTable(
                "undone",
                "未完成的任务",
                Table.of(
                        "未完成的任务和结转去向",
                        List.of("条款", "任务", "未完成的原因", "结转到"),
                        tasks.stream().map(task -> undone(task, now)).toList()));
    }

    private TableRow undone(Task task, List<Task> now) {
        Optional<Task> next = now.stream()
                .filter(later -> later.text("carriedFrom").equals(task.number()))
                .findFirst();
        return TableRow.of(List.of(
                Cell.ofText(task.text("clause")),
                Cell.ofText(task.text("matter")),
                Cell.ofText(next.map(later -> later.text("carriedReason")).orElse(task.text("lookback"))),
                Cell.ofLinks(next.map(this::link).stream().toList())));
    }

    private Link link(Task task) {
        return context.link(
                task.text("clause") + " " + task.text("matter"),
                task.plan().address() + "#" + task.anchor(),
                TasksColumn.LOOKBACK);
    }

    private Section done(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return Section.ofNote("done", "已完成的任务", "没有已完成的任务。");
        }
        return Section.ofTable(
                "done",
                "已完成的任务",
                Table.of(
                        "已完成的任务和回头看情况",
                        List.of("条款", "任务", "完成日期", "回头看"),
                        tasks.stream()
                                .map(task -> TableRow.of(List.of(
                                        Cell.ofText(task.text("clause")),
                                        Cell.ofText(task.text("matter")),
                                        Cell.ofText(TaskTable.day(task.fields().date("dateDone"))),
                                        Cell.ofText(task.text("lookback")))))
                                .toList()));
    }
}
