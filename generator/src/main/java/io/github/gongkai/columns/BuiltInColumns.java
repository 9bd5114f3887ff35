package io.github.gongkai.columns;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.columns.annual.AnnualReportColumn;
import io.github.gongkai.columns.decisions.ConsultationsColumn;
import io.github.gongkai.columns.decisions.DecisionsColumn;
import io.github.gongkai.columns.finance.FinanceColumn;
import io.github.gongkai.columns.finance.SubsidiesColumn;
import io.github.gongkai.columns.guide.GuideColumn;
import io.github.gongkai.columns.guide.RulesColumn;
import io.github.gongkai.columns.pages.PagesColumn;
import io.github.gongkai.columns.projects.ProjectsColumn;
import io.github.gongkai.columns.requests.ReplyLettersColumn;
import io.github.gongkai.columns.requests.RequestLedgerColumn;
import io.github.gongkai.columns.requests.RequestsColumn;
import io.github.gongkai.columns.tasks.TasksColumn;
import io.github.gongkai.columns.tasks.WorkLedgerColumn;
import io.github.gongkai.columns.trade.TradeColumn;
import java.util.List;

/** The columns of the product, in menu order. */
public final class BuiltInColumns implements ColumnProvider {

    @Override
    public List<Column> columns() {
        return List.of(
                described("documents"),
                described("interpretations"),
                new GuideColumn(),
                new RulesColumn(),
                new AnnualReportColumn(described("annual-reports").descriptor()),
                new RequestsColumn(),
                new DecisionsColumn(),
                new ConsultationsColumn(),
                new ProjectsColumn(),
                new FinanceColumn(),
                new SubsidiesColumn(),
                new TradeColumn(),
                described("notices"),
                new TasksColumn(),
                new PagesColumn(),
                new RequestLedgerColumn(),
                new ReplyLettersColumn(),
                new WorkLedgerColumn());
    }

    private static Column described(String id) {
        return Column.described(BuiltInColumns.class, id + ".yaml");
    }
}
