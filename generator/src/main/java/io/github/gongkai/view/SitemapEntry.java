package io.github.gongkai.view;

import org.jspecify.annotations.Nullable;

/**
 * One address of the site map.
 *
 * @param location absolute address
 * @param modified ISO day of the last change of the content, or null where there is none
 */
public record SitemapEntry(String location, @Nullable String modified) {}
