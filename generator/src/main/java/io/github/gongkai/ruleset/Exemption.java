package io.github.gongkai.ruleset;

import io.github.gongkai.diagnostic.Accepted;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import java.time.LocalDate;

/**
 * An item of {@code data/exceptions.yaml} that says all it has to.
 *
 * @param rule id
 * @param target what it is for: the path of a file, or the id of an entry
 * @param until the last day it holds
 * @param at its beginning
 */
record Exemption(String rule, String target, String reason, String approver, LocalDate until, Location at) {

    private static final String SITE = "site.yaml";

    /** Whether it is for the place of a finding; {@code site.yaml} also stands for the site as a whole. */
    boolean isFor(Diagnostic found) {
        String path = found.at().path();
        return path.equals(target)
                || path.isEmpty() && target.equals(SITE)
                || path.startsWith(target + ".") && isExtension(path.substring(target.length() + 1));
    }

    private static boolean isExtension(String rest) {
        return rest.indexOf('/') < 0 && rest.indexOf('.') < 0;
    }

    Accepted accept(Diagnostic found) {
        return new Accepted(found, Accepted.By.EXCEPTION, reason, approver, until, at);
    }
}
