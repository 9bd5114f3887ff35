package io.github.gongkai.columns.enforcement;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.function.Consumer;

/** The plans of a year hold at least one inspection of several departments together. */
final class JointPlanRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "inspection.joint", "年度抽查计划中有部门联合抽查", "the plans of a year hold a joint inspection")
            .implementing("R-ENF-1")
            .asUpkeep();

    private static final int MONTH_AFTER_DEADLINE = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        String year = String.valueOf(context.asOf().getYear());
        List<Entry> plans = context.published("enforcement", "kind", "inspection-plan").stream()
                .filter(plan -> year.equals(plan.fields().text("period")))
                .toList();
        boolean joint = plans.stream()
                .flatMap(plan -> plan.fields().groups("rows").stream())
                .anyMatch(row -> row.has("partners"));
        if (!plans.isEmpty() && !joint && context.asOf().getMonthValue() >= MONTH_AFTER_DEADLINE) {
            findings.accept(INFO.at(
                    plans.get(0).fields().at("period"),
                    new Text(year + " 年的抽查计划中没有部门联合抽查", "the plans of " + year + " hold no joint inspection"),
                    new Text("在联合抽查的任务中填写 partners", "give partners in the rows of joint inspections")));
        }
    }
}
