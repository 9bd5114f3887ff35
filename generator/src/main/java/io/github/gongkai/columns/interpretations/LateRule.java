package io.github.gongkai.columns.interpretations;

import io.github.gongkai.calendar.WorkingCalendar;
import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The first interpretation comes with its document; three working days later is the last that is borne with. */
final class LateRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "interpretation.late",
                    "解读与文件同日发布，最迟不超过三个工作日",
                    "an interpretation is published with its document, three working days later at the latest")
            .implementing("R-INT-4")
            .with(new RuleInfo.Threshold(
                    "workingDays", 3, new Text("最迟在文件发布后几个工作日内解读", "working days after the document")))
            .with(new RuleInfo.Threshold(
                    "since", 2022, new Text("从哪一年发布的文件起检查", "year of publication from which documents are looked at")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        WorkingCalendar calendar = context.site().calendar();
        int limit = context.threshold(INFO, "workingDays");
        Explanations explanations = Explanations.of(context);
        Map<Integer, Location> gaps = new TreeMap<>();
        Explanations.due(context, INFO).forEach(document -> {
            LocalDate published = document.datePublished();
            Entry first = first(explanations, document).orElse(null);
            LocalDate explained = first == null ? null : first.datePublished();
            if (published == null || explained == null || !explained.isAfter(published)) {
                return;
            }
            Location at = first.fields().at("datePublished");
            calendar.unknownYears(published, explained).forEach(year -> gaps.putIfAbsent(year, at));
            int late = calendar.workingDaysBetween(published, explained);
            Diagnostic found = INFO.at(
                    at,
                    new Text(
                            "文件 " + published + " 发布，解读 " + explained + " 才发布"
                                    + (late == 0 ? "，没有同日发布" : "，晚 " + late + " 个工作日"),
                            "the document is of " + published + ", its first interpretation of " + explained
                                    + (late == 0 ? ", not of the same day" : ", " + late + " working days later")),
                    new Text(
                            "核对发布日期；以后解读方案、解读材料与文件同步报审、同日发布",
                            "check the days; from now on submit and publish both together"));
            findings.accept(late > limit ? found : found.weighing(Severity.WARNING));
        });
        gaps.forEach((year, at) -> findings.accept(WorkingCalendar.gap(year, at)));
    }

    /** The interpretation that was there first; what explained the draft does not count. */
    private static Optional<Entry> first(Explanations explanations, Entry document) {
        return explanations.explaining(document).stream()
                .filter(entry ->
                        entry.datePublished() != null && !entry.fields().chose("stage", "draft"))
                .min(Comparator.comparing(Entry::datePublished));
    }
}
