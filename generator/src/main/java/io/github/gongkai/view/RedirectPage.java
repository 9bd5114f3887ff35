package io.github.gongkai.view;

/**
 * The page at an old address; it leads to the new one.
 *
 * @param target the new address, relative to the page
 * @param canonical the new address, absolute
 */
public record RedirectPage(SiteView site, String title, String target, String canonical) {}
