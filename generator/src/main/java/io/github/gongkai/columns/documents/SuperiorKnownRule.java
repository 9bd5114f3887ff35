package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.util.function.Consumer;

/** A superior document named by its number is on the site or in {@code data/superior.yaml}, where the site keeps that register. */
final class SuperiorKnownRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "doc.superior-unknown", "引用文号的上级文件在本站或上级文件目录中", "a superior document named by number is known")
            .implementing("R-LINK-1")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (context.site().register(Superior.REGISTER.name()).isEmpty()) {
            return;
        }
        entry.fields().values("superiorDocuments").forEach(placed -> {
            if (placed.value() instanceof Value.Reference reference
                    && DocumentNumber.parse(reference.target()).isPresent()
                    && context.index().named(reference.target()) == null
                    && Superior.named(reference.target(), context.site()).isEmpty()) {
                findings.accept(INFO.at(
                        placed.at(),
                        new Text(
                                "没有找到上级文件“" + reference.target() + "”",
                                "the superior document \"" + reference.target() + "\" is unknown"),
                        new Text("核对文号，或登记到 data/superior.yaml", "check the number, or add it to data/superior.yaml")));
            }
        });
    }
}
