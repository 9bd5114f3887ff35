package io.github.gongkai.columns.annual;

import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Table 2, 主动公开政府信息情况. */
final class DocumentTable {

    private final @Nullable Fields fields;

    private DocumentTable(@Nullable Fields fields) {
        this.fields = fields;
    }

    static DocumentTable of(Fields entry) {
        return new DocumentTable(entry.groups("table2").stream().findFirst().orElse(null));
    }

    /** The fields it was read from, or null where the report has no such table. */
    @Nullable
    Fields fields() {
        return fields;
    }

    /** A cell of a row that has three: {@code made}, {@code repealed} or {@code valid}. */
    Optional<Count> cell(DocumentRow row, String name) {
        return group(row).flatMap(group -> count(group, name));
    }

    /** What the form calls a cell of a row that has three. */
    static String label(String cell) {
        return switch (cell) {
            case "made" -> "本年制发件数";
            case "repealed" -> "本年废止件数";
            default -> "现行有效件数";
        };
    }

    /** The number of a row that is one count. */
    Optional<Count> count(DocumentRow row) {
        return fields == null ? Optional.empty() : count(fields, row.field());
    }

    /** The fees, in 万元. */
    Optional<BigDecimal> fees() {
        return fields == null ? Optional.empty() : Optional.ofNullable(fields.number(DocumentRow.FEES.field()));
    }

    Optional<Fields> group(DocumentRow row) {
        return fields == null
                ? Optional.empty()
                : fields.groups(row.field()).stream().findFirst();
    }

    private static Optional<Count> count(Fields fields, String name) {
        return fields.values(name)
                .findFirst()
                .filter(placed -> Figures.isCount(placed.value()))
                .map(placed ->
                        new Count(((Value.Number) placed.value()).number().longValueExact(), placed.at()));
    }
}
