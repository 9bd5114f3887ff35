package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What GitHub Actions shows of a run: annotations beside the lines, and a summary of the step. */
public final class GitHubAnnotations {

    /** GitHub shows so many of a level for each step. */
    private static final int MOST = 10;

    /** Bytes of a summary, which GitHub cuts at 1 MiB. */
    private static final int SUMMARY = 1_000_000;

    private final BuildReport report;
    private final ReportedSite site;

    public GitHubAnnotations(BuildReport report, ReportedSite site) {
        this.report = report;
        this.site = site;
    }

    /** Workflow commands, each to be printed at the beginning of a line; at most ten of a level. */
    public List<String> commands() {
        List<String> commands = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            report.findings().stream()
                    .filter(found -> found.severity() == severity)
                    .limit(MOST)
                    .map(this::command)
                    .forEach(commands::add);
        }
        return commands;
    }

    private String command(Diagnostic found) {
        String level = switch (found.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
        String hint = found.hint() == null ? "" : "\n" + found.hint().in(report.language());
        return "::" + level + " file=" + property(RepositoryPath.of(site, found.at())) + ",line="
                + found.at().line() + ",col=" + found.at().column() + ",title="
                + property(found.rule().summary().in(report.language()) + " ["
                        + found.rule().id() + "]") + "::"
                + data(found.message().in(report.language()) + hint);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** Markdown for the summary of the step: the numbers, and every finding that fits. */
    public String summary() {
        boolean english = report.language() == Language.EN;
        StringBuilder text = new StringBuilder(english ? "## Check of " : "## 检查报告：")
                .append(cell(site.name()))
                .append("\n\n")
                .append(ReportWords.verdict(report, site).in(report.language()))
                .append("\n\n");
        if (report.findings().isEmpty()) {
            return text.toString();
        }
        text.append(english ? "| | place | finding | rule |\n" : "| | 位置 | 问题 | 规则 |\n")
                .append("|---|---|---|---|\n");
        int bytes = text.toString().getBytes(StandardCharsets.UTF_8).length;
        int shown = 0;
        List<Diagnostic> gravestFirst = report.findings().stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
        for (Diagnostic found : gravestFirst) {
            String row = "| " + ReportWords.name(found.severity()).in(report.language()) + " | `"
                    + cell(RepositoryPath.of(site, found.at())) + ":"
                    + found.at().line() + "` | "
                    + cell(found.message().in(report.language())) + " | `"
                    + found.rule().id() + "` |\n";
            bytes += row.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > SUMMARY) {
                break;
            }
            text.append(row);
            shown++;
        }
        int left = report.findings().size() - shown;
        if (left > 0) {
            text.append('\n')
                    .append(english ? left + " more are in report.html." : "另有 " + left + " 条，见 report.html。")
                    .append('\n');
        }
        return text.toString();
    }

    /** Words that cannot leave a cell of a table, nor become a tag. */
    private static String cell(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replace("\r", " ")
                .replace("\n", " ")
                .replace("`", "'");
    }
}
