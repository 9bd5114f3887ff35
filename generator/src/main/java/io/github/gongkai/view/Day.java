package io.github.gongkai.view;

/**
 * A day as a page shows it.
 *
 * @param iso {@code 2024-03-01}, for {@code datetime} attributes and tables
 * @param text {@code 2024年3月1日}, for running text
 */
public record Day(String iso, String text) {}
