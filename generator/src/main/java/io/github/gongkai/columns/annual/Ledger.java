package io.github.gongkai.columns.annual;

import io.github.gongkai.columns.requests.RequestFigures;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Site;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the ledgers of the unit that reports say of the year.
 *
 * @param isWhole whether the ledger of the year before is there too, so that nothing carried over is missing
 * @param at the ledger of the year
 */
record Ledger(RequestFigures figures, boolean isWhole, Location at) {

    private static final String COLUMN = "request-ledger";

    /** Empty where there is no ledger of that very unit and year. */
    static Optional<Ledger> of(AnnualReport report, Site site) {
        List<Entry> own = site.ledgers().stream()
                .filter(entry -> entry.column().equals(COLUMN)
                        && AnnualReport.unit(entry, site).equals(report.unit()))
                .toList();
        boolean isWhole = own.stream().anyMatch(entry -> isOf(entry, report.year() - 1));
        return own.stream()
                .filter(entry -> isOf(entry, report.year()))
                .findFirst()
                .map(entry -> new Ledger(
                        RequestFigures.of(own, report.year()),
                        isWhole,
                        entry.fields().start()));
    }

    private static boolean isOf(Entry ledger, int year) {
        Fields fields = ledger.fields();
        return BigDecimal.valueOf(year).equals(fields.number("year"));
    }
}
