package io.github.gongkai.columns.catalogs;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Part;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The column {@code catalogs}: rows inherited from higher catalogues, search by element, coverage. */
public final class CatalogsColumn implements Column {

    private final Descriptor descriptor =
            Column.described(BuiltInColumns.class, "catalogs.yaml").descriptor();

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(new RowRule(), new TargetRule(), new DomainRule(), new SelfCheckRule());
    }

    @Override
    public List<Entry> derive(List<Entry> entries, LocalDateTime asOf) {
        return new InheritanceDeriver().derive(entries);
    }

    @Override
    public List<Part> parts(Entry entry, PlanContext context) {
        return new ElementParts(context).of(entry);
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        if (!context.entries().isEmpty()) {
            ElementPages elements = new ElementPages(context);
            pages.add(context.overview(Catalogs.ELEMENTS, "elements", "按要素查询", elements::overview));
            pages.add(context.overview(
                    Catalogs.COVERAGE, "coverage", "标准目录编制情况", () -> new CoveragePage(context).overview()));
        }
        return pages;
    }
}
