package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** Letters and replies of general guidance or public interest are open. */
final class AttributeGuidanceRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "attribute.guidance",
                    "具有普遍指导意义或涉及公共利益的函和批复主动公开",
                    "letters and replies of general guidance or public interest are open")
            .implementing("R-ATTR-7");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        boolean letter = entry.fields().chose("genre", "函") || entry.fields().chose("genre", "批复");
        boolean matters =
                entry.fields().flag("generalGuidance") || entry.fields().flag("publicInterest");
        boolean closed = entry.fields().has("disclosure") && !entry.fields().chose("disclosure", "proactive");
        if (letter && matters && closed) {
            findings.accept(INFO.at(
                    entry.fields().at("disclosure"),
                    new Text(
                            "具有普遍指导意义或涉及公共利益的函、批复没有主动公开",
                            "a letter or reply of general guidance or public interest is not open"),
                    new Text("改为主动公开", "make it disclosure: proactive")));
        }
    }
}
