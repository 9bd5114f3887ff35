package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.function.Consumer;

/** Of a joint document the leading issuer decides the open attribute (条例 art. 10). */
final class AttributeLeadRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "attribute.lead", "联合发文由牵头机关认定公开属性", "of a joint document the leading issuer decides the attribute")
            .implementing("R-ATTR-6");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        List<String> issuers = Wording.issuers(entry, context.site().units());
        String decider = entry.fields().text("attributeDecidedBy");
        if (issuers.size() > 1 && decider != null) {
            String name = Wording.unit(decider, context.site().units());
            if (!name.equals(issuers.get(0))) {
                findings.accept(INFO.at(
                        entry.fields().at("attributeDecidedBy"),
                        new Text(
                                "联合发文的公开属性由“" + name + "”认定，牵头机关是“" + issuers.get(0) + "”",
                                "the attribute was decided by \"" + name + "\", the leading issuer is \""
                                        + issuers.get(0) + "\""),
                        new Text(
                                "由牵头机关认定，或核对 issuers 的次序",
                                "let the leading issuer decide, or check the order of issuers")));
            }
        }
    }
}
