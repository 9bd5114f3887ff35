package io.github.gongkai.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in a paged list.
 *
 * @param number 1-based number of this page; 1 is the newest
 * @param pages all pages, in order, each labelled with its number
 * @param newer link to the page before, or null on the first
 * @param older link to the page after, or null on the last
 */
public record Pager(
        int number,
        List<Link> pages,
        @Nullable Link newer,
        @Nullable Link older) {}
