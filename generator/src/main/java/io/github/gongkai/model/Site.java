package io.github.gongkai.model;

import io.github.gongkai.calendar.WorkingCalendar;
import java.util.List;

/**
 * A site that has been read.
 *
 * @param calendar working days, with those of the site's own {@code data/holidays.yaml}
 * @param entries every entry that could be read, by id
 */
public record Site(
        SiteConfig config, List<Unit> units, List<Moved> moved, WorkingCalendar calendar, List<Entry> entries) {}
