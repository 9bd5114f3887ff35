package io.github.gongkai.columns.institutions;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Page;
import java.util.ArrayList;
import java.util.List;

/** 公共企事业单位: bodies and what they disclose, gathered by domain. */
public final class InstitutionsColumn implements Column {

    private final Column described = Column.described(BuiltInColumns.class, "institutions.yaml");

    @Override
    public Descriptor descriptor() {
        return described.descriptor();
    }

    @Override
    public List<Rule> rules() {
        return List.of(new CriterionRule(), new OwnPageRule(), new DomainListRule(), new OverdueIssueRule());
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        pages.addAll(new DomainPlanner(context).plan());
        return pages;
    }
}
