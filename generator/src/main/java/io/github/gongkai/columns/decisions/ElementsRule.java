package io.github.gongkai.columns.decisions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Checks;
import io.github.gongkai.column.Rule;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A dossier shows the elements that belong to the stages it has gone through. */
final class ElementsRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "decision.elements",
                    "决策事项公开了已经历环节的要素",
                    "a dossier shows the elements of the stages it has gone through")
            .implementing("R-DEC-4")
            .asUpkeep();

    /** An element and the stage from which on it is to be public. */
    private record Due(String stage, String element) {}

    private static final List<Due> DUE = List.of(
            new Due("publicParticipation", "draftText"),
            new Due("publicParticipation", "draftExplanation"),
            new Due("publicParticipation", "background"),
            new Due("legalityReview", "opinions"),
            new Due("publish", "representatives"),
            new Due("publish", "result"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Schema schema = context.columns().schema(entry);
        Choice stage = entry.fields().choice(Checks.STAGE);
        if (stage == null) {
            return;
        }
        List<String> order =
                schema.checks().stages().stream().map(Checks::stageId).toList();
        int reached = order.indexOf(stage.id());
        List<String> labels = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Due due : DUE) {
            if (reached >= order.indexOf(Checks.stageId(due.stage()))
                    && !entry.fields().has(due.element())) {
                labels.add(schema.label(due.element()));
                names.add(due.element());
            }
        }
        if (!names.isEmpty()) {
            findings.accept(INFO.at(
                    entry.fields().start(),
                    new Text(
                            "已到“" + stage.label() + "”环节，还没有公开" + String.join("、", labels),
                            "has reached " + stage.id() + " without " + String.join(", ", names)),
                    new Text("补充这些要素", "add these elements")));
        }
    }
}
