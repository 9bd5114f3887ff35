package io.github.gongkai.model;

import io.github.gongkai.diagnostic.Location;

/**
 * An address that moved (data/redirects.yaml).
 *
 * @param from the old address, from the root of the site
 * @param to id of an entry, or an address of the site
 */
public record Moved(String from, String to, Location at) {}
