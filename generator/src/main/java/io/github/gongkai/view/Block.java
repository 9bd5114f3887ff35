package io.github.gongkai.view;

import java.util.List;

/**
 * A column on the home page.
 *
 * @param count published entries of the column
 * @param items the newest of them
 */
public record Block(String columnId, String label, String description, String href, int count, List<ListItem> items) {}
