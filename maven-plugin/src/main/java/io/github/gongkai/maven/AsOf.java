package io.github.gongkai.maven;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads {@code gongkai.asOf}; the only place that looks at a clock. */
final class AsOf {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private AsOf() {}

    /** A time in Asia/Shanghai: a day stands for its last second, nothing for now. */
    static LocalDateTime parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return ZonedDateTime.now(ZONE).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
        }
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text.strip()).atTime(LocalTime.of(23, 59, 59))
                    : LocalDateTime.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "gongkai.asOf is a day (2026-01-31) or a time (2026-01-31T09:00), was " + text);
        }
    }
}
