package io.github.gongkai.pages;

import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import io.github.gongkai.view.Day;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How days, times, sizes and units are put into words. */
final class Wording {

    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+08:00'", Locale.ROOT);
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Wording() {}

    static Day day(LocalDate date) {
        return Day.of(date);
    }

    static @Nullable Day dayOrNull(@Nullable LocalDate date) {
        return date == null ? null : day(date);
    }

    /** RFC 3339, in the zone of the site (Asia/Shanghai, UTC+8 for all dates since 1992). */
    static String rfc3339(LocalDateTime time) {
        return RFC_3339.format(time);
    }

    /** The form the national page tags ask for. */
    static String tagTime(LocalDateTime time) {
        return TAG.format(time);
    }

    static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " 字节";
        }
        return bytes < 1024 * 1024
                ? Math.round(bytes / 1024.0) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
    }

    /** The name of a unit that may be given by its id. */
    static String unit(String idOrName, List<Unit> units) {
        return Unit.named(idOrName, units).map(Unit::name).orElse(idOrName);
    }

    /** What stands under an entry in search engines and feeds: its summary, or its first words. */
    static String summary(Entry entry) {
        String summary = entry.fields().text("summary");
        if (summary != null) {
            return summary.replace('\n', ' ');
        }
        String lead = entry.body().lead();
        return lead.length() < Body.LEAD_LENGTH - 4 ? lead : lead + "……";
    }
}
