package io.github.gongkai.view;

/**
 * A page with no more than its frame, such as 404.
 */
public record PlainPage(SiteView site, Frame frame) {}
