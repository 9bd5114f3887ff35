package io.github.gongkai.columns.institutions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.function.Consumer;

/** A body discloses somewhere: on a site of its own, on a page here, or in the table of its entry. */
final class OwnPageRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "institution.page", "适用主体有公开信息的网站、专页或者公开内容", "a body discloses on a site, a page or in its entry")
            .implementing("R-PINST-1")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Fields fields = entry.fields();
        if (fields.chose("kind", "body") && !fields.has("url") && !fields.has("page") && !fields.has("disclosed")) {
            findings.accept(INFO.at(
                    fields.start(),
                    new Text("没有网站、专页，也没有公开的内容", "there is neither a site nor a page nor anything disclosed"),
                    new Text("填写 url、page 或者 disclosed", "give url, page or disclosed")));
        }
    }
}
