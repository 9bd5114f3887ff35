package io.github.gongkai.view;

/**
 * Some words of one version of a text.
 *
 * @param kind {@code same}; {@code deleted}, only in the older version; {@code added}, only in the newer
 * @param text plain; paragraphs of one article are parted by line feeds
 */
public record ComparisonPiece(String kind, String text) {}
