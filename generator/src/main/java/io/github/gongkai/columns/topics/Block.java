package io.github.gongkai.columns.topics;

import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block of a topic with what stands in it.
 *
 * @param title such as 政策文件
 * @param facet the facet of the topic it belongs to, or null
 * @param fields what the author said of it
 * @param entries entries it names or its query finds, newest first; published ones only
 * @param found how many the query finds, before its limit
 */
record Block(String title, @Nullable String facet, Fields fields, List<Entry> entries, int found, Location at) {

    private static final Pattern MONTH_DAY = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    boolean isEmpty() {
        return entries.isEmpty()
                && fields.groups("links").isEmpty()
                && fields.groups("measures").isEmpty()
                && !fields.has("note");
    }

    /** Whether it must not be empty at a time. */
    boolean isRequired(LocalDateTime asOf) {
        LocalDate today = asOf.toLocalDate();
        LocalDate due = fields.date("due");
        return !fields.flag("optional") && (due == null || !today.isBefore(due)) && inSeason(today);
    }

    private boolean inSeason(LocalDate today) {
        MonthDay from = monthDay("seasonFrom");
        MonthDay until = monthDay("seasonUntil");
        if (from == null || until == null) {
            return true;
        }
        MonthDay now = MonthDay.from(today);
        return from.isAfter(until)
                ? !now.isBefore(from) || !now.isAfter(until)
                : !now.isBefore(from) && !now.isAfter(until);
    }

    private @Nullable MonthDay monthDay(String field) {
        String words = fields.text(field);
        return words == null || !isMonthDay(words)
                ? null
                : MonthDay.of(
                        Integer.parseInt(words.substring(0, 2)), Math.min(Integer.parseInt(words.substring(3)), 28));
    }

    static boolean isMonthDay(String words) {
        return MONTH_DAY.matcher(words).matches();
    }

    /** The day of its newest entry, or null. */
    @Nullable
    LocalDate newest() {
        return entries.stream()
                .map(Entry::datePublished)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** 产业转型：政策文件. */
    String label() {
        return facet == null ? title : facet + "：" + title;
    }
}
