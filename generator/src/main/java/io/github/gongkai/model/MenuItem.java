package io.github.gongkai.model;

import io.github.gongkai.diagnostic.Location;

/**
 * An item of the main menu.
 *
 * @param to an address of the site ({@code /documents/}) or an absolute one
 */
public record MenuItem(String label, String to, Location at) {}
