package io.github.gongkai.diagnostic;

/** How much a finding weighs, gravest first. */
public enum Severity {
    /** Fails the build. */
    ERROR,
    /** Shown; fails the build only where the site asks for it. */
    WARNING,
    /** Advice for later: stands in the reports only and never fails a build. */
    NOTE
}
