package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** Where the open attribute differs from that of the series, somebody decided so and said why. */
final class AttributeSeriesRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "attribute.series",
                    "与文号系列默认公开属性不同的，写明认定单位和理由",
                    "an attribute that differs from that of the series is decided and explained")
            .implementing("R-ATTR-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Choice attribute = entry.fields().choice("disclosure");
        Choice common = Series.of(entry, context.site()).map(Series::disclosure).orElse(null);
        boolean explained =
                entry.fields().has("attributeDecidedBy") && entry.fields().has("attributeReason");
        if (attribute != null && common != null && !attribute.id().equals(common.id()) && !explained) {
            findings.accept(INFO.at(
                    entry.fields().at("disclosure"),
                    new Text(
                            "公开属性“" + attribute.label() + "”与文号系列默认的“" + common.label() + "”不同，没有写明认定单位和理由",
                            "the attribute " + attribute.id() + " differs from " + common.id()
                                    + " of the series, without who decided and why"),
                    new Text(
                            "填写 attributeDecidedBy 和 attributeReason", "give attributeDecidedBy and attributeReason")));
        }
    }
}
