package io.github.gongkai.columns.questions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/** Answers are reviewed in time and do not rest on documents that no longer hold. */
final class ReviewRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "question.review", "问答按期复核，依据现行有效", "answers are reviewed in time and rest on documents in force")
            .implementing("R-QA-1")
            .asUpkeep();

    private static final Set<String> ENDED = Set.of("repealed", "lapsed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!context.index().isPublished(entry)) {
            return;
        }
        LocalDate due = entry.fields().date("reviewBy");
        if (due != null && context.asOf().toLocalDate().isAfter(due)) {
            findings.accept(INFO.at(
                    entry.fields().at("reviewBy"),
                    new Text("问答应在 " + due + " 前复核", "the answer was to be reviewed by " + due),
                    new Text(
                            "核对答复后改写 reviewBy 和 dateUpdated",
                            "check the answer, then set reviewBy and dateUpdated anew")));
        }
        entry.fields().values("basis").forEach(placed -> {
            Entry basis = placed.value() instanceof Value.Reference reference
                    ? context.index().byId(reference.target())
                    : null;
            Choice validity = basis == null ? null : basis.fields().choice("validity");
            if (validity != null && ENDED.contains(validity.id())) {
                findings.accept(INFO.at(
                        placed.at(),
                        new Text(
                                "政策依据“" + basis.title() + "”已" + validity.label(),
                                "the basis \"" + basis.title() + "\" is " + validity.id()),
                        new Text("按现行文件改写答复，或者撤回这条问答", "answer by the document in force, or withdraw the question")));
            }
        });
    }
}
