package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Accepted;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.json.Json;
import io.github.gongkai.json.ParsedJson;
import io.github.gongkai.model.OutputFile;
import io.github.gongkai.model.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes what a build tells into the folder of reports: every form of the same findings, the manifest, and files of
 * columns. The earlier {@code report.json} is read before it is overwritten, to say what changed.
 */
public final class ReportWriter {

    private static final String JSON = "report.json";

    private static final String RULES = "rules";

    private static final Pattern RULE_PAGE = Pattern.compile("[a-z]+\\.[a-z0-9-]+\\.html");

    private final Path folder;

    public ReportWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes a report in all its forms; {@code docs/reference/reports.md} explains each. */
    public void report(BuildReport report, ReportedSite site) throws IOException {
        Fingerprints fingerprints = new Fingerprints(Stream.<Diagnostic>concat(
                        report.findings().stream(),
                        report.weighed().accepted().stream().map(Accepted::finding))
                .sorted()
                .distinct()
                .toList());
        Progress progress = progress(report, site, fingerprints);
        write(JSON, new JsonReport(report, site, fingerprints, progress).text());
        write("report.sarif", new SarifReport(report, site, fingerprints).text());
        write("report.xml", new JUnitReport(report, site).text());
        write("gl-code-quality-report.json", new CodeQualityReport(report, site, fingerprints).text());
        HtmlReport html = new HtmlReport();
        write("report.html", html.report(new PagePrinter(report, site, fingerprints, progress).print()));
        clear(folder.resolve(RULES));
        for (Map.Entry<String, RulePages.RulePage> page :
                new RulePages(report, site).pages().entrySet()) {
            write(page.getKey(), html.rule(page.getValue()));
        }
    }

    private Progress progress(BuildReport report, ReportedSite site, Fingerprints fingerprints) throws IOException {
        Path earlier = folder.resolve(JSON);
        if (!Files.isRegularFile(earlier)) {
            return Progress.NONE;
        }
        // Not Files.readString: what lies there may be cut off or no text at all, and then is no report.
        return ParsedJson.of(new String(Files.readAllBytes(earlier), StandardCharsets.UTF_8))
                .filter(json -> !json.text("asOf").isEmpty())
                .map(json -> Progress.of(json, report, site, fingerprints))
                .orElse(Progress.NONE);
    }

    /** Pages about rules that no longer find anything go. */
    private static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file ->
                            RULE_PAGE.matcher(file.getFileName().toString()).matches())
                    .toList()) {
                Files.delete(file);
            }
        }
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
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
