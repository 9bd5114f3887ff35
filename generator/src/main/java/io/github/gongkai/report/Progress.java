package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.json.ParsedJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the findings of an earlier report. As long as nothing changes, the report it is compared with stays the
 * same, so that a second run of the same content says the same, and {@code check} before {@code build} hides nothing.
 *
 * @param since the as-of time of the earlier report; null where there is none
 * @param fresh fingerprints of findings that were not in it
 * @param gone findings that were in it and are no more
 * @param left how many are in both
 * @param unjudged findings on finished pages of the earlier report, where this run made no pages to look at
 */
record Progress(@Nullable String since, Set<String> fresh, List<Known> gone, int left, List<Known> unjudged) {

    static final Progress NONE = new Progress(null, Set.of(), List.of(), 0, List.of());

    /**
     * A finding of an earlier report.
     *
     * @param onPages whether it was found on a finished page
     */
    record Known(String fingerprint, String rule, String severity, String path, String message, boolean onPages) {}

    /** The findings of a report as it was written. */
    static List<Known> known(ParsedJson report, String list) {
        return report.objects(list).stream()
                .map(found -> new Known(
                        found.text("fingerprint"),
                        found.text("rule"),
                        found.text("severity"),
                        found.text("path"),
                        found.text("message"),
                        found.text("stage").equals("pages")))
                .filter(known -> !known.fingerprint().isEmpty())
                .toList();
    }

    /** A finding of this report, as a later one will see it. */
    static Known known(Diagnostic found, BuildReport report, ReportedSite site, Fingerprints fingerprints) {
        return new Known(
                fingerprints.of(found),
                found.rule().id(),
                found.severity().name().toLowerCase(Locale.ROOT),
                found.at().path(),
                found.message().in(report.language()),
                site.rules().onPages().test(found.rule().id()));
    }

    /** Compares with the earlier {@code report.json}. */
    static Progress of(ParsedJson earlier, BuildReport report, ReportedSite site, Fingerprints fingerprints) {
        List<Known> before = Stream.concat(
                        known(earlier, "diagnostics").stream(),
                        earlier
                                .object("progress")
                                .map(progress -> known(progress, "unjudged"))
                                .orElse(List.of())
                                .stream())
                .toList();
        Set<String> old = before.stream().map(Known::fingerprint).collect(Collectors.toSet());
        Set<String> now = report.findings().stream().map(fingerprints::of).collect(Collectors.toSet());
        Set<String> elsewhere = elsewhere(report, fingerprints);
        Set<String> off = report.weighed().switchedOff().stream()
                .map(rule -> rule.rule().id())
                .collect(Collectors.toSet());
        List<Known> gone = new ArrayList<>();
        List<Known> unjudged = new ArrayList<>();
        for (Known known : before) {
            if (now.contains(known.fingerprint())
                    || elsewhere.contains(known.fingerprint())
                    || off.contains(known.rule())) {
                continue;
            }
            (known.onPages() && !site.rendered() ? unjudged : gone).add(known);
        }
        Set<String> fresh = new HashSet<>(now);
        fresh.removeAll(old);
        if (fresh.isEmpty() && gone.isEmpty()) {
            Progress kept = earlier.object("progress").map(Progress::read).orElse(NONE);
            if (kept.since() != null) {
                return new Progress(
                        kept.since(),
                        kept.fresh(),
                        kept.gone(),
                        now.size() - kept.fresh().size(),
                        unjudged);
            }
        }
        return new Progress(earlier.text("asOf"), fresh, List.copyOf(gone), now.size() - fresh.size(), unjudged);
    }

    private static Set<String> elsewhere(BuildReport report, Fingerprints fingerprints) {
        return report.weighed().accepted().stream()
                .map(accepted -> fingerprints.of(accepted.finding()))
                .collect(Collectors.toSet());
    }

    private static Progress read(ParsedJson progress) {
        String since = progress.text("since");
        return new Progress(
                since.isEmpty() ? null : since,
                Set.copyOf(progress.texts("new")),
                known(progress, "gone"),
                progress.number("left"),
                List.of());
    }
}
