package io.github.gongkai.columns.enforcement;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** The result of an inspection points to the system that holds the data of the businesses. */
final class ResultLinkRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "inspection.link", "抽查结果附有公示系统的链接", "a result of inspections links to the system that shows it")
            .implementing("R-LINK-2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (entry.fields().chose("kind", "inspection-results")
                && !entry.fields().has("url")) {
            findings.accept(INFO.at(
                    entry.fields().start(),
                    new Text("抽查结果没有公示系统的链接", "the result has no link to the system that shows it"),
                    new Text(
                            "填写 url，例如国家企业信用信息公示系统的网址",
                            "give url, such as that of the national enterprise credit system")));
        }
    }
}
