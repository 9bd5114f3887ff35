package io.github.gongkai.model;

/**
 * A value of an enumeration.
 *
 * @param id English kebab-case name, such as {@code in-force}
 * @param label Chinese label, such as 现行有效
 */
public record Choice(String id, String label) {}
