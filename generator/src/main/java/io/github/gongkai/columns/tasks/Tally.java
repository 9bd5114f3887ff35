package io.github.gongkai.columns.tasks;

import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tasks counted by state. */
record Tally(int all, Map<TaskState, Integer> by) {

    static Tally of(Collection<Task> tasks, LocalDateTime asOf) {
        Map<TaskState, Integer> by = new LinkedHashMap<>();
        for (TaskState state : TaskState.values()) {
            by.put(state, (int)
                    tasks.stream().filter(task -> task.state(asOf) == state).count());
        }
        return new Tally(tasks.size(), by);
    }

    /** 完成率, in whole per cent. */
    String rate() {
        return all == 0 ? "" : 100 * by.getOrDefault(TaskState.DONE, 0) / all + "%";
    }

    List<MetaRow> facts() {
        List<MetaRow> rows = new ArrayList<>();
        rows.add(MetaRow.of("all", "任务总数", all + " 项"));
        by.forEach((state, count) -> rows.add(MetaRow.of(state.badge().id(), state.label(), count + " 项")));
        rows.add(MetaRow.of("rate", "完成率", rate()));
        return rows;
    }

    /**
     * A table of tallies, one row for each name a task goes under, in the order they first appear.
     *
     * @param heading what the names are, such as 责任单位
     * @param link puts a name into words, with a link where there is one
     */
    static Table table(
            String caption,
            String heading,
            List<Task> tasks,
            Function<Task, List<String>> names,
            Function<String, Link> link,
            LocalDateTime asOf) {
        Map<String, List<Task>> groups = new LinkedHashMap<>();
        for (Task task : tasks) {
            names.apply(task)
                    .forEach(name -> groups.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(task));
        }
        List<TableRow> rows = new ArrayList<>();
        groups.forEach((name, group) -> {
            Tally tally = of(group, asOf);
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(List.of(link.apply(name)), null, true, false, 1, 1));
            cells.add(Cell.ofNumber(String.valueOf(tally.all())));
            tally.by().values().forEach(count -> cells.add(Cell.ofNumber(String.valueOf(count))));
            cells.add(Cell.ofNumber(tally.rate()));
            rows.add(TableRow.of(cells));
        });
        List<String> headings = new ArrayList<>(List.of(heading, "任务数"));
        for (TaskState state : TaskState.values()) {
            headings.add(state.label());
        }
        headings.add("完成率");
        return Table.of(caption, headings, rows);
    }
}
