package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Accepted;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.diagnostic.Weighed;
import io.github.gongkai.json.Json;
import io.github.gongkai.model.OutputFile;
import io.github.gongkai.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes {@code report.json} and {@code manifest.json}. */
public final class ReportWriter {

    private final Path folder;

    public ReportWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code report.json}; {@code docs/reference/reports.md} explains it. */
    public void report(BuildReport report) throws IOException {
        BuildReport.Counts counts = report.counts();
        write(
                "report.json",
                Json.text(json -> json.put("asOf", report.asOf())
                        .object(
                                "counts",
                                c -> c.put("inputs", counts.inputs())
                                        .put("published", counts.published())
                                        .put("withheld", counts.withheld())
                                        .put("errors", counts.errors())
                                        .put("warnings", counts.warnings())
                                        .put("pages", counts.pages())
                                        .put("files", counts.files())
                                        .put("notes", counts.notes())
                                        .put("accepted", counts.accepted()))
                        .objects(
                                "withheld",
                                report.withheld(),
                                withheld -> json.put("path", withheld.path())
                                        .put("reason", withheld.reason().in(report.language())))
                        .objects("diagnostics", report.findings(), found -> diagnostic(json, found, report.language()))
                        .objects("accepted", report.weighed().accepted(), known -> accepted(json, known, report))
                        .object("rules", rules -> rules(rules, report.weighed()))
                        .object("timings", t -> report.timings().forEach(t::put))));
    }

    private static void accepted(Json json, Accepted known, BuildReport report) {
        json.put("by", known.by().name().toLowerCase(Locale.ROOT))
                .put("reason", known.reason())
                .put("approver", known.approver())
                .put("until", known.until() == null ? null : known.until().toString())
                .put("at", known.at().toString());
        diagnostic(json, known.finding(), report.language());
    }

    private static void rules(Json json, Weighed weighed) {
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

    private static void diagnostic(Json json, Diagnostic found, Language language) {
        json.put("rule", found.rule().id())
                .put("code", found.rule().code())
                .put("severity", found.severity().name().toLowerCase(Locale.ROOT))
                .put("path", found.at().path())
                .put("line", found.at().line())
                .put("column", found.at().column())
                .put("message", found.message().in(language))
                .put("hint", found.hint() == null ? null : found.hint().in(language));
    }

    /** Writes {@code manifest.json}: every file of the site. */
    public void manifest(List<OutputFile> files) throws IOException {
        write(
                "manifest.json",
                Json.text(json -> json.objects(
                        "files",
                        files,
                        file -> json.put("path", file.path())
                                .put("bytes", file.bytes())
                                .put("sha256", file.sha256())
                                .put("source", file.source()))));
    }

    /** Writes a file a column makes for the office. */
    public void file(Page file) throws IOException {
        Path path = Path.of(file.address());
        if (path.getNameCount() != 1 || path.isAbsolute() || file.address().equals("..")) {
            throw new IllegalArgumentException("a report is named by a bare file name, was " + file.address());
        }
        write(file.address(), String.valueOf(file.view().get()));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text);
    }
}
