package io.github.gongkai.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One finding. Ordered by place, then rule, then message, so that a report has one order whatever thread found what.
 *
 * @param hint what to do, as an imperative with the real alternatives, or null
 */
public record Diagnostic(
        RuleInfo rule,
        Severity severity,
        Location at,
        Text message,
        @Nullable Text hint) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(found -> found.rule().id())
            .thenComparing(found -> found.message().en());

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same finding at another weight. */
    public Diagnostic weighing(Severity other) {
        return other == severity ? this : new Diagnostic(rule, other, at, message, hint);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
