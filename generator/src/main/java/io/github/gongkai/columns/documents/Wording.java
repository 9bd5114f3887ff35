package io.github.gongkai.columns.documents;

import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How facts of documents are put into words. */
final class Wording {

    private Wording() {}

    static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static Day event(LocalDate date) {
        return new Day(date.toString(), day(date));
    }

    static String iso(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** The state of a document; one of which nothing is known is taken to be in force. */
    static Badge validity(Entry entry) {
        Choice validity = Objects.requireNonNullElse(entry.fields().choice("validity"), ValidityDeriver.IN_FORCE);
        return new Badge(validity.id(), validity.label());
    }

    static String text(Entry entry, String field) {
        return String.join("、", entry.fields().texts(field));
    }

    static List<String> issuers(Entry entry, List<Unit> units) {
        return entry.fields().texts("issuer").stream()
                .map(name -> unit(name, units))
                .toList();
    }

    static String unit(String idOrName, List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.id().equals(idOrName))
                .map(Unit::name)
                .findFirst()
                .orElse(idOrName);
    }
}
