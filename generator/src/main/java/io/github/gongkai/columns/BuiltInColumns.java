package io.github.gongkai.columns;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.columns.requests.ReplyLettersColumn;
import io.github.gongkai.columns.requests.RequestLedgerColumn;
import io.github.gongkai.columns.requests.RequestsColumn;
import java.util.List;

/** The columns of the product, in menu order. */
public final class BuiltInColumns implements ColumnProvider {

    @Override
    public List<Column> columns() {
        return List.of(
                described("documents"),
                described("interpretations"),
                described("notices"),
                new RequestsColumn(),
                new RequestLedgerColumn(),
                new ReplyLettersColumn(),
                described("pages"));
    }

    private static Column described(String id) {
        return Column.described(BuiltInColumns.class, id + ".yaml");
    }
}
