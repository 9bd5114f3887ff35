package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Unit;
import java.util.Optional;
import java.util.function.Consumer;

/** Most of what a unit interprets in a year is told in more than text. Each year and unit is one
 * finding; documents out of force are left out, and where all that is missing has no interpretation at all, that is a
 * finding of its own already. */
final class DiversifiedRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "interpretation.diversified",
                    "每个单位每年的多样化解读率达到要求",
                    "of what a unit has to interpret in a year, enough is told in more than text")
            .implementing("R-INT-3")
            .asUpkeep()
            .with(new RuleInfo.Threshold(
                    "percent",
                    InterpretationRate.LEAST_DIVERSIFIED,
                    new Text("多样化解读率不低于百分之几", "least share of documents, in hundredths")))
            .with(new RuleInfo.Threshold(
                    "since", 2021, new Text("从哪一年起检查", "year of publication from which documents are looked at")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        int percent = context.threshold(INFO, "percent");
        int since = context.threshold(INFO, "since");
        InterpretationRate.of(
                        context.published(Explanations.DOCUMENTS).stream()
                                .filter(document -> !Explanations.isEnded(document))
                                .toList(),
                        context.published("interpretations"),
                        context.index(),
                        context.site().units())
                .rows()
                .stream()
                .filter(row -> row.year() >= since && !row.isEnough(percent))
                .flatMap(row -> tooFew(row, percent, context).stream())
                .forEach(findings);
    }

    private static Optional<Diagnostic> tooFew(InterpretationRate.Row row, int percent, CheckContext context) {
        String unit =
                Unit.named(row.unit(), context.site().units()).map(Unit::name).orElse(row.unit());
        String figures = row.diversified().size() + "/" + row.due().size();
        return row.interpreted().stream()
                .filter(document -> !row.diversified().contains(document))
                .findFirst()
                .map(example -> INFO.at(
                        example.fields().at("title"),
                        new Text(
                                unit + row.year() + "年应当解读的文件中，有图解、视频、问答等形式解读的占 " + row.diversifiedRate() + "（"
                                        + figures + "），低于 " + percent + "%，例如本件",
                                "of what \"" + unit + "\" had to interpret in " + row.year() + ", "
                                        + row.diversifiedRate()
                                        + " ("
                                        + figures + ") is told in more than text, less than " + percent
                                        + "%; this document for one"),
                        new Text(
                                "给文件配发图解、视频、问答等解读，在解读的 form 中填写",
                                "add an infographic, a video or questions and answers, and say so in form")));
    }
}
