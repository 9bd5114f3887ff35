package io.github.gongkai.view;

import org.jspecify.annotations.Nullable;

/**
 * The mark of a party or government organ (党政机关网站标识).
 *
 * @param href absolute address of the page that proves it
 * @param image a picture from the root of the site, without a leading slash
 */
public record MarkView(String href, @Nullable String image) {}
