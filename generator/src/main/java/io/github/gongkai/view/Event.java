package io.github.gongkai.view;

/**
 * A point in the history of a document (沿革).
 */
public record Event(Day date, String text) {}
