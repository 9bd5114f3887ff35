package io.github.gongkai.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a site stands against the indicators by which government sites are inspected (国办秘函〔2019〕19号): what is counted, how
 * much of it there is and how much fails the inspection. Rules say what is wrong in a file; this says what it adds up to.
 *
 * @param indicators in the order in which they are shown
 */
public record Health(List<Indicator> indicators) {

    /** A site nobody looked at. */
    public static final Health NONE = new Health(List.of());

    public Health {
        indicators = List.copyOf(indicators);
    }

    /** What reaching the limit of an indicator means. */
    public enum Weight {
        /** 单项否决: the whole site fails the inspection. */
        VETO,
        /** 扣分: it costs points. */
        DEDUCTION,
        /** Only told; nothing hangs on it. */
        FIGURE
    }

    /**
     * One thing that is counted.
     *
     * @param id kebab-case and stable, such as {@code blank-columns}
     * @param name what is counted: 空白栏目
     * @param measure unit of count and limit: 个, 天, %
     * @param count how much there is
     * @param limit from which count on the indicator is failed; 0 where there is no limit
     * @param meaning one sentence: what counts, and what happens at the limit
     * @param items what makes up the count, and what will soon; most urgent first
     */
    public record Indicator(
            String id, Text name, Text measure, Weight weight, int count, int limit, Text meaning, List<Item> items) {

        public Indicator {
            items = List.copyOf(items);
        }

        /** Whether the limit is reached. */
        public boolean failed() {
            return limit > 0 && count >= limit;
        }
    }

    /**
     * One thing that counts or soon will.
     *
     * @param name of a column, a unit or an entry
     * @param at where it is mended, or null
     * @param daysLeft days after the as-of date until it counts, 0 or less where it does by now; null where no day decides
     * @param counted whether it is in the count
     * @param remark what is to be said of it, such as the day of its newest entry; null for nothing
     */
    public record Item(
            Text name,
            @Nullable Location at,
            @Nullable Integer daysLeft,
            boolean counted,
            @Nullable Text remark) {}
}
