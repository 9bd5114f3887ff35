package io.github.gongkai.model;

import java.util.function.Supplier;

/**
 * A page to be made, or a file that needs no template.
 *
 * @param address where it will be, from the root of the site, without a leading slash; not percent-encoded
 * @param template file of the theme that renders it, such as {@code entry.ftlh}; empty for a file
 * @param view makes the record the template sees, or the text of the file; called once, on any thread, shortly before it
 *     is written
 * @param source what it comes from: the path of an entry, or the id of a column; for the manifest
 */
public record Page(String address, String template, Supplier<?> view, String source) {

    /** A file whose text is made as it is to be written, in UTF-8: an export, a table as CSV. */
    public static Page file(String address, Supplier<String> text, String source) {
        return new Page(address, "", text, source);
    }
}
