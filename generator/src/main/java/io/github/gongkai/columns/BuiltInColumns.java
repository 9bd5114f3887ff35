package io.github.gongkai.columns;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the product, in menu order. */
public final class BuiltInColumns implements ColumnProvider {

    @Override
    public List<Column> columns() {
        return Stream.of("documents", "interpretations", "notices", "pages")
                .map(id -> Column.described(BuiltInColumns.class, id + ".yaml"))
                .toList();
    }
}
