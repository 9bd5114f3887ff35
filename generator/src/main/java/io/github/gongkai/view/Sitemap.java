package io.github.gongkai.view;

import java.util.List;

/**
 * The site map (sitemaps.org 0.9).
 */
public record Sitemap(List<SitemapEntry> entries) {}
