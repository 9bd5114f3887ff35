package io.github.gongkai.view;

/**
 * HTML that is safe to print as it is: made by the reader of entries from a checked syntax tree. Templates print every
 * other text escaped.
 */
public record Html(String markup) {}
