package io.github.gongkai.view;

/**
 * The page that compares two versions of a document.
 *
 * @param older link to the older version; its label says which it is
 * @param newer link to the newer version
 */
public record ComparePage(SiteView site, Frame frame, Link older, Link newer, Comparison comparison) {}
