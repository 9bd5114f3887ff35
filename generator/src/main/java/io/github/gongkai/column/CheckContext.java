package io.github.gongkai.column;

import io.github.gongkai.model.Site;
import java.time.LocalDateTime;

/**
 * What a rule may ask.
 *
 * @param index the entries of the site, by what they are called
 * @param asOf the time to judge by, in the zone of the site; never ask a clock
 * @param drafts whether drafts count as published
 */
public record CheckContext(Site site, Columns columns, EntryIndex index, LocalDateTime asOf, boolean drafts) {}
