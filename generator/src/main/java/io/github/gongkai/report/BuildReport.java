package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.diagnostic.Text;
import java.util.List;
import java.util.Map;

/**
 * What a build did.
 *
 * @param asOf the time dates were compared with, in the zone of the site
 * @param findings sorted
 * @param timings milliseconds by step, in order; {@code total} last
 */
public record BuildReport(
        String asOf,
        Language language,
        Counts counts,
        List<Withheld> withheld,
        List<Diagnostic> findings,
        Map<String, Long> timings) {

    /**
     * The account: {@code inputs} is the sum of {@code published}, {@code withheld} and {@code errors}.
     *
     * @param errors entries with at least one error
     * @param warnings findings that are warnings
     * @param pages pages written
     * @param files files written, pages included
     */
    public record Counts(int inputs, int published, int withheld, int errors, int warnings, int pages, int files) {}

    /** An entry that is not shown, and why. */
    public record Withheld(String path, Text reason) {}
}
