package io.github.gongkai.columns.requests;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** A letter of reply has its formal elements; each one that is missing is named. */
final class ReplyElementsRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "request.reply-elements",
                    "答复书具备标题、字号、申请人、收到日期、依据、救济途径、印章、日期和检索过程",
                    "a letter of reply has its formal elements and says how was searched")
            .implementing("R-REQ-3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        ReplyText text = ReplyText.of(entry);
        for (ReplyElement element : ReplyElement.values()) {
            if (!element.isIn(entry, text)) {
                findings.accept(INFO.at(
                        entry.fields().at(element == ReplyElement.TITLE ? "title" : "request"),
                        new Text(
                                "答复书缺少“" + element.label().zh() + "”",
                                "the letter lacks " + element.label().en()),
                        element.hint()));
            }
        }
    }
}
