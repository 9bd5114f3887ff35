package io.github.gongkai.sheets;

import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.column.SitePages;
import java.util.List;

/** Brings the pages of this room to a site. */
public final class Sheets implements ColumnProvider {

    @Override
    public List<SitePages> sitePages() {
        return List.of(new SheetPages(), new KioskPages());
    }
}
