package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What one year leaves undone the next year takes up: 防止新年不理旧账. */
final class CarriedTaskRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "task.dropped", "上年未完成的任务都结转到本年", "tasks left undone last year are carried into this year")
            .implementing("R-TASK-2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        List<Entry> plans = context.site().entries().stream()
                .filter(entry -> entry.column().equals(TasksColumn.ID) && Task.isPlan(entry))
                .toList();
        for (Entry plan : plans) {
            List<Task> before = plans.stream()
                    .filter(other -> Task.year(other) == Task.year(plan) - 1)
                    .filter(other -> Objects.equals(
                            other.fields().text("issuer"), plan.fields().text("issuer")))
                    .flatMap(other -> Task.of(other).stream())
                    .toList();
            if (!before.isEmpty()) {
                dropped(plan, before, findings);
                unknown(plan, before, findings);
            }
        }
    }

    private static void dropped(Entry plan, List<Task> before, Consumer<Diagnostic> findings) {
        Set<String> carried =
                Task.of(plan).stream().map(task -> task.text("carriedFrom")).collect(Collectors.toSet());
        for (Task task : before) {
            if (!task.isDone() && !task.number().isEmpty() && !carried.contains(task.number())) {
                findings.accept(INFO.at(
                        plan.fields().at("tasks"),
                        new Text(
                                "上年任务“" + task.number() + "”（" + task.text("matter") + "）没有完成，本年也没有结转",
                                "last year's task \"" + task.number() + "\" was left undone and is not carried on"),
                        new Text(
                                "加一项任务，写上 carriedFrom: " + task.number() + " 和结转原因；已经完成的，在 "
                                        + task.plan().path() + " 中改为“已完成”",
                                "add a task with carriedFrom: " + task.number()
                                        + " and carriedReason; if it was done, say so in "
                                        + task.plan().path())));
            }
        }
    }

    private static void unknown(Entry plan, List<Task> before, Consumer<Diagnostic> findings) {
        Set<String> numbers = before.stream().map(Task::number).collect(Collectors.toSet());
        for (Task task : Task.of(plan)) {
            String from = task.text("carriedFrom");
            if (!from.isEmpty() && !numbers.contains(from)) {
                findings.accept(INFO.at(
                        task.fields().at("carriedFrom"),
                        new Text("上年没有编号为“" + from + "”的任务", "last year has no task \"" + from + "\""),
                        new Text("改为上年台账中的任务编号", "write the number of a task of last year")));
            }
        }
    }
}
