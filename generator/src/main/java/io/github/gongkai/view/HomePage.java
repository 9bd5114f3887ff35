package io.github.gongkai.view;

import java.util.List;

/**
 * The start page of the site.
 *
 * @param pages plain pages (关于本站, 无障碍声明 …)
 */
public record HomePage(SiteView site, Frame frame, List<Block> blocks, List<Link> pages) {}
