package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Findings in the order in which they are best mended: errors before warnings; what guards against leaks and unreadable
 * files first, as other findings may hide behind it; then what one kind of mending helps most entries.
 */
final class WorkList {

    /** So many places are shown at once; from then on they are folded, rule by rule. */
    private static final int OPEN = 200;

    /** A rule with more places than this is folded wherever it stands. */
    private static final int OPEN_EACH = 40;

    private static final Comparator<Group> URGENT_FIRST = Comparator.comparing(Group::severity)
            .thenComparing(Group::isFirm, Comparator.reverseOrder())
            .thenComparing(Group::files, Comparator.reverseOrder())
            .thenComparing(group -> group.rule().id());

    private final ReportedSite site;
    private final Fingerprints fingerprints;
    private final Progress progress;
    private final List<Group> groups;

    /** The findings of a rule that have one weight. */
    private record Group(RuleInfo rule, Severity severity, List<Diagnostic> findings) {

        boolean isFirm() {
            return rule.kind().isFirm();
        }

        long files() {
            return findings.stream().map(found -> found.at().path()).distinct().count();
        }

        String anchor() {
            return rule.id() + "-" + severity.name().toLowerCase(Locale.ROOT);
        }
    }

    WorkList(BuildReport report, ReportedSite site, Fingerprints fingerprints, Progress progress) {
        this.site = site;
        this.fingerprints = fingerprints;
        this.progress = progress;
        Map<String, Group> byRule = new TreeMap<>();
        for (Diagnostic found : report.findings()) {
            Group group = new Group(found.rule(), found.severity(), new ArrayList<>());
            byRule.computeIfAbsent(group.anchor(), any -> group).findings().add(found);
        }
        groups = byRule.values().stream().sorted(URGENT_FIRST).toList();
    }

    /** What to do about the findings of these weights. */
    List<ReportPage.Work> of(Severity... severities) {
        Set<Severity> wanted = Arrays.stream(severities).collect(Collectors.toSet());
        List<ReportPage.Work> works = new ArrayList<>();
        int shown = 0;
        for (Group group : groups) {
            if (wanted.contains(group.severity())) {
                int size = group.findings().size();
                boolean open = size <= OPEN_EACH && shown + size <= OPEN;
                shown += open ? size : 0;
                works.add(work(works.size() + 1, group, open));
            }
        }
        return List.copyOf(works);
    }

    private ReportPage.Work work(int number, Group group, boolean open) {
        RuleInfo rule = group.rule();
        Map<String, List<Diagnostic>> byHint = new LinkedHashMap<>();
        for (Diagnostic found : group.findings()) {
            Text hint = found.hint();
            byHint.computeIfAbsent(hint == null ? "" : hint.zh(), any -> new ArrayList<>())
                    .add(found);
        }
        List<ReportPage.Mend> mends = byHint.entrySet().stream()
                .sorted(Comparator.comparing(mend -> -mend.getValue().size()))
                .map(mend -> mend(mend.getKey(), mend.getValue()))
                .toList();
        return new ReportPage.Work(
                number,
                group.anchor(),
                rule.id(),
                rule.summary().zh(),
                ReportWords.name(group.severity()).zh(),
                group.severity().name().toLowerCase(Locale.ROOT),
                group.isFirm(),
                RulePages.has(rule, site) ? RulePages.address(rule) : null,
                group.findings().size() + " 处，涉及 " + group.files() + " 个文件",
                open,
                mends);
    }

    private ReportPage.Mend mend(String hint, List<Diagnostic> findings) {
        String first = findings.get(0).message().zh();
        boolean same = findings.size() > 1
                && findings.stream().allMatch(found -> found.message().zh().equals(first));
        return new ReportPage.Mend(
                hint.isEmpty() ? null : hint,
                same ? first : null,
                findings.stream().map(this::spot).toList());
    }

    private ReportPage.Spot spot(Diagnostic found) {
        return new ReportPage.Spot(
                site.subjects().of(found.at().path()).title(),
                found.at().path().isEmpty() ? "整个站点" : found.at().path(),
                found.at().line(),
                found.message().zh(),
                progress.since() != null && progress.fresh().contains(fingerprints.of(found)));
    }

    /** The sentence of a rule that found something. */
    String summary(String rule) {
        return first(rule).rule().summary().zh();
    }

    /** Where its gravest findings stand. */
    String anchor(String rule) {
        return first(rule).anchor();
    }

    private Group first(String rule) {
        return groups.stream()
                .filter(group -> group.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
