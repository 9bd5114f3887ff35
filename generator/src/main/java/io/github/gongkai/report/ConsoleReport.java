package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /** The findings to print: at most 50, and no notes. */
    public static List<Diagnostic> shown(BuildReport report) {
        return telling(report).limit(MOST).toList();
    }

    /** The sentence after the findings that are printed, or empty where all were. */
    public static String rest(BuildReport report) {
        long left = telling(report).count() - MOST;
        if (left <= 0) {
            return "";
        }
        return report.language() == Language.EN
                ? left + " more findings are in report.json"
                : "另有 " + left + " 条，见 report.json";
    }

    private static Stream<Diagnostic> telling(BuildReport report) {
        return report.findings().stream().filter(found -> found.severity() != Severity.NOTE);
    }

    /** What is in the reports only, in one sentence: notes, accepted findings, rules switched off; empty where none is. */
    public static String quiet(BuildReport report) {
        boolean english = report.language() == Language.EN;
        List<String> parts = new ArrayList<>();
        if (report.counts().notes() > 0) {
            parts.add(
                    english
                            ? report.counts().notes() + " notes"
                            : "提示 " + report.counts().notes() + " 条");
        }
        if (report.counts().accepted() > 0) {
            parts.add(
                    english
                            ? report.counts().accepted() + " accepted"
                            : "已接受的问题 " + report.counts().accepted() + " 处");
        }
        int off = report.weighed().switchedOff().stream()
                .mapToInt(Weighed.SwitchedOff::findings)
                .sum();
        if (off > 0) {
            parts.add(english ? off + " of rules switched off" : "停用规则的问题 " + off + " 处");
        }
        if (parts.isEmpty()) {
            return "";
        }
        return english
                ? "in report.json only: " + String.join(", ", parts)
                : "只列入 report.json：" + String.join("，", parts);
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
