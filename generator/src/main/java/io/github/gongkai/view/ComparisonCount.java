package io.github.gongkai.view;

/**
 * How often something was done to a text.
 *
 * @param kind see {@link ComparisonRow}
 * @param amount such as {@code 3 条} or {@code 3 条、1 处}: articles are counted as 条, other parts of the text as 处
 */
public record ComparisonCount(Badge kind, String amount) {}
