package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The findings of a unit, or of a column, in numbers.
 *
 * @param files how many files have findings
 * @param rules findings by rule
 */
record Tally(String name, int errors, int warnings, int notes, int files, Map<String, Integer> rules) {

    private static final Comparator<Tally> WORST_FIRST = Comparator.comparing(Tally::errors, Comparator.reverseOrder())
            .thenComparing(Tally::warnings, Comparator.reverseOrder())
            .thenComparing(Tally::notes, Comparator.reverseOrder())
            .thenComparing(Tally::name);

    /** By the unit that answers for the entry; most errors first. */
    static List<Tally> byUnit(BuildReport report, ReportedSite site) {
        return by(report, found -> site.subjects().of(found.at().path()).unit());
    }

    /** By the column of the entry; most errors first. */
    static List<Tally> byColumn(BuildReport report, ReportedSite site) {
        return by(report, found -> site.subjects().of(found.at().path()).column());
    }

    private static List<Tally> by(BuildReport report, Function<Diagnostic, String> name) {
        Map<String, List<Diagnostic>> groups = new TreeMap<>();
        for (Diagnostic found : report.findings()) {
            groups.computeIfAbsent(name.apply(found), any -> new ArrayList<>()).add(found);
        }
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static Tally of(String name, List<Diagnostic> findings) {
        Map<String, Integer> rules = new TreeMap<>();
        findings.forEach(found -> rules.merge(found.rule().id(), 1, Integer::sum));
        return new Tally(
                name,
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                count(findings, Severity.NOTE),
                (int) findings.stream()
                        .map(found -> found.at().path())
                        .distinct()
                        .count(),
                rules);
    }

    private static int count(List<Diagnostic> findings, Severity severity) {
        return (int)
                findings.stream().filter(found -> found.severity() == severity).count();
    }
}
