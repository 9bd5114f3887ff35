package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.util.Set;
import java.util.function.Consumer;

/** What a superior body opened is not closed below, unless it is explained. */
final class AttributeSuperiorRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "attribute.superior", "上级文件主动公开的，本级贯彻文件也主动公开", "a document that implements an open one is open")
            .implementing("R-ATTR-2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Choice attribute = entry.fields().choice("disclosure");
        if (attribute == null || Set.of("proactive", "undetermined").contains(attribute.id())) {
            return;
        }
        entry.fields().values("superiorDocuments").forEach(placed -> {
            if (placed.value() instanceof Value.Reference reference && isOpen(reference.target(), context)) {
                Diagnostic found = INFO.at(
                        placed.at(),
                        new Text(
                                "上级文件“" + reference.target() + "”已主动公开，本文件为“" + attribute.label() + "”",
                                "the superior document \"" + reference.target() + "\" is open, this one is "
                                        + attribute.id()),
                        new Text("改为主动公开，或用 exceptionNote 说明理由", "open it, or explain in exceptionNote"));
                findings.accept(entry.fields().has("exceptionNote") ? found.weighing(Severity.WARNING) : found);
            }
        });
    }

    private static boolean isOpen(String name, CheckContext context) {
        Entry byId = context.index().byId(name);
        Entry found = byId == null ? context.index().named(name) : byId;
        return found == null
                ? Superior.named(name, context.site())
                        .map(Superior::disclosure)
                        .filter(choice -> choice.id().equals("proactive"))
                        .isPresent()
                : context.index().isPublished(found);
    }
}
