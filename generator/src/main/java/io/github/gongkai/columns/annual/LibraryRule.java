package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The documents counted in table 2 are those of the library: made and repealed in the year, in force on its last day. */
final class LibraryRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "annual.library",
                    "年报表二的规章、行政规范性文件件数与文件库一致",
                    "the documents counted in table 2 of an annual report are those of the library")
            .implementing("R-AR-4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        AnnualReport report = AnnualReport.of(entry, context.site());
        if (report.year() == 0 || report.isDraft()) {
            return;
        }
        for (DocumentRow row : List.of(DocumentRow.RULES, DocumentRow.NORMATIVE)) {
            List<Fields> library = context.site().entries().stream()
                    .filter(document -> document.column().equals("documents")
                            && context.index().isPublished(document)
                            && document.fields().chose("kind", row.label())
                            // A later text of a document is no other document.
                            && !document.fields().has("previous")
                            && document.fields().texts("issuer").stream().anyMatch(report::isBy))
                    .map(Entry::fields)
                    .toList();
            if (!library.isEmpty()) {
                check(row, report, library, findings);
            }
        }
    }

    private static void check(
            DocumentRow row, AnnualReport report, List<Fields> library, Consumer<Diagnostic> findings) {
        int year = report.year();
        LocalDate end = LocalDate.of(year, 12, 31);
        compare(
                row,
                "made",
                library.stream()
                        .filter(document -> in(year, document.date("dateIssued")))
                        .count(),
                report,
                findings);
        compare(
                row,
                "repealed",
                library.stream().filter(document -> in(year, ended(document))).count(),
                report,
                findings);
        compare(
                row,
                "valid",
                library.stream().filter(document -> isInForce(document, end)).count(),
                report,
                findings);
    }

    private static void compare(
            DocumentRow row, String name, long counted, AnnualReport report, Consumer<Diagnostic> findings) {
        Optional<Count> cell = report.documents().cell(row, name);
        if (cell.isEmpty() || cell.get().value() == counted) {
            return;
        }
        findings.accept(INFO.at(
                cell.get().at(),
                new Text(
                        "表二“" + row.label() + "”行“" + DocumentTable.label(name) + "”是 "
                                + cell.get().value() + "，文件库中是 " + counted,
                        "table 2, row " + row.field() + ", " + name + " is "
                                + cell.get().value() + ", the library has " + counted),
                new Text(
                        "核对 documents 中" + report.unit() + "的文件：文件类别、成文日期、有效性和效力变动日期",
                        "check kind, dateIssued, validity and validityDate of the documents of " + report.unit())));
    }

    /** The day it ceased to be in force, or null. A document that lapsed counts as repealed (see annual.in-force). */
    private static @Nullable LocalDate ended(Fields document) {
        boolean over = document.chose("validity", "repealed") || document.chose("validity", "lapsed");
        return over ? document.date("validityDate") : null;
    }

    private static boolean isInForce(Fields document, LocalDate end) {
        LocalDate from = document.has("dateEffective") ? document.date("dateEffective") : document.date("dateIssued");
        LocalDate ended = ended(document);
        LocalDate expires = document.date("dateExpires");
        boolean over = document.chose("validity", "repealed") || document.chose("validity", "lapsed");
        return from != null
                && !from.isAfter(end)
                && (over ? ended != null && ended.isAfter(end) : expires == null || !expires.isBefore(end));
    }

    private static boolean in(int year, @Nullable LocalDate date) {
        return date != null && date.getYear() == year;
    }
}
