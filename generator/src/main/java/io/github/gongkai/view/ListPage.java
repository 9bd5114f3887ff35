package io.github.gongkai.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of entries of a column: its start page, one of its older pages, or a filter page.
 *
 * @param columnId id of the column, such as {@code documents}
 * @param description what the column holds; may be empty
 * @param filtered what the filter is, such as 年份：2024; null on the unfiltered list
 * @param total entries in the whole list, over all its pages
 * @param items all entries of this page
 * @param groups the same entries under headings; empty where the column does not divide its first page
 * @param pager null where the list has one page
 * @param ways further pages of the column, such as a table of what is complete; on the start page
 */
public record ListPage(
        SiteView site,
        Frame frame,
        String columnId,
        String description,
        @Nullable String filtered,
        int total,
        List<ListItem> items,
        List<Section> groups,
        @Nullable Pager pager,
        List<FilterGroup> filters,
        List<Link> ways) {}
