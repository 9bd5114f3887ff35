package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A task that lacks its clause, units, deadline or result can neither be assigned nor checked. */
final class TaskElementsRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "task.incomplete",
                    "每项任务都有条款、责任单位、完成时限和可检验的成果",
                    "each task has its clause, units, deadline and a result that can be checked")
            .implementing("R-TASK-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Set<String> numbers = new HashSet<>();
        for (Task task : Task.of(entry)) {
            List<String> zh = new ArrayList<>();
            List<String> en = new ArrayList<>();
            lacking(task, zh, en);
            if (!zh.isEmpty()) {
                findings.accept(INFO.at(
                        task.at(),
                        new Text(
                                "任务“" + task.number() + "”缺少" + String.join("、", zh),
                                "the task \"" + task.number() + "\" lacks " + String.join(", ", en)),
                        new Text(
                                "补写：" + String.join("、", zh) + "；几项任务时限相同的，写在台账的“完成时限”中",
                                "add " + String.join(", ", en)
                                        + "; a deadline of many tasks may stand once, as deadline of the plan")));
            }
            if (!task.number().isEmpty() && !numbers.add(task.number())) {
                findings.accept(INFO.at(
                        task.fields().at("number"),
                        new Text(
                                "任务编号“" + task.number() + "”重复",
                                "the task number \"" + task.number() + "\" stands twice"),
                        new Text("换一个编号，结转和引用都以它为准", "give another number; others refer to it")));
            }
        }
    }

    private static void lacking(Task task, List<String> zh, List<String> en) {
        lacking(task, "clause", "条款", zh, en);
        lacking(task, "units", "责任单位", zh, en);
        if (task.deadline() == null && !task.fields().failed("deadline")) {
            zh.add("完成时限");
            en.add("deadline");
        }
        lacking(task, "measure", "成果", zh, en);
        if (task.fields().has("carriedFrom")) {
            lacking(task, "carriedReason", "结转原因", zh, en);
        }
    }

    private static void lacking(Task task, String field, String label, List<String> zh, List<String> en) {
        if (!task.fields().has(field) && !task.fields().failed(field)) {
            zh.add(label);
            en.add(field);
        }
    }
}
