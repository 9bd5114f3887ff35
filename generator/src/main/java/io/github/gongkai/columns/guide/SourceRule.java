package io.github.gongkai.columns.guide;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.function.Consumer;

/** A rule on disclosure has a link to its source: a document of the site, or an address elsewhere. */
final class SourceRule implements Rule {

    static final RuleInfo INFO =
            RuleInfo.error("rules.source", "公开制度的每一项都有来源链接", "each rule on disclosure has a link to its source");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Fields fields = entry.fields();
        if (fields.has("document") || fields.has("link") || fields.failed("document") || fields.failed("link")) {
            return;
        }
        findings.accept(INFO.at(
                fields.start(),
                new Text("“" + entry.title() + "”没有来源链接", "\"" + entry.title() + "\" has no link to its source"),
                new Text(
                        "本站有文本的填写 document: documents/2024/3，没有的填写 link: https://…",
                        "give document: documents/2024/3 where this site has the text, else link: https://…")));
    }
}
