package io.github.gongkai.column;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import java.util.List;

/** What a column that plans its own pages may ask. */
public interface PlanContext extends SiteContext {

    Schema schema();

    /** The published entries of the column, in the order of its lists. */
    List<Entry> entries();

    /** What a column gets that asks for nothing: lists, filter pages, matrix, feed, a page an entry. */
    List<Page> defaultPages();
}
