package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Accepted;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Health;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Weighed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a report into the words of {@code report.html}. */
final class PagePrinter {

    /** Rules a row of a unit or a column names; the others are a number. */
    private static final int RULES_NAMED = 3;

    /** Days in which something is about to count. */
    private static final int SOON = 30;

    private final BuildReport report;
    private final ReportedSite site;
    private final Progress progress;
    private final WorkList work;

    PagePrinter(BuildReport report, ReportedSite site, Fingerprints fingerprints, Progress progress) {
        this.report = report;
        this.site = site;
        this.progress = progress;
        this.work = new WorkList(report, site, fingerprints, progress);
    }

    ReportPage print() {
        int errors = report.weighed().count(Severity.ERROR);
        int warnings = report.weighed().count(Severity.WARNING);
        return new ReportPage(
                site.name(),
                day(report.asOf()),
                site.failed() ? "bad" : errors + warnings > 0 ? "fair" : "good",
                ReportWords.verdict(report, site).zh(),
                List.of(
                        new ReportPage.Figure("错误", String.valueOf(errors), errors > 0 ? "error" : ""),
                        new ReportPage.Figure("警告", String.valueOf(warnings), warnings > 0 ? "warning" : ""),
                        new ReportPage.Figure(
                                "提示", String.valueOf(report.counts().notes()), ""),
                        new ReportPage.Figure(
                                "已接受", String.valueOf(report.counts().accepted()), "")),
                work.of(Severity.ERROR, Severity.WARNING),
                work.of(Severity.NOTE),
                tallies(Tally.byUnit(report, site)),
                tallies(Tally.byColumn(report, site)),
                vetoes(),
                site.health().indicators().stream()
                        .sorted(Comparator.comparing(indicator -> !indicator.failed()))
                        .map(PagePrinter::indicator)
                        .toList(),
                since(),
                report.weighed().accepted().stream().map(this::known).toList(),
                baseline(),
                report.weighed().switchedOff().stream()
                        .map(off -> new ReportPage.Off(
                                off.rule().summary().zh(), off.rule().id(), off.findings()))
                        .toList(),
                report.withheld().stream()
                        .map(withheld -> new ReportPage.Withheld(
                                site.subjects().of(withheld.path()).title(),
                                withheld.path(),
                                site.subjects().of(withheld.path()).unit(),
                                withheld.reason().zh()))
                        .toList(),
                ledger());
    }

    /** The vetoes whose limit is reached; null where none is. */
    private @Nullable String vetoes() {
        List<String> reached = site.health().indicators().stream()
                .filter(indicator -> indicator.weight() == Health.Weight.VETO && indicator.failed())
                .map(indicator -> indicator.name().zh())
                .toList();
        return reached.isEmpty() ? null : reached.size() + " 项单项否决指标已达到：" + String.join("、", reached);
    }

