package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** A normative document has a period of validity, or says why it has none. */
final class ExpiryRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "norm.expiry",
                    "行政规范性文件有有效期，或说明未设有效期的原因",
                    "a normative document has an end of validity or a reason for having none")
            .implementing("R-NORM-2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (Kinds.isNormative(entry)
                && !entry.fields().has("dateExpires")
                && !entry.fields().failed("dateExpires")
                && !entry.fields().has("noExpiryReason")) {
            findings.accept(INFO.at(
                    entry.fields().start(),
                    new Text("行政规范性文件没有有效期", "the normative document has no end of validity"),
                    new Text("填写 dateExpires，或用 noExpiryReason 说明原因", "give dateExpires, or noExpiryReason")));
        }
    }
}
