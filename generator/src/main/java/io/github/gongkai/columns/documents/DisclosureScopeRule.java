package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** A document that is not for everybody says why, and how it is made known. */
final class DisclosureScopeRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "attribute.scope", "不面向全社会公开的文件说明了理由和方式", "a document that is not for everybody says why")
            .implementing("R-AUD-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Choice scope = entry.fields().choice("audience");
        if (scope != null && !scope.id().equals("everyone") && !entry.fields().has("audienceReason")) {
            findings.accept(INFO.at(
                    entry.fields().at("audience"),
                    new Text(
                            "公开范围为“" + scope.label() + "”，没有说明理由和公开方式",
                            "the scope is " + scope.id() + ", without why and how"),
                    new Text("填写 audienceReason", "give audienceReason")));
        }
    }
}
