package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** A task whose time is over shows at least what was done for it. */
final class OverdueTaskRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "task.overdue", "逾期的任务附有佐证", "a task past its deadline has evidence of what was done")
            .implementing("R-TASK-3")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        for (Task task : Task.of(entry)) {
            if (task.isLate(context.asOf()) && !task.hasEvidence()) {
                Location at = task.fields().has("deadline") ? task.fields().at("deadline") : task.at();
                findings.accept(INFO.at(
                        at,
                        new Text(
                                "任务“" + task.number() + "”应于 " + task.deadline() + " 完成，至今没有佐证",
                                "the task \"" + task.number() + "\" was due on " + task.deadline()
                                        + " and has no evidence"),
                        new Text("加上 evidence（佐证），或者写明已完成和完成日期", "add evidence, or say that it is done and when")));
            }
        }
    }
}
