package io.github.gongkai.view;

/**
 * A section that stands within the text of an entry.
 *
 * @param text what follows it; may be empty
 */
public record Insert(Section section, Html text) {}
