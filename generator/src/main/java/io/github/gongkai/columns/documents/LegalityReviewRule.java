package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** A normative document in force went through the review of legality before it was issued. */
final class LegalityReviewRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "norm.legality-review", "行政规范性文件登记了合法性审核", "a normative document records its review of legality")
            .implementing("R-NORM-1")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        boolean ended =
                entry.fields().chose("validity", "repealed") || entry.fields().chose("validity", "lapsed");
        if (Kinds.isNormative(entry)
                && !ended
                && Series.of(entry, context.site()).filter(Series::normative).isPresent()
                && !entry.fields().has("legalityReview")
                && !entry.fields().failed("legalityReview")) {
            findings.accept(INFO.at(
                    entry.fields().start(),
                    new Text("没有登记合法性审核", "no review of legality is recorded"),
                    new Text("填写 legalityReview：审核机构、日期和文号", "give legalityReview: unit, date, number")));
        }
    }
}
