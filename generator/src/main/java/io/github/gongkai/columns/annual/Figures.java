package io.github.gongkai.columns.annual;

import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads the numbers of a row as counts. What is no count is no business of sums; {@link CellsRule} reports it. */
final class Figures {

    /** More than any office has ever counted, and far from the end of a long. */
    static final long LARGEST = 1_000_000_000L;

    private Figures() {}

    /** The row, where it has {@code width} cells and each is a count. */
    static Optional<List<Count>> row(Fields table, String name, int width) {
        List<Value.Placed> placed = table.values(name).toList();
        if (placed.size() != width || placed.stream().anyMatch(cell -> !isCount(cell.value()))) {
            return Optional.empty();
        }
        return Optional.of(placed.stream()
                .map(cell -> new Count(((Value.Number) cell.value()).number().longValueExact(), cell.at()))
                .toList());
    }

    /** Figures that were counted, all of them at one place. */
    static List<Count> counts(List<Long> figures, Location at) {
        return figures.stream().map(figure -> new Count(figure, at)).toList();
    }

    /** Whether a value is a whole number, not negative and not absurd. */
    static boolean isCount(Value value) {
        if (!(value instanceof Value.Number number)) {
            return false;
        }
        BigDecimal plain = number.number();
        return plain.signum() >= 0
                && plain.compareTo(BigDecimal.valueOf(LARGEST)) <= 0
                && plain.stripTrailingZeros().scale() <= 0;
    }
}
