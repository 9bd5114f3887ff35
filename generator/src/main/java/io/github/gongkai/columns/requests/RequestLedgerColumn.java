package io.github.gongkai.columns.requests;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Page;
import java.util.List;

/** 依申请公开台账, a private ledger a year, with the rules for its rows. */
public final class RequestLedgerColumn implements Column {

    private final Column described = Column.described(BuiltInColumns.class, "request-ledger.yaml");

    @Override
    public Descriptor descriptor() {
        return described.descriptor();
    }

    @Override
    public List<Page> reports(PlanContext context) {
        return new RequestReports(context).make();
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new NumberSeriesRule(),
                new IdentityRule(),
                new StepsRule(),
                new DueDateRule(),
                new OverdueRule(),
                new LateRule(),
                new DueSoonRule(),
                new KnownYearRule(),
                new SearchRecordRule(),
                new ConvenienceRule(),
                new ConversionRule());
    }
}
