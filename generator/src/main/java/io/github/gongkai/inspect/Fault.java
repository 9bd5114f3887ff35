package io.github.gongkai.inspect;

import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;

/**
 * A kind of fault, the same on every page that has it.
 *
 * @param message what is wrong, without the page
 */
record Fault(RuleInfo rule, Text message, Text hint, Of of) {

    /** What it is a fault of. */
    enum Of {
        /** What surrounds the content of all pages. */
        LAYOUT,
        /** The template of one kind of page, though not every page of the kind shows it. */
        TEMPLATE,
        /** The template where several pages have it; the content where a single one has. */
        PAGE
    }
}
