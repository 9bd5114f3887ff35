package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The open attribute is decided before a document is signed. */
final class AttributeLateRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "attribute.decided-late", "公开属性在签发前认定", "the attribute is decided before the document is signed")
            .implementing("R-ATTR-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        LocalDate decided = entry.fields().date("attributeDecidedAt");
        LocalDate issued = entry.fields().date("dateIssued");
        if (decided != null && issued != null && decided.isAfter(issued)) {
            findings.accept(INFO.at(
                    entry.fields().at("attributeDecidedAt"),
                    new Text(
                            "公开属性认定日期（" + decided + "）晚于成文日期（" + issued + "）",
                            "the attribute was decided on " + decided + ", after the document was signed on " + issued),
                    new Text(
                            "先认定公开属性再签发；以后的变更记入 attributeHistory",
                            "decide before signing; later changes go into attributeHistory")));
        }
    }
}
