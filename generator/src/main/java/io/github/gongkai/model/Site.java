package io.github.gongkai.model;

import io.github.gongkai.calendar.WorkingCalendar;
import java.util.List;
import java.util.Map;

/**
 * A site that has been read.
 *
 * @param calendar working days, with those of the site's own {@code data/holidays.yaml}
 * @param entries every entry of a public column that could be read, by id
 * @param ledgers every entry of a private column; figures are made of them, pages never
 * @param registers the rows of the registers under {@code data/} that columns ask for, by name
 */
public record Site(
        SiteConfig config,
        List<Unit> units,
        List<Moved> moved,
        WorkingCalendar calendar,
        List<Entry> entries,
        List<Entry> ledgers,
        Map<String, List<Fields>> registers) {

    /** The same site with entries that know more. */
    public Site with(List<Entry> derivedEntries, List<Entry> derivedLedgers) {
        return new Site(config, units, moved, calendar, derivedEntries, derivedLedgers, registers);
    }

    /** The rows of a register in order; none where the site does not keep it. */
    public List<Fields> register(String name) {
        return registers.getOrDefault(name, List.of());
    }
}
