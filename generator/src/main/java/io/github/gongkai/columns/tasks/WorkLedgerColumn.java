package io.github.gongkai.columns.tasks;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Page;
import java.util.List;

/** 政务公开工作台账: meetings, reports, training, supervision and what readers found wrong. Private: only a report for the office. */
public final class WorkLedgerColumn implements Column {

    static final String ID = "work-ledger";

    private final Descriptor descriptor =
            Column.described(BuiltInColumns.class, ID + ".yaml").descriptor();

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(new LateMendingRule());
    }

    @Override
    public List<Page> reports(PlanContext context) {
        WorkLedgerReport report = new WorkLedgerReport(context);
        return context.ledger(ID).stream()
                .map(ledger -> Page.file(WorkLedgerReport.name(ledger), () -> report.make(ledger), ledger.path()))
                .toList();
    }
}
