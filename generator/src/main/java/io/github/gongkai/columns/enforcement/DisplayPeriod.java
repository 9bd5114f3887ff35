package io.github.gongkai.columns.enforcement;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes down results whose period of display is over, and decisions that were quashed (行政处罚法 art. 48: within three
 * days; here with the first build after the day).
 */
final class DisplayPeriod {

    private static final String UNTIL = "displayUntil";

    private final LocalDate today;

    DisplayPeriod(LocalDate today) {
        this.today = today;
    }

    /** The entry without rows that are no longer shown; withdrawn as a whole where it says so itself. */
    Entry apply(Entry entry) {
        Entry shorter = withoutRows(entry);
        LocalDate until = entry.fields().date(UNTIL);
        Field own = entry.fields().field(UNTIL);
        return until == null || own == null || entry.fields().has("withdrawAt")
                ? shorter
                : shorter.with(new Field(
                        "withdrawAt", new Value.DateTime(until.plusDays(1).atStartOfDay()), own.key(), own.at()));
    }

    private Entry withoutRows(Entry entry) {
        Field rows = entry.fields().field("rows");
        if (rows == null || !(rows.value() instanceof Value.Many many)) {
            return entry;
        }
        Set<String> quashed = entry.fields().groups("quashed").stream()
                .filter(decision -> decision.date("date") != null && !today.isBefore(decision.date("date")))
                .map(decision -> decision.text("documentNumber"))
                .collect(Collectors.toSet());
        List<Value.Placed> kept = many.items().stream()
                .filter(placed -> !(placed.value() instanceof Value.Group group) || isShown(group.fields(), quashed))
                .toList();
        return kept.size() == many.items().size()
                ? entry
                : entry.with(new Field("rows", new Value.Many(kept), rows.key(), rows.at()));
    }

    private boolean isShown(Fields row, Set<String> quashed) {
        LocalDate until = row.date(UNTIL);
        String number = row.text("documentNumber");
        return (until == null || !today.isAfter(until)) && (number == null || !quashed.contains(number));
    }
}
