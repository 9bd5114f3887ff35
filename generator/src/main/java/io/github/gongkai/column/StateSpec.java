package io.github.gongkai.column;

import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Fields;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A state an entry is in while all its conditions hold. A condition on a date that is missing does not hold.
 *
 * @param choice the state
 * @param before a date field whose day has not come
 * @param until a date field whose day has not passed
 * @param after a date field whose day has passed
 * @param has a field that is filled
 */
public record StateSpec(
        Choice choice,
        @Nullable String before,
        @Nullable String until,
        @Nullable String after,
        @Nullable String has) {

    public boolean holds(Fields fields, LocalDateTime asOf) {
        LocalDate today = asOf.toLocalDate();
        return (before == null || day(fields, before) != null && today.isBefore(day(fields, before)))
                && (until == null || day(fields, until) != null && !today.isAfter(day(fields, until)))
                && (after == null || day(fields, after) != null && today.isAfter(day(fields, after)))
                && (has == null || fields.has(has));
    }

    private static @Nullable LocalDate day(Fields fields, String field) {
        return fields.date(field);
    }
}
