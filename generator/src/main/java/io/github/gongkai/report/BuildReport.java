package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.diagnostic.Weighed;
import java.util.List;
import java.util.Map;

/**
 * What a build did.
 *
 * @param asOf the time dates were compared with, in the zone of the site
 * @param weighed what was found, and what of it counts
 * @param timings milliseconds by step, in order; {@code total} last
 */
public record BuildReport(
        String asOf,
        Language language,
        Counts counts,
        List<Withheld> withheld,
        Weighed weighed,
        Map<String, Long> timings) {

    /**
     * The account: {@code inputs} is the sum of {@code published}, {@code withheld} and {@code errors}.
     *
     * @param errors entries with at least one error
     * @param warnings findings that are warnings
     * @param notes findings that are notes
     * @param accepted findings that an exception or the baseline accepts
     * @param pages pages written
     * @param files files written, pages included
     */
    public record Counts(
            int inputs,
            int published,
            int withheld,
            int errors,
            int warnings,
            int notes,
            int accepted,
            int pages,
            int files) {}

    /** An entry that is not shown, and why. */
    public record Withheld(String path, Text reason) {}

    /** The findings that count, notes included; sorted. */
    public List<Diagnostic> findings() {
        return weighed.findings();
    }
}
