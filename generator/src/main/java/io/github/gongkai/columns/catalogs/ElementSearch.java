package io.github.gongkai.columns.catalogs;

import io.github.gongkai.column.SiteContext;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.model.Page;
import java.util.List;

/** The pages of search by element. They are many and are reached from one another, so the list of the column has none of them. */
public final class ElementSearch implements SitePages {

    @Override
    public String id() {
        return "catalogs-elements";
    }

    @Override
    public List<Page> plan(SiteContext context) {
        return context.entries(Catalogs.COLUMN).isEmpty() ? List.of() : new ElementPages(context).plan();
    }
}
