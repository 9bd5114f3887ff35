package io.github.gongkai.view;

/**
 * A heading, or an article (第十二条), of the text.
 *
 * @param level 2 for the highest headings, one more for each step down
 * @param anchor the id of the element in the page
 */
public record OutlineItem(int level, String label, String anchor) {}