    private List<ReportPage.Tallied> tallies(List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> new ReportPage.Tallied(
                        tally.name(),
                        tally.errors(),
                        tally.warnings(),
                        tally.notes(),
                        tally.files(),
                        tally.rules().entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                                .limit(RULES_NAMED)
                                .map(rule -> new ReportPage.Asked(
                                        work.summary(rule.getKey()), work.anchor(rule.getKey()), rule.getValue()))
                                .toList()))
                .toList();
    }

    private static ReportPage.Indicator indicator(Health.Indicator indicator) {
        String measure = indicator.measure().zh();
        String value = indicator.count() + " " + measure;
        String veto = indicator.weight() == Health.Weight.VETO ? "即单项否决" : "即扣分";
        if (indicator.limit() > 0 && indicator.weight() != Health.Weight.FIGURE) {
            value += indicator.limit() == 1 ? "，出现" + veto : "，达到 " + indicator.limit() + " " + measure + veto;
        }
        List<ReportPage.Counted> counted = new ArrayList<>();
        List<ReportPage.Counted> coming = new ArrayList<>();
        List<ReportPage.Counted> others = new ArrayList<>();
        for (Health.Item item : indicator.items()) {
            Integer days = item.daysLeft();
            (item.counted() ? counted : days != null && days <= SOON ? coming : others).add(counted(item));
        }
        boolean figure = indicator.weight() == Health.Weight.FIGURE;
        String kind = indicator.failed() ? "error" : !counted.isEmpty() || !coming.isEmpty() ? "warning" : "good";
        return new ReportPage.Indicator(
                indicator.name().zh(),
                switch (indicator.weight()) {
                    case VETO -> "单项否决";
                    case DEDUCTION -> "扣分";
                    case FIGURE -> "参考";
                },
                value,
                figure ? "" : kind,
                figure
                        ? ""
                        : indicator.failed()
                                ? (indicator.weight() == Health.Weight.VETO ? "已达到" : "要扣分")
                                : kind.equals("warning") ? "须留意" : "合格",
                indicator.meaning().zh(),
                counted,
                coming,
                others);
    }

    private static ReportPage.Counted counted(Health.Item item) {
        List<String> remarks = new ArrayList<>();
        Integer days = item.daysLeft();
        if (days != null) {
            remarks.add(days > 0 ? "还有 " + days + " 天到期" : days == 0 ? "今天到期" : "已超过 " + -days + " 天");
        }
        if (item.remark() != null) {
            remarks.add(item.remark().zh());
        }
        return new ReportPage.Counted(
                item.name().zh(),
                item.at() == null ? null : item.at().path(),
                remarks.isEmpty() ? null : String.join("；", remarks));
    }

    private ReportPage.@Nullable Since since() {
        String day = progress.since();
        if (day == null) {
            return null;
        }
        int fresh = progress.fresh().size();
        int gone = progress.gone().size();
        String sentence = fresh == 0 && gone == 0
                ? "没有变化，" + progress.left() + " 处问题都还在。"
                : "解决 " + gone + " 处，新出现 " + fresh + " 处，还在的 " + progress.left() + " 处。";
        if (fresh == 0 && gone == 0 && progress.left() == 0) {
            sentence = "没有变化，仍然没有问题。";
        }
        return new ReportPage.Since(
                day(day),
                sentence,
                progress.gone().stream()
                        .map(known -> new ReportPage.Past(severity(known.severity()), known.path(), known.message()))
                        .toList(),
                progress.unjudged().size());
    }

    private static String severity(String name) {
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(name)) {
                return ReportWords.name(severity).zh();
            }
        }
        return name;
    }

    private ReportPage.Known known(Accepted known) {
        Diagnostic found = known.finding();
        return new ReportPage.Known(
                known.by() == Accepted.By.EXCEPTION ? "例外" : "基线",
                found.at().path(),
                found.at().line(),
                found.message().zh(),
                Objects.requireNonNullElse(known.reason(), "开始使用检查时已有，待整改"),
                Objects.requireNonNullElse(known.approver(), "—"),
                known.until() == null ? "—" : known.until().toString(),
                known.at().path() + " 第 " + known.at().line() + " 行");
    }

    private @Nullable String baseline() {
        Weighed.Progress baseline = report.weighed().baseline();
        return baseline == null
                ? null
                : "基线记录了 " + baseline.recorded() + " 处，已经改好 " + (baseline.recorded() - baseline.left()) + " 处，还剩 "
                        + baseline.left() + " 处。";
    }

    private List<ReportPage.Figure> ledger() {
        BuildReport.Counts counts = report.counts();
        List<ReportPage.Figure> ledger = new ArrayList<>();
        ledger.add(new ReportPage.Figure("条目", counts.inputs() + " 篇", ""));
        ledger.add(new ReportPage.Figure(site.failed() ? "可以公开" : "公开", counts.published() + " 篇", ""));
        ledger.add(new ReportPage.Figure("暂不公开", counts.withheld() + " 篇", ""));
        ledger.add(new ReportPage.Figure("有错误", counts.errors() + " 篇", ""));
        if (counts.files() > 0) {
            ledger.add(new ReportPage.Figure("网页", counts.pages() + " 个", ""));
            ledger.add(new ReportPage.Figure("全部文件", counts.files() + " 个", ""));
        }
        return List.copyOf(ledger);
    }

    /** {@code 2026-11-01T23:59:59} as 2026年11月1日 23:59. */
    private static String day(String asOf) {
        if (asOf.length() < 16) {
            return asOf;
        }
        return asOf.substring(0, 4) + "年" + Integer.parseInt(asOf.substring(5, 7)) + "月"
                + Integer.parseInt(asOf.substring(8, 10)) + "日 " + asOf.substring(11, 16);
    }
}
