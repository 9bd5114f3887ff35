package io.github.gongkai.diagnostic;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a site wants its rules to weigh. Findings are made at the weight a rule gives them; {@link #of} says what they weigh
 * in the end.
 *
 * @param profile how strict the site is as a whole
 * @param severities what single rules weigh, by id; empty: the rule is switched off
 * @param thresholds numbers the site sets, by {@code rule id/name}
 */
public record RuleSettings(
        Profile profile, Map<String, Optional<Severity>> severities, Map<String, Integer> thresholds) {

    /** What holds where a site says nothing. */
    public static final RuleSettings STANDARD = new RuleSettings(Profile.STANDARD, Map.of(), Map.of());

    /** How strict a site is as a whole. */
    public enum Profile {
        /** Every warning is an error. */
        STRICT,
        /** Each rule weighs what it says. */
        STANDARD,
        /** Rules of {@link RuleInfo.Kind#UPKEEP} weigh one step less. */
        STARTING
    }

    /** A number of a rule: that of the site, or that of the rule. */
    public int threshold(RuleInfo rule, String name) {
        return Objects.requireNonNullElseGet(
                thresholds.get(rule.id() + "/" + name),
                () -> rule.thresholds().stream()
                        .filter(threshold -> threshold.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(rule.id() + " has no threshold " + name))
                        .value());
    }

    /**
     * What a finding weighs on this site; empty where its rule is switched off. A rule that is firm never weighs less than
     * it says.
     */
    public Optional<Severity> of(Diagnostic found) {
        Optional<Severity> own = severities.get(found.rule().id());
        Optional<Severity> wanted = own != null ? own : Optional.of(byProfile(found));
        return found.rule().kind().isFirm()
                ? Optional.of(wanted.filter(heavier -> heavier.compareTo(found.severity()) < 0)
                        .orElse(found.severity()))
                : wanted;
    }

    private Severity byProfile(Diagnostic found) {
        Severity severity = found.severity();
        return switch (profile) {
            case STRICT -> severity == Severity.WARNING ? Severity.ERROR : severity;
            case STANDARD -> severity;
            case STARTING -> found.rule().kind() == RuleInfo.Kind.UPKEEP ? eased(severity) : severity;
        };
    }

    private static Severity eased(Severity severity) {
        return severity == Severity.ERROR ? Severity.WARNING : Severity.NOTE;
    }
}
