package io.github.gongkai.columns.requests;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Rule;
import java.util.List;

/** 依申请公开台账, a private ledger a year, with the rules for its rows. */
public final class RequestLedgerColumn implements Column {

    private final Descriptor descriptor;

    public RequestLedgerColumn(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new NumberSeriesRule(),
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
