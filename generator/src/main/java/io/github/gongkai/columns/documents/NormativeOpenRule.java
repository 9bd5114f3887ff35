package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** A normative document binds the public and is open, always. */
final class NormativeOpenRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error("norm.open", "行政规范性文件主动公开", "a normative document is open")
            .implementing("R-NORM-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Choice attribute = entry.fields().choice("disclosure");
        if (Kinds.isNormative(entry) && attribute != null && !attribute.id().equals("proactive")) {
            findings.accept(INFO.at(
                    entry.fields().at("disclosure"),
                    new Text(
                            "行政规范性文件的公开属性是“" + attribute.label() + "”",
                            "a normative document has the attribute " + attribute.id()),
                    new Text("改为主动公开；未经公布的文件不得作为管理依据", "open it: what is not published binds nobody")));
        }
    }
}
