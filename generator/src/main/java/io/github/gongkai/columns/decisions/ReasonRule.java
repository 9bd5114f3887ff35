package io.github.gongkai.columns.decisions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.List;
import java.util.function.Consumer;

/** A stage that is not disclosed says why, and gives nothing away. */
final class ReasonRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "decision.reason",
                    "不公开的决策环节写明理由，并且没有内容",
                    "a stage that is not disclosed says why and shows nothing")
            .asSafeguard();

    private static final List<String> STAGES = List.of("expert", "risk", "evaluation");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Schema schema = context.columns().schema(entry);
        for (String stage : STAGES) {
            for (Fields group : entry.fields().groups(stage)) {
                boolean closed = group.has("disclosed") && !group.flag("disclosed");
                if (closed && (!group.has("reason") || group.has("content"))) {
                    findings.accept(INFO.at(
                            group.at("disclosed"),
                            new Text(
                                    "“" + schema.label(stage) + "”不公开，" + (group.has("content") ? "却写有内容" : "没有写理由"),
                                    stage + " is not disclosed and "
                                            + (group.has("content") ? "shows its content" : "does not say why")),
                            group.has("content")
                                    ? new Text("去掉 content，或者改为公开", "remove content, or disclose it")
                                    : new Text("填写 reason：不公开的法律依据", "give the legal ground as reason")));
                }
            }
        }
    }
}
