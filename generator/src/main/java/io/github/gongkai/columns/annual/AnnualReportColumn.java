package io.github.gongkai.columns.annual;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Rule;
import java.util.List;

/** The column of annual reports: its descriptor, and the rules between figures that a descriptor cannot say. */
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
                new InForceRule(),
                new LibraryRule(),
                new ProseRule(),
                new SimilarityRule(),
                new UnitSumRule(),
                new SectionsRule(),
                new DeadlineRule(),
                new WorkPointsRule());
    }
}
