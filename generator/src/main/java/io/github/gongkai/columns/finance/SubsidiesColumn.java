package io.github.gongkai.columns.finance;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Section;
import java.util.ArrayList;
import java.util.List;

/** 补贴: applications and what came of them; of results the tables of county and towns and a sheet a village. */
public final class SubsidiesColumn implements Column {

    private final Column described = Column.described(BuiltInColumns.class, "subsidies.yaml");

    @Override
    public Descriptor descriptor() {
        return described.descriptor();
    }

    @Override
    public List<Rule> rules() {
        return List.of(new RecipientRule());
    }

    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        return isResult(entry) ? new ResultPrinter(entry, context).sections() : List.of();
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        context.entries().stream()
                .filter(SubsidiesColumn::isResult)
                .forEach(entry -> pages.addAll(new ResultPrinter(entry, context).sheets()));
        return pages;
    }

    private static boolean isResult(Entry entry) {
        return entry.fields().chose("kind", "results");
    }
}
