package io.github.gongkai.columns.annual;

import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Fields;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Table 3, 收到和处理政府信息公开申请情况: 25 rows of seven counts. A row that is missing or malformed is left out. */
final class RequestTable {

    private final Map<RequestRow, List<Count>> rows = new EnumMap<>(RequestRow.class);
    private final @Nullable Fields fields;

    private RequestTable(@Nullable Fields fields) {
        this.fields = fields;
    }

    static RequestTable of(Fields entry) {
        Fields table = entry.groups("table3").stream().findFirst().orElse(null);
        RequestTable read = new RequestTable(table);
        if (table != null) {
            for (RequestRow row : RequestRow.values()) {
                Figures.row(table, row.field(), Applicant.values().length)
                        .ifPresent(cells -> read.rows.put(row, cells));
            }
        }
        return read;
    }

    /** The fields it was read from, or null where the report has no such table. */
    @Nullable
    Fields fields() {
        return fields;
    }

    /** The table as the ledger counts it. */
    static RequestTable of(Ledger ledger) {
        RequestTable counted = new RequestTable(null);
        for (RequestRow row : RequestRow.values()) {
            counted.rows.put(row, Figures.counts(ledger.figures().row(row.field()), ledger.at()));
        }
        return counted;
    }

    /** Whether there is anything to print. */
    boolean isEmpty() {
        return fields == null && rows.isEmpty();
    }

    boolean has(RequestRow row) {
        return rows.containsKey(row);
    }

    Optional<Count> cell(RequestRow row, Applicant column) {
        List<Count> cells = rows.get(row);
        return cells == null ? Optional.empty() : Optional.of(cells.get(column.ordinal()));
    }

    /** The sum of some rows in one column; empty where one of them is missing. */
    OptionalLong sum(Collection<RequestRow> of, Applicant column) {
        long sum = 0;
        for (RequestRow row : of) {
            Optional<Count> cell = cell(row, column);
            if (cell.isEmpty()) {
                return OptionalLong.empty();
            }
            sum += cell.get().value();
        }
        return OptionalLong.of(sum);
    }

    /** Where a cell stands; the beginning of the table where it is missing. */
    Location at(RequestRow row, Applicant column) {
        return cell(row, column)
                .map(Count::at)
                .orElseGet(() -> fields == null ? Location.startOf("") : fields.at(row.field()));
    }
}
