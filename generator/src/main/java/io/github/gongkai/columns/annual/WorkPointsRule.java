package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** A report says how the yearly work points (政务公开工作要点) were carried out, in its text or by the tasks of the site. */
final class WorkPointsRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "annual.work-points",
                    "年报写明当年政务公开工作要点的落实情况",
                    "an annual report says how the work points of the year were carried out")
            .implementing("R-AR-6")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (entry.fields().chose("status", "draft")
                || entry.body().passages().stream().map(Body.Passage::text).anyMatch(text -> text.contains("工作要点"))
                || !WorkPoint.of(AnnualReport.of(entry, context.site()), context.site())
                        .isEmpty()) {
            return;
        }
        findings.accept(INFO.at(
                entry.fields().start(),
                new Text("正文没有写政务公开工作要点的落实情况", "the text does not say how the work points were carried out"),
                new Text(
                        "在“一、总体情况”中写明上级和本级当年政务公开工作要点的落实情况",
                        "say in section 1 how the points of the superior government and your own were carried out")));
    }
}
