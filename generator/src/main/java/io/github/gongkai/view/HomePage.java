package io.github.gongkai.view;

import java.util.List;

/**
 * The start page of the site.
 *
 * @param blocks the first columns with their newest entries
 * @param others the other columns, without entries
 * @param entrances pages over several columns; {@code description} says what one finds there
 * @param pages plain pages (关于本站, 无障碍声明 …)
 */
public record HomePage(
        SiteView site, Frame frame, List<Block> blocks, List<Block> others, List<Block> entrances, List<Link> pages) {}
