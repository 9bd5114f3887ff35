package io.github.gongkai.model;

import java.util.function.Supplier;

/**
 * A page to be made.
 *
 * @param address where it will be, from the root of the site, without a leading slash; not percent-encoded
 * @param template file of the theme that renders it, such as {@code entry.ftlh}
 * @param view makes the record the template sees; called once, on any thread, shortly before rendering
 * @param source what it comes from: the path of an entry, or the id of a column; for the manifest
 */
public record Page(String address, String template, Supplier<?> view, String source) {}
