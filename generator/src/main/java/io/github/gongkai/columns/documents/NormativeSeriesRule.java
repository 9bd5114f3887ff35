package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.Optional;
import java.util.function.Consumer;

/** Normative documents have series of numbers of their own: with 规 in the code, or registered. */
final class NormativeSeriesRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "norm.series", "行政规范性文件使用专用文号系列", "normative documents, and no others, use the normative series")
            .implementing("R-NORM-4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Optional<DocumentNumber> number = DocumentNumber.of(entry);
        if (number.isEmpty() || !entry.fields().has("kind")) {
            return;
        }
        String code = number.get().code();
        Optional<Series> series = Series.of(entry, context.site());
        boolean reserved = series.map(Series::normative).orElse(code.endsWith("规"));
        if (reserved && !Kinds.isNormative(entry) && !Kinds.isRule(entry)) {
            findings.accept(INFO.at(
                    entry.fields().at("documentNumber"),
                    new Text(
                            "“" + code + "”是行政规范性文件的专用代字，这份文件不是行政规范性文件",
                            "the series \"" + code + "\" is for normative documents, and this is none"),
                    new Text("核对文件类别和文号", "check kind and number")));
        } else if (!reserved && Kinds.isNormative(entry)) {
            findings.accept(INFO.at(
                    entry.fields().at("documentNumber"),
                    new Text(
                            "行政规范性文件使用了代字“" + code + "”，不是规范性文件的文号系列",
                            "a normative document bears the code \"" + code + "\", which is no normative series"),
                    new Text(
                            "使用带“规”字的代字，或在 data/series.yaml 中登记 normative: true",
                            "use a code with 规, or register it in data/series.yaml with normative: true")));
        }
    }
}
