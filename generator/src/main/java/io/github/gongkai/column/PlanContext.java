package io.github.gongkai.column;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import java.time.LocalDateTime;
import java.util.List;

/** What a column that plans its own pages may ask. New facilities arrive here as methods. */
public interface PlanContext {

    Schema schema();

    /** The published entries of the column, in the order of its lists. */
    List<Entry> entries();

    /** The time to judge by, in the zone of the site. */
    LocalDateTime asOf();

    /** What a column gets that asks for nothing: lists, filter pages, feed, a page an entry. */
    List<Page> defaultPages();
}
