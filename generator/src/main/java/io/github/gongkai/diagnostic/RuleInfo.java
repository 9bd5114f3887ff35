package io.github.gongkai.diagnostic;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a rule before it has found anything.
 *
 * @param id {@code group.kebab-name}; stable, printed in brackets behind a message, name of its page in {@code docs/rules}
 * @param severity what a finding of this rule weighs
 * @param code the code of the public register of checks this rule implements, such as {@code R-DOC-2}, or null
 * @param summary one sentence, without a full stop, that says what must hold
 */
public record RuleInfo(
        String id, Severity severity, @Nullable String code, Text summary) {

    private static final Pattern ID = Pattern.compile("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");

    public RuleInfo {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a rule id is group.kebab-name, was " + id);
        }
    }

    public static RuleInfo error(String id, String zh, String en) {
        return new RuleInfo(id, Severity.ERROR, null, new Text(zh, en));
    }

    public static RuleInfo warning(String id, String zh, String en) {
        return new RuleInfo(id, Severity.WARNING, null, new Text(zh, en));
    }

    /** The same rule, known to implement a code of the register. */
    public RuleInfo implementing(String registerCode) {
        return new RuleInfo(id, severity, registerCode, summary);
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
