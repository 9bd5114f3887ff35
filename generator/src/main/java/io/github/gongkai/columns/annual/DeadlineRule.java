package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Publication;
import io.github.gongkai.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Departments publish their report by 31 January, governments by 31 March of the next year (条例 art. 49). */
final class DeadlineRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "annual.deadline",
                    "年报在规定期限内公开：部门1月31日前，政府3月31日前",
                    "an annual report is published by 31 January (departments) or 31 March (governments)")
            .implementing("R-AR-1");

    /** The Regulation in its present form is of 2019; older reports may have been taken over from elsewhere. */
    private static final int FIRST_YEAR = 2019;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        AnnualReport report = AnnualReport.of(entry, context.site());
        LocalDate published = entry.datePublished();
        if (report.year() < FIRST_YEAR || published == null || report.isDraft()) {
            return;
        }
        LocalDate deadline = deadline(report.year(), report.isGovernment());
        if (published.isAfter(deadline)) {
            findings.accept(INFO.at(
                    entry.fields().at("datePublished"),
                    new Text(
                            report.year() + "年度年报 " + published + " 才发布，期限是 " + deadline,
                            "the report on " + report.year() + " was published on " + published + ", it was due on "
                                    + deadline),
                    new Text(
                            "核对发布日期；确实逾期的，向主管部门说明",
                            "check the date; if the report really was late, explain it to the authority in charge")));
        }
    }

    /**
     * A unit that has ever reported, and the department a site is for if it published anything by then, has a report for
     * the last year that is due.
     */
    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Map<String, List<AnnualReport>> byUnit = new TreeMap<>();
        for (AnnualReport report : AnnualReport.all(context.site())) {
            byUnit.computeIfAbsent(report.unit(), any -> new ArrayList<>()).add(report);
        }
        byUnit.forEach((unit, reports) -> missing(unit, reports, context, findings));
        if (byUnit.isEmpty() && context.site().config().level().equals("department")) {
            int year = lastDue(context.asOf().toLocalDate(), false);
            if (began(context.site()) <= year) {
                findings.accept(missing(
                        Location.startOf("site.yaml"), context.site().config().name(), year, deadline(year, false)));
            }
        }
    }

    /** The year of the first thing a site published: nothing is asked of the years before. */
    private static int began(Site site) {
        return site.entries().stream()
                .map(Entry::datePublished)
                .filter(Objects::nonNull)
                .mapToInt(LocalDate::getYear)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static void missing(
            String unit, List<AnnualReport> reports, CheckContext context, Consumer<Diagnostic> findings) {
        boolean government = AnnualReport.isGovernment(unit);
        int due = lastDue(context.asOf().toLocalDate(), government);
        boolean there = reports.stream()
                .anyMatch(report -> report.year() == due
                        && Publication.of(report.entry().fields(), context.asOf(), context.drafts())
                                == Publication.PUBLISHED);
        boolean before = reports.stream().anyMatch(report -> report.year() > 0 && report.year() <= due);
        if (!there && before && due >= FIRST_YEAR) {
            AnnualReport last = reports.stream()
                    .filter(report -> report.year() <= due)
                    .max(Comparator.comparingInt(AnnualReport::year))
                    .orElseThrow();
            findings.accept(missing(last.entry().fields().at("year"), unit, due, deadline(due, government)));
        }
    }

    private static Diagnostic missing(Location at, String unit, int year, LocalDate deadline) {
        return INFO.at(
                at,
                new Text(
                        unit + " " + year + "年度年报应于 " + deadline + " 前公开，还没有发布",
                        "the report of " + unit + " on " + year + " was due on " + deadline + " and is not published"),
                new Text(
                        "新建 annual-reports/" + year + ".md 并发布；已有草稿的，去掉 status: draft",
                        "write annual-reports/" + year + ".md; if there is a draft, publish it"));
    }

    /** The last year whose report should be out. */
    private static int lastDue(LocalDate today, boolean government) {
        int year = today.getYear() - 1;
        return today.isAfter(deadline(year, government)) ? year : year - 1;
    }

    private static LocalDate deadline(int year, boolean government) {
        return government ? LocalDate.of(year + 1, 3, 31) : LocalDate.of(year + 1, 1, 31);
    }
}
