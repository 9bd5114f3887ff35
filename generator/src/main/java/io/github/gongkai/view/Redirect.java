package io.github.gongkai.view;

/**
 * An address that moved, for the configuration of a web server.
 *
 * @param from old address, from the root of the site, percent-encoded
 * @param to new address, from the root of the site, percent-encoded
 */
public record Redirect(String from, String to) {}
