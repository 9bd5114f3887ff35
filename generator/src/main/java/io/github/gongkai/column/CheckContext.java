package io.github.gongkai.column;

import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.RuleSettings;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Site;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a rule may ask.
 *
 * @param index the entries of the site, by what they are called
 * @param asOf the time to judge by, in the zone of the site; never ask a clock
 * @param drafts whether drafts count as published
 * @param settings numbers the site sets for rules
 */
public record CheckContext(
        Site site, Columns columns, EntryIndex index, LocalDateTime asOf, boolean drafts, RuleSettings settings) {

    /** A number of a rule, as the site wants it. */
    public int threshold(RuleInfo rule, String name) {
        return settings.threshold(rule, name);
    }

    /** The published entries of a column. */
    public List<Entry> published(String column) {
        return site.entries().stream()
                .filter(entry -> entry.column().equals(column))
                .filter(index::isPublished)
                .toList();
    }

    /** The published entries of a column whose enumerated field holds a value: those of a kind. */
    public List<Entry> published(String column, String field, String choiceId) {
        return published(column).stream()
                .filter(entry -> entry.fields().chose(field, choiceId))
                .toList();
    }
}
