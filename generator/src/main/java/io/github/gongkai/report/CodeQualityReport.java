package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.json.Json;

/** {@code gl-code-quality-report.json}: what GitLab shows in merge requests, a part of the format of Code Climate. */
final class CodeQualityReport {

    private final BuildReport report;
    private final ReportedSite site;
    private final Fingerprints fingerprints;

    CodeQualityReport(BuildReport report, ReportedSite site, Fingerprints fingerprints) {
        this.report = report;
        this.site = site;
        this.fingerprints = fingerprints;
    }

    String text() {
        return Json.texts(
                report.findings(),
                (json, found) -> json.put("description", found.message().in(report.language()))
                        .put("check_name", found.rule().id())
                        .put("fingerprint", fingerprints.of(found))
                        .put("severity", severity(found))
                        .object(
                                "location",
                                location -> location.put("path", RepositoryPath.of(site, found.at()))
                                        .object(
                                                "lines",
                                                lines -> lines.put(
                                                        "begin", found.at().line()))));
    }

    private static String severity(Diagnostic found) {
        return switch (found.severity()) {
            case ERROR -> found.rule().kind().isFirm() ? "blocker" : "critical";
            case WARNING -> "major";
            case NOTE -> "info";
        };
    }
}
