package io.github.gongkai.columns.annual;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.model.Entry;
import io.github.gongkai.view.Section;
import java.util.List;
import java.util.stream.Stream;

/** The column of annual reports: the rules between figures, and the tables of the form. */
public final class AnnualReportColumn implements Column {

    private final Descriptor descriptor;

    public AnnualReportColumn(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new CellsRule(),
                new BalanceRule(),
                new OutcomesRule(),
                new RowTotalRule(),
                new CaseTotalRule(),
                new CarryOverRule(),
                new LedgerRule(),
                new InForceRule(),
                new LibraryRule(),
                new LedgerRule(),
                new ProseRule(),
                new SimilarityRule(),
                new UnitSumRule(),
                new SectionsRule(),
                new DeadlineRule(),
                new WorkPointsRule());
    }

    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        AnnualReport report = AnnualReport.of(entry, context.site()).filled(context.site());
        return Stream.concat(WorkPointPrinter.print(report, context).stream(), FormPrinter.print(report).stream())
                .toList();
    }
}
