package io.github.gongkai.columns;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.columns.annual.AnnualReportColumn;
import io.github.gongkai.columns.requests.ReplyLettersColumn;
import io.github.gongkai.columns.requests.RequestLedgerColumn;
import io.github.gongkai.columns.requests.RequestsColumn;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the product, in menu order. */
public final class BuiltInColumns implements ColumnProvider {

    @Override
    public List<Column> columns() {
        return Stream.of(
                        "documents",
                        "interpretations",
                        "annual-reports",
                        "requests",
                        "request-ledger",
                        "reply-letters",
                        "notices",
                        "pages")
                .map(BuiltInColumns::column)
                .toList();
    }

    private static Column column(String id) {
        Column described = Column.described(BuiltInColumns.class, id + ".yaml");
        return switch (id) {
            case "annual-reports" -> new AnnualReportColumn(described.descriptor());
            case "requests" -> new RequestsColumn(described.descriptor());
            case "request-ledger" -> new RequestLedgerColumn(described.descriptor());
            case "reply-letters" -> new ReplyLettersColumn(described.descriptor());
            default -> described;
        };
    }
}
