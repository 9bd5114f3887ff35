package io.github.gongkai.column;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Link;
import java.util.List;

/** Pages over several columns, such as a list of units or the coverage of statutory items. Immutable. */
public interface SitePages {

    /** For messages: what these pages are, in kebab-case. */
    String id();

    List<Page> plan(SiteContext context);

    /** Those of them that are linked from menu, foot or home page, in order. Only {@code context}'s entries may be asked. */
    default List<Entrance> entrances(SiteContext context) {
        return List.of();
    }

    /** Other forms these pages give a published entry; they are linked at its top. */
    default List<Link> links(Entry entry, SiteContext context) {
        return List.of();
    }
}
