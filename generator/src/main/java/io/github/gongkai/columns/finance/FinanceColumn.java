package io.github.gongkai.columns.finance;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Page;
import java.util.ArrayList;
import java.util.List;

/** 财政信息: accounts of governments, departments and units, and which of them are missing. */
public final class FinanceColumn implements Column {

    private final Column described = Column.described(BuiltInColumns.class, "finance.yaml");

    @Override
    public Descriptor descriptor() {
        return described.descriptor();
    }

    @Override
    public List<Rule> rules() {
        return List.of(new AccountGapRule(), new DebtRule());
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        Accounts accounts = Accounts.of(context.entries(), context.site().units());
        if (!accounts.units().isEmpty()) {
            pages.add(new AccountTable(context, accounts).plan());
        }
        return pages;
    }
}
