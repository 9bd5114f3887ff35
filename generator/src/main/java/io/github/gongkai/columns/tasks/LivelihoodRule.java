package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** The livelihood projects that were promised are all there. */
final class LivelihoodRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
            "task.livelihood-count", "列出的民生实事与承诺的个数相同", "as many livelihood projects are listed as were promised");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        BigDecimal declared = entry.fields().number("declared");
        int listed = entry.fields().groups("items").size();
        if (entry.fields().chose("kind", "livelihood")
                && declared != null
                && !entry.fields().failed("items")
                && declared.compareTo(BigDecimal.valueOf(listed)) != 0) {
            String promised = declared.toPlainString();
            findings.accept(INFO.at(
                    entry.fields().at("declared"),
                    new Text(
                            "承诺 " + promised + " 件民生实事，列出 " + listed + " 件",
                            promised + " livelihood projects were promised, " + listed + " are listed"),
                    new Text("把项目列全，或者改正项目数", "list them all, or correct the number")));
        }
    }
}
