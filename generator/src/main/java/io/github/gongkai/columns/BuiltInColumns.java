package io.github.gongkai.columns;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import io.github.gongkai.columns.documents.DocumentsColumn;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the product, in menu order. */
public final class BuiltInColumns implements ColumnProvider {

    @Override
    public List<Column> columns() {
        return Stream.of("documents", "interpretations", "notices", "pages")
                .map(BuiltInColumns::column)
                .toList();
    }

    private static Column column(String id) {
        return id.equals("documents") ? new DocumentsColumn() : Column.described(BuiltInColumns.class, id + ".yaml");
    }
}
