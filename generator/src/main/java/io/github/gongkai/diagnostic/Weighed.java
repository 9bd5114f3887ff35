package io.github.gongkai.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every finding of a run, as the site wants it to count; none is lost: {@code findings}, {@code accepted} and the numbers
 * of {@code switchedOff} together are all there were.
 *
 * @param profile how strict the site is
 * @param findings what counts, at the weight it has here; sorted, each once
 * @param accepted what an exception or the baseline accepts; sorted, each once
 * @param switchedOff the rules the site switches off, by id, also where they found nothing
 * @param baseline how far what was recorded is mended; null where the site has no baseline
 */
public record Weighed(
        RuleSettings.Profile profile,
        List<Diagnostic> findings,
        List<Accepted> accepted,
        List<SwitchedOff> switchedOff,
        @Nullable Progress baseline) {

    /**
     * A rule that is switched off.
     *
     * @param findings how many findings of it were left out
     */
    public record SwitchedOff(RuleInfo rule, int findings) {}

    /**
     * How far a baseline is worked off.
     *
     * @param recorded findings it holds
     * @param left those of them that are still there
     */
    public record Progress(int recorded, int left) {}

    /** How many findings have a weight. */
    public int count(Severity severity) {
        return (int)
                findings.stream().filter(found -> found.severity() == severity).count();
    }
}
