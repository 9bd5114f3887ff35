package io.github.gongkai.platform;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.column.SitePages;
import java.util.List;

/** The pages over several columns that come with the product. */
public final class PlatformPages implements ColumnProvider {

    @Override
    public List<Column> columns() {
        return List.of();
    }

    @Override
    public List<SitePages> sitePages() {
        return List.of(
                new StatutoryPages(),
                new UnitPages(),
                TopicPages.SUBJECTS,
                TopicPages.THEMES,
                TopicPages.AUDIENCES,
                new CoveragePages(),
                new FreshnessPages(),
                new StatisticsPages(),
                new ExportPages(),
                new SiteMapPages());
    }
}
