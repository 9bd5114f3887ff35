package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Findings as a compiler prints them, and one summary table. */
public final class ConsoleReport {

    private static final int MOST = 50;

    private ConsoleReport() {}

    /** A finding: {@code path:line:column: error: message [rule]}, and under it the hint. */
    public static List<String> lines(Diagnostic found, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(found.at() + ": " + found.severity().name().toLowerCase(Locale.ROOT) + ": "
                + found.message().in(language) + " [" + found.rule().id() + "]");
        if (found.hint() != null) {
            lines.add("  hint: " + found.hint().in(language));
        }
        return lines;
    }

    /** The findings to print; at most 50, and how many are left. */
    public static List<Diagnostic> shown(BuildReport report) {
        return report.findings().subList(0, Math.min(MOST, report.findings().size()));
    }

    /** The sentence after the findings that are printed, or empty where all were. */
    public static String rest(BuildReport report) {
        int left = report.findings().size() - MOST;
        if (left <= 0) {
            return "";
        }
        return report.language() == Language.EN
                ? left + " more findings are in report.json"
                : "另有 " + left + " 条，见 report.json";
    }

    /** The account of a build. */
    public static List<String> summary(BuildReport report) {
        BuildReport.Counts counts = report.counts();
        boolean english = report.language() == Language.EN;
        String time = String.format(Locale.ROOT, "%.1f s", report.timings().getOrDefault("total", 0L) / 1000.0);
        String[] labels = english
                ? new String[] {"inputs", "published", "withheld", "with errors", "warnings", "pages", "files", "time"}
                : new String[] {"条目", "公开", "暂不公开", "有错误", "警告", "页面", "文件", "用时"};
        String[] values = {
            String.valueOf(counts.inputs()),
            String.valueOf(counts.published()),
            String.valueOf(counts.withheld()),
            String.valueOf(counts.errors()),
            String.valueOf(counts.warnings()),
            String.valueOf(counts.pages()),
            String.valueOf(counts.files()),
            time
        };
        StringBuilder head = new StringBuilder();
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < labels.length; i++) {
            int width = Math.max(width(labels[i]), values[i].length()) + 2;
            head.append(" ".repeat(width - width(labels[i]))).append(labels[i]);
            row.append(" ".repeat(width - values[i].length())).append(values[i]);
        }
        return List.of(head.toString(), row.toString());
    }

    /** Columns of a terminal a text takes; Chinese characters take two. */
    private static int width(String text) {
        return text.chars().map(c -> c > 0x2e80 ? 2 : 1).sum();
    }
}
