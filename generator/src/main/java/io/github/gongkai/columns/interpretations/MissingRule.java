package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Publication;
import java.util.function.Consumer;

/**
 * What calls for an interpretation has one. A document that a unit has submitted to the government has it before it is
 * published: without it the draft is returned (材料不齐的退文).
 */
final class MissingRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "interpretation.missing", "应当解读的文件都有解读", "a document that calls for an interpretation has one")
            .implementing("R-INT-1")
            .with(
                    new RuleInfo.Threshold(
                            "since",
                            2017,
                            new Text(
                                    "从哪一年发布的文件起检查；标明需要解读的不受限制",
                                    "year of publication from which documents are looked at; those marked to be interpreted always are")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        int since = context.threshold(INFO, "since");
        Explanations published = Explanations.of(context);
        Explanations prepared = Explanations.of(
                context.site().entries().stream()
                        .filter(entry -> entry.column().equals("interpretations"))
                        .toList(),
                context.index());
        for (Entry document : context.site().entries()) {
            if (!document.column().equals(Explanations.DOCUMENTS)
                    || !Explanations.isDue(document)
                    || Explanations.isEnded(document)
                    || Explanations.year(document) < since && !document.fields().flag("requiresInterpretation")) {
                continue;
            }
            if (context.index().isPublished(document)) {
                if (published.explaining(document).isEmpty()) {
                    findings.accept(missing(document));
                }
            } else if (isSubmitted(document, context)
                    && prepared.explaining(document).isEmpty()) {
                findings.accept(INFO.at(
                        document.fields().at("draftingUnit"),
                        new Text("起草单位报送的文件没有随附解读材料，应当退回补齐", "a document is submitted without its interpretation"),
                        new Text(
                                "把解读材料作为草稿放入 interpretations，填写 interprets: " + document.id(),
                                "put the interpretation into interpretations as a draft, with interprets: "
                                        + document.id())));
            }
        }
    }

    private static Diagnostic missing(Entry document) {
        return INFO.at(
                document.fields()
                        .at(document.fields().has("requiresInterpretation") ? "requiresInterpretation" : "title"),
                new Text("这份文件应当解读，还没有解读", "this document calls for an interpretation and has none"),
                new Text(
                        "在 interpretations 中发布解读，填写 interprets: " + document.id()
                                + "；确实不需要解读的填写 requiresInterpretation: false",
                        "publish one in interpretations with interprets: " + document.id()
                                + "; where none is needed, say requiresInterpretation: false"));
    }

    /** Whether a unit drafted it, the government will issue it, and it waits for its publication. */
    private static boolean isSubmitted(Entry document, CheckContext context) {
        Publication state = Publication.of(document.fields(), context.asOf(), context.drafts());
        return document.fields().has("draftingUnit")
                && GovernmentIssue.is(document, context.site().units())
                && (state == Publication.DRAFT || state == Publication.SCHEDULED);
    }
}
