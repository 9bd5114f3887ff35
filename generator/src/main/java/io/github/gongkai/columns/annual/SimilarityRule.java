package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.util.List;
import java.util.function.Consumer;

/** A report is written anew each year, and by each unit for itself. */
final class SimilarityRule implements Rule {

    /** Two honest reports share their frame, which is about a third of the text. */
    static final RuleInfo INFO = RuleInfo.warning(
                    "annual.too-similar",
                    "年报正文不与上一年度或其他单位的年报雷同",
                    "the text of an annual report is not that of the year before or of another unit")
            .with(new RuleInfo.Threshold(
                    "percent", 80, new Text("认定雷同的相同比例", "percent of the text that may not be the same")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        List<AnnualReport> reports = AnnualReport.all(context.site()).stream()
                .filter(report -> report.year() > 0 && !report.isDraft())
                .toList();
        int tooMuch = context.threshold(INFO, "percent");
        List<Shingles> shingles = reports.stream()
                .map(report -> Shingles.of(report.entry().body()))
                .toList();
        for (int i = 0; i < reports.size(); i++) {
            for (int j = 0; j < reports.size(); j++) {
                if (i != j && isCopyOf(reports.get(i), reports.get(j))) {
                    int percent = shingles.get(i).percentOf(shingles.get(j));
                    if (percent >= tooMuch) {
                        findings.accept(similar(reports.get(i), reports.get(j), percent));
                    }
                }
            }
        }
    }

    /** Whether one may have been copied from the other: last year's own, or one of the same year that comes first. */
    private static boolean isCopyOf(AnnualReport report, AnnualReport other) {
        boolean own = other.year() == report.year() - 1 && other.unit().equals(report.unit());
        boolean sibling = other.year() == report.year()
                && !other.unit().equals(report.unit())
                && other.entry().id().compareTo(report.entry().id()) < 0;
        return own || sibling;
    }

    private static Diagnostic similar(AnnualReport report, AnnualReport other, int percent) {
        return INFO.at(
                report.entry().fields().at("title"),
                new Text(
                        "正文与 " + other.entry().path() + " 有 " + percent + "% 相同",
                        percent + "% of the text is that of " + other.entry().path()),
                new Text(
                        "按本单位本年的实际情况改写，数字以外的内容不照抄",
                        "write what this unit did this year; do not copy everything but the figures"));
    }
}
