package io.github.gongkai.diagnostic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a rule before it has found anything.
 *
 * @param id {@code group.kebab-name}; stable, printed in brackets behind a message, name of its page in {@code docs/rules}
 * @param severity what a finding of this rule weighs
 * @param code the code of the public register of checks this rule implements, such as {@code R-DOC-2}, or null
 * @param summary one sentence, without a full stop, that says what must hold
 * @param kind what may be configured of it
 * @param thresholds numbers a site may set otherwise
 */
public record RuleInfo(
        String id, Severity severity, @Nullable String code, Text summary, Kind kind, List<Threshold> thresholds) {

    /** What may be configured of a rule. */
    public enum Kind {
        /**
         * Without it a file cannot be read, or what must not leave the office would: nothing about it can be configured,
         * and no exception holds for it.
         */
        ESSENTIAL,
        /**
         * Guards against what cannot be undone once it is published: it cannot be switched off, eased or recorded in a
         * baseline. Where a person looked at the place, an exception that says all may let it pass.
         */
        SAFEGUARD,
        /** Holds for every entry or page. */
        DUTY,
        /** Holds for a site that has had time to grow and is kept up; a site that is just starting is eased. */
        UPKEEP;

        /** Whether a site may make the rule weigh more, and never less. */
        public boolean isFirm() {
            return this == ESSENTIAL || this == SAFEGUARD;
        }
    }

    /**
     * A number that a rule compares with.
     *
     * @param name in camelCase, as it is written in {@code site.yaml}
     * @param value where the site sets no other; at least 0
     * @param meaning what is counted, and in which unit
     */
    public record Threshold(String name, int value, Text meaning) {}

    private static final Pattern ID = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");

    public RuleInfo {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a rule id is group.kebab-name, was " + id);
        }
    }

    public static RuleInfo error(String id, String zh, String en) {
        return new RuleInfo(id, Severity.ERROR, null, new Text(zh, en), Kind.DUTY, List.of());
    }

    /** A rule that only gives advice. */
    public static RuleInfo note(String id, String zh, String en) {
        return new RuleInfo(id, Severity.NOTE, null, new Text(zh, en), Kind.DUTY, List.of());
    }

    public static RuleInfo warning(String id, String zh, String en) {
        return new RuleInfo(id, Severity.WARNING, null, new Text(zh, en), Kind.DUTY, List.of());
    }

    /** The same rule, known to implement a code of the register. */
    public RuleInfo implementing(String registerCode) {
        return new RuleInfo(id, severity, registerCode, summary, kind, thresholds);
    }

    /** The same rule as one about which nothing can be configured. */
    public RuleInfo asEssential() {
        return new RuleInfo(id, severity, code, summary, Kind.ESSENTIAL, thresholds);
    }

    /** The same rule as one that cannot be switched off, eased or recorded in a baseline. */
    public RuleInfo asSafeguard() {
        return new RuleInfo(id, severity, code, summary, Kind.SAFEGUARD, thresholds);
    }

    /** The same rule as one that is eased while a site is starting. */
    public RuleInfo asUpkeep() {
        return new RuleInfo(id, severity, code, summary, Kind.UPKEEP, thresholds);
    }

    /** The same rule with one more number that a site may set; rules ask {@link RuleSettings#threshold} for it. */
    public RuleInfo with(Threshold threshold) {
        return new RuleInfo(
                id,
                severity,
                code,
                summary,
                kind,
                Stream.concat(thresholds.stream(), Stream.of(threshold)).toList());
    }

    /** A finding of this rule that says how to mend it. */
    public Diagnostic at(Location location, Text message, Text hint) {
        return new Diagnostic(this, severity, location, message, hint);
    }

    /** A finding of this rule whose message already says all there is to do. */
    public Diagnostic at(Location location, Text message) {
        return new Diagnostic(this, severity, location, message, null);
    }
}
