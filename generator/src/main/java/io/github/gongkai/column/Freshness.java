package io.github.gongkai.column;

import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How new a column is, by the period of update its descriptor gives (国办秘函〔2019〕19号: 14 days for news, 6 months for
 * notices and policies, a year for plans and staff).
 *
 * @param newest the newest entry that has a day, or null
 * @param day the day {@code newest} was last changed, or null
 * @param undated how many entries have no day; they count as not updated
 * @param period days a column may go without a change; 0 where it need not change
 */
public record Freshness(@Nullable Entry newest, @Nullable LocalDate day, int undated, int period) {

    /** How new these entries of a column are at a day; days after it, such as those of events to come, do not count. */
    public static Freshness of(Schema schema, Collection<Entry> entries, LocalDate today) {
        Entry newest = null;
        LocalDate day = null;
        int undated = 0;
        for (Entry entry : entries) {
            LocalDate changed = changed(entry, schema, today).orElse(null);
            if (changed == null) {
                undated++;
            } else if (day == null || changed.isAfter(day)) {
                newest = entry;
                day = changed;
            }
        }
        return new Freshness(newest, day, undated, schema.update());
    }

    /** When an entry was last changed: the last of its update, its publication and what its list is sorted by. */
    public static Optional<LocalDate> changed(Entry entry, Schema schema, LocalDate today) {
        return fields(schema)
                .map(entry.fields()::date)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo);
    }

    private static Stream<String> fields(Schema schema) {
        return Stream.of("dateUpdated", schema.list().sort(), "datePublished").distinct();
    }

    /** How many days ago the newest entry was changed; none where there is no day. */
    public Optional<Integer> age(LocalDate today) {
        return Optional.ofNullable(day).map(known -> (int) ChronoUnit.DAYS.between(known, today));
    }

    /** Days that are left before the column is stale: 0 on its last good day; less where it is, or where nothing is dated. */
    public int daysLeft(LocalDate today) {
        return age(today).map(age -> period - age).orElse(-1);
    }

    /** Whether the column has gone without a change for longer than it may. */
    public boolean isStale(LocalDate today) {
        return period > 0 && daysLeft(today) < 0;
    }

    /** Where the newest day of these entries of a column stands; the first of them where none has a day. */
    public Location at(Schema schema, Collection<Entry> entries) {
        Entry known = newest;
        if (known == null) {
            return entries.iterator().next().fields().start();
        }
        return fields(schema)
                .filter(field -> Objects.equals(known.fields().date(field), day))
                .findFirst()
                .map(known.fields()::at)
                .orElse(known.fields().start());
    }
}
