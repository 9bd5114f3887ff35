package io.github.gongkai.view;

import java.util.List;

/**
 * All addresses that moved.
 */
public record RedirectMap(List<Redirect> redirects) {}
