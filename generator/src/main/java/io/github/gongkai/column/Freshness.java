package io.github.gongkai.column;

import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
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

    /** How new these entries of a column are. */
    public static Freshness of(Schema schema, Collection<Entry> entries) {
        Entry newest = null;
        LocalDate day = null;
        int undated = 0;
        for (Entry entry : entries) {
            LocalDate changed = changed(entry, schema).orElse(null);
            if (changed == null) {
                undated++;
            } else if (day == null || changed.isAfter(day)) {
                newest = entry;
                day = changed;
            }
        }
        return new Freshness(newest, day, undated, schema.update());
    }

    /** When an entry was last changed: its update, or what its list is sorted by. */
    public static Optional<LocalDate> changed(Entry entry, Schema schema) {
        LocalDate updated = entry.fields().date("dateUpdated");
        return Optional.ofNullable(
                updated == null ? entry.fields().date(schema.list().sort()) : updated);
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

    /** The entry to blame where the column is stale. */
    public Entry newestOf(Collection<Entry> entries) {
        return Objects.requireNonNullElseGet(newest, () -> entries.iterator().next());
    }
}
