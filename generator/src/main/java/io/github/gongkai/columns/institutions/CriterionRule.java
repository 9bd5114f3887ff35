package io.github.gongkai.columns.institutions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** A body is on the list for a reason. */
final class CriterionRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "institution.criterion", "适用主体写明适用标准", "a body says by which criterion it is on the list")
            .implementing("R-PINST-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (entry.fields().chose("kind", "body") && !entry.fields().has("criterion")) {
            findings.accept(INFO.at(
                    entry.fields().start(),
                    new Text("没有写明适用标准", "no criterion is given"),
                    new Text("填写 criterion，例如 公共属性较强", "give criterion, such as 公共属性较强")));
        }
    }
}
