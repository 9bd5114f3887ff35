package io.github.gongkai.model;

import io.github.gongkai.diagnostic.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an entry, or of a group within a field, by English name, in the author's order. A getter answers null,
 * or an empty list, where the field is missing or of another type: types were checked when the entry was read.
 */
public final class Fields {

    private final Map<String, Field> byName;
    private final Set<String> failed;
    private final Location start;

    /** Fields in order; {@code start} is the place to blame for a missing one. */
    public Fields(Collection<Field> fields, Location start) {
        this(fields, Set.of(), start);
    }

    /** Fields of which {@code failed} are there but could not be read. */
    public Fields(Collection<Field> fields, Set<String> failed, Location start) {
        this.failed = failed;
        Map<String, Field> map = new LinkedHashMap<>();
        fields.forEach(field -> map.put(field.name(), field));
        this.byName = Collections.unmodifiableMap(map);
        this.start = start;
    }

    /** These fields and one more; it takes the place of one of the same name. */
    public Fields with(Field field) {
        Map<String, Field> map = new LinkedHashMap<>(byName);
        map.put(field.name(), field);
        return new Fields(map.values(), failed, start);
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Whether the author gave the field and it could not be read, which is a finding already. */
    public boolean failed(String name) {
        return failed.contains(name);
    }

    public Collection<Field> all() {
        return byName.values();
    }

    public @Nullable Field field(String name) {
        return byName.get(name);
    }

    /** Where the value of a field stands; the beginning of the entry where it is missing. */
    public Location at(String name) {
        Field field = byName.get(name);
        return field == null ? start : field.at();
    }

    public Location start() {
        return start;
    }

    /** The text of a field; the first one of a list of texts. */
    public @Nullable String text(String name) {
        List<String> texts = texts(name);
        return texts.isEmpty() ? null : texts.get(0);
    }

    public List<String> texts(String name) {
        return values(name)
                .map(placed -> placed.value() instanceof Value.Text text ? text.text() : null)
                .filter(text -> text != null)
                .toList();
    }

    public @Nullable LocalDate date(String name) {
        LocalDateTime time = time(name);
        return time == null ? null : time.toLocalDate();
    }

    /** A time; a date without a time is its first minute. */
    public @Nullable LocalDateTime time(String name) {
        Field field = byName.get(name);
        if (field != null && field.value() instanceof Value.Date date) {
            return date.date().atStartOfDay();
        }
        return field != null && field.value() instanceof Value.DateTime time ? time.time() : null;
    }

    public @Nullable Choice choice(String name) {
        return values(name)
                .map(placed -> placed.value() instanceof Value.Chosen chosen ? chosen.choice() : null)
                .filter(choice -> choice != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether an enumerated field holds the value with this id. */
    public boolean chose(String name, String choiceId) {
        Choice choice = choice(name);
        return choice != null && choice.id().equals(choiceId);
    }

    public @Nullable BigDecimal number(String name) {
        Field field = byName.get(name);
        return field != null && field.value() instanceof Value.Number number ? number.number() : null;
    }

    public boolean flag(String name) {
        Field field = byName.get(name);
        return field != null && field.value() instanceof Value.Flag flag && flag.set();
    }

    public List<Fields> groups(String name) {
        return values(name)
                .map(placed -> placed.value() instanceof Value.Group group ? group.fields() : null)
                .filter(group -> group != null)
                .toList();
    }

    /** The values of a field with their places: those of a list, or the single one. */
    public Stream<Value.Placed> values(String name) {
        Field field = byName.get(name);
        if (field == null) {
            return Stream.empty();
        }
        return field.value() instanceof Value.Many many
                ? many.items().stream()
                : Stream.of(new Value.Placed(field.value(), field.at()));
    }
}
