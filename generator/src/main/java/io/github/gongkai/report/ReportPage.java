package io.github.gongkai.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template of {@code report.html} sees: words in Chinese, in the order in which they stand.
 *
 * @param level {@code bad}, {@code fair} or {@code good}
 * @param first what to do, most urgent first
 * @param later advice
 * @param vetoes which indicators fail the whole site; null where none does
 * @param indicators failed ones first
 */
public record ReportPage(
        String site,
        String asOf,
        String level,
        String verdict,
        List<Figure> figures,
        List<Work> first,
        List<Work> later,
        List<Tallied> units,
        List<Tallied> columns,
        @Nullable String vetoes,
        List<Indicator> indicators,
        @Nullable Since progress,
        List<Known> accepted,
        @Nullable String baseline,
        List<Off> switchedOff,
        List<Withheld> withheld,
        List<Figure> ledger) {

    /**
     * A number and what it counts.
     *
     * @param kind the class of its mark, or empty
     */
    public record Figure(String label, String value, String kind) {}

    /**
     * What one rule asks for: one thing to learn, then the places.
     *
     * @param number its place in the order in which things are done, from 1
     * @param anchor id of its heading
     * @param severity 错误, 警告 or 提示
     * @param kind {@code error}, {@code warning} or {@code note}
     * @param firm whether no exception is made of it
     * @param page address of the page about the rule; null where there is none
     * @param scope how many places in how many files
     * @param open whether its places are shown at once
     */
    public record Work(
            int number,
            String anchor,
            String rule,
            String summary,
            String severity,
            String kind,
            boolean firm,
            @Nullable String page,
            String scope,
            boolean open,
            List<Mend> mends) {}

    /**
     * Places that are mended in the same way.
     *
     * @param how what to do; null where the message says it
     * @param problem what is wrong at all of the places; null where each has words of its own
     */
    public record Mend(@Nullable String how, @Nullable String problem, List<Spot> spots) {}

    /**
     * A place.
     *
     * @param title of the entry; null where it belongs to none
     * @param fresh whether it was not there last time
     */
    public record Spot(@Nullable String title, String file, int line, String message, boolean fresh) {}

    /** A unit or a column in numbers. */
    public record Tallied(String name, int errors, int warnings, int notes, int files, List<Asked> rules) {}

    /** A rule in a tally. */
    public record Asked(String summary, String anchor, int findings) {}

    /**
     * An indicator of inspection.
     *
     * @param weight 单项否决, 扣分 or 参考
     * @param value count and limit in words
     * @param kind {@code error} where the limit is reached, {@code warning} where something counts, else {@code good}
     * @param state that in words
     * @param coming what will count within a month
     * @param others what else was looked at
     */
    public record Indicator(
            String name,
            String weight,
            String value,
            String kind,
            String state,
            String meaning,
            List<Counted> counted,
            List<Counted> coming,
            List<Counted> others) {}

    /** What counts, or soon will. */
    public record Counted(
            String name, @Nullable String at, @Nullable String when) {}

    /** What changed since an earlier report. */
    public record Since(String day, String sentence, List<Past> gone, int unjudged) {}

    /** A finding that is no more. */
    public record Past(String severity, String file, String message) {}

    /** A finding that is known and does not count. */
    public record Known(
            String by,
            String file,
            int line,
            String message,
            String reason,
            String approver,
            String until,
            String at) {}

    /** A rule that is switched off. */
    public record Off(String summary, String rule, int findings) {}

    /**
     * An entry that is not shown.
     *
     * @param title null where it has none that may be told
     */
    public record Withheld(@Nullable String title, String file, String unit, String reason) {}
}
