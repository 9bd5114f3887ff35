package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.SiteContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts tasks into a table, for the page at one address. */
final class TaskTable {

    private static final List<String> HEADINGS = List.of("条款", "任务和成果", "责任单位", "完成时限", "状态", "进展", "佐证");

    private final SiteContext context;
    private final String from;

    TaskTable(SiteContext context, String from) {
        this.context = context;
        this.from = from;
    }

    Section section(String id, String label, String caption, List<Task> tasks) {
        return tasks.isEmpty()
                ? Section.ofNote(id, label, "没有这样的任务。")
                : Section.ofTable(
                        id,
                        label,
                        Table.of(
                                caption, HEADINGS, tasks.stream().map(this::row).toList()));
    }

    private TableRow row(Task task) {
        LocalDate deadline = task.deadline();
        boolean atHome = task.plan().address().equals(from);
        return new TableRow(
                atHome ? task.anchor() : "",
                List.of(
                        Cell.ofLinks(List.of(clause(task, atHome))),
                        Cell.ofText(matter(task)),
                        Cell.ofLinks(task.units().stream().map(this::unit).toList()),
                        Cell.ofText(day(deadline)),
                        Cell.ofState(task.state(context.asOf()).badge()),
                        Cell.ofText(task.text("progress")),
                        Cell.ofLinks(evidence(task))));
    }

    private Link clause(Task task, boolean atHome) {
        String words = task.text("clause").isEmpty() ? task.number() : task.text("clause");
        return atHome
                ? new Link(words, "", false)
                : context.link(words, task.plan().address() + "#" + task.anchor(), from);
    }

    private static String matter(Task task) {
        String measure = task.text("measure");
        return task.text("matter") + (measure.isEmpty() ? "" : "（成果：" + measure + "）");
    }

    /** The full name of a unit the register knows by id. */
    Link unit(String unit) {
        return new Link(name(context, unit), "", false);
    }

    /** A day in words; empty where there is none. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String name(SiteContext context, String unit) {
        return context.site().units().stream()
                .filter(known -> known.id().equals(unit))
                .map(Unit::name)
                .findFirst()
                .orElse(unit);
    }

    private List<Link> evidence(Task task) {
        return task.fields()
                .values("evidence")
                .flatMap(placed ->
                        placed.value() instanceof Value.Reference named ? Stream.of(named.target()) : Stream.empty())
                .map(this::evidence)
                .toList();
    }

    private Link evidence(String named) {
        Entry byId = context.index().byId(named);
        Entry found = byId == null ? context.index().named(named) : byId;
        return found != null && context.index().isPublished(found)
                ? context.link(found, from)
                : new Link(named, "", false);
    }
}
