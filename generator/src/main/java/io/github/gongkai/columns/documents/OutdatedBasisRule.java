package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.util.List;
import java.util.function.Consumer;

/** A document in force does not rest on one that is repealed or has lapsed. */
final class OutdatedBasisRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "norm.outdated-basis",
                    "现行有效的文件不以废止、失效的文件为依据",
                    "a document in force does not rest on one that is out of force")
            .implementing("R-NORM-6");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!Kinds.isNormative(entry)
                || !context.index().isPublished(entry)
                || !entry.fields().chose("validity", "in-force")) {
            return;
        }
        entry.fields().values("basis").forEach(placed -> {
            Entry basis = placed.value() instanceof Value.Reference reference
                    ? context.index().byId(reference.target())
                    : null;
            Choice state = basis == null ? null : basis.fields().choice("validity");
            if (basis != null && state != null && List.of("repealed", "lapsed").contains(state.id())) {
                findings.accept(INFO.at(
                        placed.at(),
                        new Text(
                                "制定依据“" + basis.title() + "”已" + state.label(),
                                "the basis \"" + basis.title() + "\" is " + state.id()),
                        new Text("评估本文件是否继续有效，或改用现行依据", "review the document, or name a basis in force")));
            }
        });
    }
}
