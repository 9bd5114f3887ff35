package io.github.gongkai.diagnostic;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is known and does not count for a time: it stays in the reports and fails nothing.
 *
 * @param finding at the weight it would have
 * @param by what accepts it
 * @param reason why, in the author's words; null where it stands in the baseline
 * @param approver the post that answers for it; null where it stands in the baseline
 * @param until the last day of an exception; null where it stands in the baseline
 * @param at the item of {@code data/exceptions.yaml} or {@code data/baseline.yaml} that accepts it
 */
public record Accepted(
        Diagnostic finding,
        By by,
        @Nullable String reason,
        @Nullable String approver,
        @Nullable LocalDate until,
        Location at)
        implements Comparable<Accepted> {

    private static final Comparator<Accepted> ORDER =
            Comparator.comparing(Accepted::finding).thenComparing(Accepted::at);

    /** What accepts a finding. */
    public enum By {
        /** Somebody decided it, until a day. */
        EXCEPTION,
        /** It was there when the office began to use the rules, and waits to be mended. */
        BASELINE
    }

    @Override
    public int compareTo(Accepted other) {
        return ORDER.compare(this, other);
    }
}
