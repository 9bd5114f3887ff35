package io.github.gongkai.model;

/**
 * A file of the finished site.
 *
 * @param path from the root of the site
 * @param bytes its size
 * @param sha256 lower-case hexadecimal
 * @param source what it was made from: path of an entry or attachment, id of a column, file of the theme
 */
public record OutputFile(String path, long bytes, String sha256, String source) {}
