package io.github.gongkai.view;

/**
 * A link as a page shows it.
 *
 * @param label the words of the link; plain text
 * @param href the address relative to the page, already percent-encoded
 * @param current true where the link names the page itself or the section the page is in
 */
public record Link(String label, String href, boolean current) {}
