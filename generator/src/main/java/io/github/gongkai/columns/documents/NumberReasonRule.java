package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** A document without a number says why: one issued by a leading group or as a notice may have none. */
final class NumberReasonRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "doc.no-number", "没有发文字号的文件说明了原因", "a document without a number says why")
            .implementing("R-DOC-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        boolean official = Kinds.isNormative(entry) || Kinds.isOther(entry) || Kinds.isRule(entry);
        if (official
                && !entry.fields().has("documentNumber")
                && !entry.fields().failed("documentNumber")
                && !entry.fields().has("noNumberReason")) {
            findings.accept(INFO.at(
                    entry.fields().start(),
                    new Text("文件没有发文字号，也没有说明原因", "the document has neither a number nor a reason for having none"),
                    new Text("填写 documentNumber，或用 noNumberReason 说明原因", "give documentNumber, or noNumberReason")));
        }
    }
}
