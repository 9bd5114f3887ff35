package io.github.gongkai.columns;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.columns.annual.AnnualReportColumn;
import io.github.gongkai.columns.catalogs.CatalogsColumn;
import io.github.gongkai.columns.catalogs.ElementSearch;
import io.github.gongkai.columns.decisions.ConsultationsColumn;
import io.github.gongkai.columns.decisions.DecisionsColumn;
import io.github.gongkai.columns.documents.DocumentsColumn;
import io.github.gongkai.columns.enforcement.EnforcementColumn;
import io.github.gongkai.columns.events.EventColumn;
import io.github.gongkai.columns.finance.FinanceColumn;
import io.github.gongkai.columns.finance.SubsidiesColumn;
import io.github.gongkai.columns.gazettes.GazetteColumn;
import io.github.gongkai.columns.guide.GuideColumn;
import io.github.gongkai.columns.institutions.InstitutionsColumn;
import io.github.gongkai.columns.interpretations.InterpretationColumn;
import io.github.gongkai.columns.lists.ListsColumn;
import io.github.gongkai.columns.pages.PagesColumn;
import io.github.gongkai.columns.plans.PlanColumn;
import io.github.gongkai.columns.projects.ProjectsColumn;
import io.github.gongkai.columns.questions.QuestionColumn;
import io.github.gongkai.columns.requests.ReplyLettersColumn;
import io.github.gongkai.columns.requests.RequestLedgerColumn;
import io.github.gongkai.columns.requests.RequestsColumn;
import io.github.gongkai.columns.responses.ResponseColumn;
import io.github.gongkai.columns.responses.SentimentLedger;
import io.github.gongkai.columns.tasks.TasksColumn;
import io.github.gongkai.columns.tasks.WorkLedgerColumn;
import io.github.gongkai.columns.topics.TopicColumn;
import io.github.gongkai.columns.trade.TradeColumn;
import java.util.List;

/** The columns of the product, in menu order. */
public final class BuiltInColumns implements ColumnProvider {

    @Override
    public List<Column> columns() {
        return List.of(
                new DocumentsColumn(),
                new InterpretationColumn(described("interpretations").descriptor()),
                new QuestionColumn(described("questions").descriptor()),
                new GuideColumn(),
                described("rules"),
                new AnnualReportColumn(described("annual-reports").descriptor()),
                new RequestsColumn(),
                new CatalogsColumn(),
                new ListsColumn(),
                new TopicColumn(described("topics").descriptor()),
                new PlanColumn(described("plans").descriptor()),
                new GazetteColumn(described("gazettes").descriptor()),
                new DecisionsColumn(),
                new ConsultationsColumn(),
                new ProjectsColumn(),
                new FinanceColumn(),
                new SubsidiesColumn(),
                new TradeColumn(),
                new EnforcementColumn(),
                new InstitutionsColumn(),
                new ResponseColumn(described("responses").descriptor()),
                new EventColumn(described("events").descriptor()),
                described("windows"),
                described("notices"),
                new TasksColumn(),
                new PagesColumn(),
                new RequestLedgerColumn(),
                new ReplyLettersColumn(),
                described("letter-ledger"),
                new SentimentLedger(described("sentiment-ledger").descriptor()),
                new WorkLedgerColumn());
    }

    @Override
    public List<SitePages> sitePages() {
        return List.of(new ElementSearch());
    }

    private static Column described(String id) {
        return Column.described(BuiltInColumns.class, id + ".yaml");
    }
}
