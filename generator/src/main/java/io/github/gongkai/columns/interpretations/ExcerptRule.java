package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.text.Shingles;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** An interpretation says things in other words than its document. */
final class ExcerptRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "interpretation.excerpt", "解读不是原文的摘抄", "an interpretation is no excerpt of its document")
            .implementing("R-INT-6")
            .with(new RuleInfo.Threshold(
                    "percent", 60, new Text("与原文相同的部分达到百分之几", "hundredths of its text that stand in the document")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!context.index().isPublished(entry)) {
            return;
        }
        int most = context.threshold(INFO, "percent");
        Shingles words = Shingles.of(entry.body());
        Explanations.explained(entry, context.index())
                .filter(context.index()::isPublished)
                .forEach(document -> {
                    int percent = words.percentOf(Shingles.of(document.body()));
                    if (percent >= most && percent > 0) {
                        findings.accept(INFO.at(
                                entry.fields().at("title"),
                                new Text(
                                        "正文有 " + percent + "% 与被解读的 " + document.path() + " 相同，属于简单摘抄",
                                        percent + "% of the text stands in " + document.path() + " word by word"),
                                new Text(
                                        "说明为什么这样规定、对谁有什么影响、怎样办理，不照抄条文",
                                        "say why it is so, whom it concerns and what to do, instead of quoting")));
                    }
                });
    }
}
