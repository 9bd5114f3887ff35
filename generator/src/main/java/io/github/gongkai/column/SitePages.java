package io.github.gongkai.column;

import io.github.gongkai.model.Page;
import java.util.List;

/** Pages over several columns, such as a list of units or the coverage of statutory items. Immutable. */
public interface SitePages {

    /** For messages: what these pages are, in kebab-case. */
    String id();

    List<Page> plan(SiteContext context);
}
