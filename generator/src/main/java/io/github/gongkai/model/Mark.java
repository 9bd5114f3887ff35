package io.github.gongkai.model;

import io.github.gongkai.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a party or government organ on the web (党政机关网站标识).
 *
 * @param url where the mark leads, the page that proves it
 * @param image a picture of the site, such as {@code /assets/mark.png}; pages load nothing from other hosts
 * @param at where the picture is named
 */
public record Mark(String url, @Nullable String image, Location at) {}
