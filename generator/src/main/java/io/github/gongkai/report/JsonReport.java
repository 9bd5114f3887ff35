package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Accepted;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Health;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.diagnostic.Weighed;
import io.github.gongkai.json.Json;
import java.util.Locale;
import java.util.Map;

/** {@code report.json}: everything a report knows, for machines; {@code docs/reference/reports.md} explains it. */
final class JsonReport {

    private final BuildReport report;
    private final ReportedSite site;
    private final Fingerprints fingerprints;
    private final Progress progress;

    JsonReport(BuildReport report, ReportedSite site, Fingerprints fingerprints, Progress progress) {
        this.report = report;
        this.site = site;
        this.fingerprints = fingerprints;
        this.progress = progress;
    }

    String text() {
        return Json.text(json -> json.put("asOf", report.asOf())
                .put("failed", site.failed())
                .object("counts", this::counts)
                .objects(
                        "withheld",
                        report.withheld(),
                        withheld -> json.put("path", withheld.path())
                                .put("reason", withheld.reason().in(report.language())))
                .objects("diagnostics", report.findings(), found -> diagnostic(json, found))
                .objects("accepted", report.weighed().accepted(), known -> accepted(json, known))
                .object("rules", this::rules)
                .objects("units", Tally.byUnit(report, site), tally -> tally(json, tally))
                .objects("columns", Tally.byColumn(report, site), tally -> tally(json, tally))
                .objects("health", site.health().indicators(), indicator -> indicator(json, indicator))
                .object("progress", this::progress)
                .object("timings", t -> report.timings().forEach(t::put)));
    }

    private void counts(Json json) {
        BuildReport.Counts counts = report.counts();
        json.put("inputs", counts.inputs())
                .put("published", counts.published())
                .put("withheld", counts.withheld())
                .put("errors", counts.errors())
                .put("warnings", counts.warnings())
                .put("pages", counts.pages())
                .put("files", counts.files())
                .put("notes", counts.notes())
                .put("accepted", counts.accepted());
    }

    private void diagnostic(Json json, Diagnostic found) {
        Language language = report.language();
        json.put("rule", found.rule().id())
                .put("code", found.rule().code())
                .put("severity", found.severity().name().toLowerCase(Locale.ROOT))
                .put("path", found.at().path())
                .put("line", found.at().line())
                .put("column", found.at().column())
                .put("message", found.message().in(language))
                .put("hint", found.hint() == null ? null : found.hint().in(language))
                .put("stage", site.rules().onPages().test(found.rule().id()) ? "pages" : "source")
                .put("fingerprint", fingerprints.of(found));
    }

    private void accepted(Json json, Accepted known) {
        json.put("by", known.by().name().toLowerCase(Locale.ROOT))
                .put("reason", known.reason())
                .put("approver", known.approver())
                .put("until", known.until() == null ? null : known.until().toString())
                .put("at", known.at().toString());
        diagnostic(json, known.finding());
    }

    private void rules(Json json) {
        Weighed weighed = report.weighed();
        json.put("profile", weighed.profile().name().toLowerCase(Locale.ROOT))
                .objects(
                        "switchedOff",
                        weighed.switchedOff(),
                        off -> json.put("rule", off.rule().id()).put("findings", off.findings()));
        Weighed.Progress baseline = weighed.baseline();
        if (baseline != null) {
            json.object("baseline", b -> b.put("recorded", baseline.recorded()).put("left", baseline.left()));
        }
    }

    private static void tally(Json json, Tally tally) {
        json.put("name", tally.name())
                .put("errors", tally.errors())
                .put("warnings", tally.warnings())
                .put("notes", tally.notes())
                .put("files", tally.files())
                .object("rules", rules -> {
                    for (Map.Entry<String, Integer> rule : tally.rules().entrySet()) {
                        rules.put(rule.getKey(), rule.getValue());
                    }
                });
    }

    private void indicator(Json json, Health.Indicator indicator) {
        Language language = report.language();
        json.put("id", indicator.id())
                .put("name", indicator.name().in(language))
                .put("weight", indicator.weight().name().toLowerCase(Locale.ROOT))
                .put("count", indicator.count())
                .put("limit", indicator.limit())
                .put("measure", indicator.measure().in(language))
                .put("failed", indicator.failed())
                .objects("items", indicator.items(), item -> {
                    json.put("name", item.name().in(language))
                            .put("at", item.at() == null ? null : item.at().toString())
                            .put("counted", item.counted());
                    if (item.daysLeft() != null) {
                        json.put("daysLeft", item.daysLeft());
                    }
                    json.put(
                            "remark",
                            item.remark() == null ? null : item.remark().in(language));
                });
    }

    private void progress(Json json) {
        json.put("since", progress.since())
                .put("new", progress.fresh().stream().sorted().toList())
                .put("left", progress.left())
                .objects("gone", progress.gone(), known -> known(json, known))
                .objects("unjudged", progress.unjudged(), known -> known(json, known));
    }

    private static void known(Json json, Progress.Known known) {
        json.put("fingerprint", known.fingerprint())
                .put("rule", known.rule())
                .put("severity", known.severity())
                .put("path", known.path())
                .put("message", known.message())
                .put("stage", known.onPages() ? "pages" : "source");
    }
}
