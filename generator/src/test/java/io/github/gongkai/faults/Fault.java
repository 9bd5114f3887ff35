package io.github.gongkai.faults;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table: a change to a clean site, and where it must be found. A {@code ‸} in any text that is written
 * stands where a finding of the rule must begin, and is not written itself.
 *
 * @param rule id of the rule that must find it
 * @param file what is changed, relative to the site
 * @param add the text of a file that is not there yet
 * @param replace a text that stands once in the file, in whose place {@code by} is written
 * @param after a text that stands once in the file, behind which {@code insert} is written
 * @param remove whether the file is removed
 * @param link what the file is a symbolic link to
 * @param encoding of the text that is added, if not UTF-8
 * @param with further files that are added, by path; they may hold marks too
 * @param and further files that are changed
 * @param at where it is found, for what a mark cannot say
 * @param also what other rules, of necessity, find as well
 */
record Fault(
        String rule,
        @Nullable String file,
        @Nullable String add,
        @Nullable String replace,
        @Nullable String by,
        @Nullable String after,
        @Nullable String insert,
        boolean remove,
        @Nullable String link,
        @Nullable String encoding,
        @Nullable Map<String, String> with,
        @Nullable List<Edit> and,
        @Nullable List<Place> at,
        @Nullable List<Place> also) {

    /**
     * A further change.
     *
     * @param file relative to the site
     * @param replace a text that stands once in the file
     * @param by what is written in its place
     */
    record Edit(String file, String replace, String by) {}

    /**
     * A place where something is found.
     *
     * @param rule what is found; left out in {@code at}
     * @param file relative to the site; the file of the fault if left out
     * @param text a text that stands once in the file as it is built, and where the finding begins; the beginning of the
     *     file if left out
     */
    record Place(
            @Nullable String rule,
            @Nullable String file,
            @Nullable String text) {}
}
