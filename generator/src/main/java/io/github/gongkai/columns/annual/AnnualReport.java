package io.github.gongkai.columns.annual;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An annual report with its tables.
 *
 * @param unit full name of who reports; the name of the site where the entry names nobody
 * @param year the year reported on; 0 where the entry gives none that can be read, which is a finding already
 */
record AnnualReport(
        Entry entry, String unit, int year, DocumentTable documents, RequestTable requests, CaseTable cases) {

    static final String COLUMN = "annual-reports";

    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(9999);

    static AnnualReport of(Entry entry, Site site) {
        BigDecimal year = entry.fields().number("year");
        boolean plain = year != null
                && year.signum() > 0
                && year.compareTo(LAST_YEAR) <= 0
                && year.stripTrailingZeros().scale() <= 0;
        return new AnnualReport(
                entry,
                unit(entry, site),
                plain ? Objects.requireNonNull(year).intValueExact() : 0,
                DocumentTable.of(entry.fields()),
                RequestTable.of(entry.fields()),
                CaseTable.of(entry.fields()));
    }

    /** A draft whose tables 3 and 4 are still to be filled in has those the ledger counts. */
    AnnualReport filled(Site site) {
        Optional<Ledger> ledger = isDraft() ? Ledger.of(this, site) : Optional.empty();
        return new AnnualReport(
                entry,
                unit,
                year,
                documents,
                ledger.isPresent() && requests.isEmpty() ? RequestTable.of(ledger.get()) : requests,
                ledger.isPresent() && cases.isEmpty() ? CaseTable.of(ledger.get()) : cases);
    }

    /** Every report of a site, by id. */
    static List<AnnualReport> all(Site site) {
        return site.entries().stream()
                .filter(entry -> entry.column().equals(COLUMN))
                .sorted(Comparator.comparing(Entry::id))
                .map(entry -> of(entry, site))
                .toList();
    }

    /** What the same unit reported on the year before. */
    Optional<AnnualReport> previous(Site site) {
        return site.entries().stream()
                .filter(other -> other.column().equals(COLUMN) && !other.id().equals(entry.id()))
                .sorted(Comparator.comparing(Entry::id))
                .map(other -> of(other, site))
                .filter(other -> other.year == year - 1 && other.unit.equals(unit))
                .findFirst();
    }

    /** Whether what a unit did counts in this report: a government reports for its office too. */
    boolean isBy(String doer) {
        return doer.equals(unit) || isGovernment() && (doer.equals(unit + "办公室") || doer.equals(unit + "办公厅"));
    }

    /** A draft may still have gaps. */
    boolean isDraft() {
        return entry.fields().chose("status", "draft");
    }

    /** Whether a government reports, which has until 31 March; departments have until 31 January (条例 art. 49). */
    boolean isGovernment() {
        return isGovernment(unit);
    }

    static boolean isGovernment(String unit) {
        return unit.endsWith("政府");
    }

    /** The full name of the unit an entry names; the name of the site where it names none. */
    static String unit(Entry entry, Site site) {
        String named = entry.fields().text("unit");
        if (named == null) {
            return site.config().name();
        }
        return site.units().stream()
                .filter(unit -> unit.id().equals(named) || unit.name().equals(named))
                .map(Unit::name)
                .findFirst()
                .orElse(named);
    }
}
