package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** A document number belongs to one document; a version of the same document may bear it again. */
final class NumberTwiceRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "doc.number-twice", "发文字号在同一机关内不重复", "a document number is used once by its issuer")
            .implementing("R-DOC-5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Map<String, Entry> seen = new HashMap<>();
        for (Entry entry : context.site().entries()) {
            String number = entry.fields().text("documentNumber");
            if (!entry.column().equals("documents")
                    || number == null
                    || entry.fields().has("previous")) {
                continue;
            }
            String issuer = Objects.requireNonNullElse(entry.fields().text("issuer"), "");
            Entry first = seen.putIfAbsent(EntryIndex.key(number) + "|" + issuer, entry);
            if (first != null) {
                findings.accept(INFO.at(
                        entry.fields().at("documentNumber"),
                        new Text(
                                "发文字号“" + number + "”已经用于 " + first.path(),
                                "the number \"" + number + "\" is that of " + first.path() + " already"),
                        new Text(
                                "核对文号；同一文件的新版本用 previous 指出原文本",
                                "check the number; a new version of the same document names the old one in previous")));
            }
        }
    }
}
