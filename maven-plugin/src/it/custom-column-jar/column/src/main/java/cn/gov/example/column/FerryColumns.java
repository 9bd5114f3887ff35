package cn.gov.example.column;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.ColumnProvider;
import java.util.List;

/** Brings one column. */
public final class FerryColumns implements ColumnProvider {

    @Override
    public List<Column> columns() {
        return List.of(Column.described(FerryColumns.class, "ferries.yaml"));
    }
}
