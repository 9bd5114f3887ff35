package io.github.gongkai.model;

/**
 * An entry of another site, read from its export.
 *
 * @param origin name of that site
 * @param entry its id begins with the unit of that site and a colon; its address is absolute; it has no text but its
 *     first words
 * @param sha256 what {@link Body#sha256} was there
 */
public record Imported(String origin, Entry entry, String sha256) {}
