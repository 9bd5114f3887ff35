package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.requests.RequestFigures;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Site;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tables 3 and 4 of a unit that keeps its ledger of requests in the site are those of the ledger. Compared where there is a
 * ledger of that unit for the year of the report.
 */
final class LedgerRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "annual.ledger",
                    "年报表三、表四与本单位依申请公开台账一致",
                    "tables 3 and 4 of an annual report are those of the ledger of the unit")
            .implementing("R-AR-4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        AnnualReport report = AnnualReport.of(entry, context.site());
        List<Entry> ledgers = context.site().ledgers().stream()
                .filter(ledger -> ledger.column().equals("request-ledger") && isOf(ledger, report, context.site()))
                .toList();
        boolean covered = ledgers.stream().anyMatch(ledger -> isOfYear(ledger, report.year()));
        if (!covered || report.isDraft()) {
            return;
        }
        RequestFigures figures = RequestFigures.of(ledgers, report.year());
        for (RequestRow row : RequestRow.values()) {
            for (Applicant column : Applicant.values()) {
                Optional<Count> cell = report.requests().cell(row, column);
                long counted = figures.row(row.field()).get(column.ordinal());
                cell.filter(found -> found.value() != counted)
                        .ifPresent(found -> findings.accept(differs(
                                found.at(),
                                "表三“" + row.words() + "”行“" + column.label() + "”列",
                                "table 3, row " + row.field() + ", column " + column.label(),
                                found.value(),
                                counted)));
            }
        }
        for (CaseTable.Kind kind : CaseTable.Kind.values()) {
            List<Count> cells = report.cases().group(kind).orElse(List.of());
            for (int i = 0; i < cells.size(); i++) {
                Count cell = cells.get(i);
                long counted = figures.cases(kind.field()).get(i);
                if (cell.value() != counted) {
                    findings.accept(differs(
                            cell.at(),
                            "表四“" + kind.words() + "”的“" + CaseTable.RESULTS.get(i) + "”",
                            "table 4, " + kind.field() + ", " + CaseTable.RESULTS.get(i),
                            cell.value(),
                            counted));
                }
            }
        }
    }

    private static boolean isOf(Entry ledger, AnnualReport report, Site site) {
        String unit = ledger.fields().text("unit");
        return unit != null && AnnualReport.unit(ledger, site).equals(report.unit());
    }

    private static boolean isOfYear(Entry ledger, int year) {
        BigDecimal given = ledger.fields().number("year");
        return given != null && given.intValue() == year;
    }

    private static Diagnostic differs(Location at, String zh, String en, long value, long counted) {
        return INFO.at(
                at,
                new Text(zh + "是 " + value + "，台账中是 " + counted, en + " is " + value + ", the ledger has " + counted),
                new Text("改为 " + counted + "，或者核对台账", "write " + counted + ", or check the ledger"));
    }
}
