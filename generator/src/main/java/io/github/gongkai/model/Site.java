package io.github.gongkai.model;

import io.github.gongkai.calendar.WorkingCalendar;
import java.util.List;
import java.util.Map;

/**
 * A site that has been read.
 *
 * @param calendar working days, with those of the site's own {@code data/holidays.yaml}
 * @param duties the statutory items of 条例 arts. 20 and 21
 * @param profiles what is expected of units of each kind
 * @param entries every entry of a public column that could be read, by id
 * @param ledgers every entry of a private column; figures are made of them, pages never
 * @param imported entries of other sites whose exports the site reads
 * @param registers the rows of the registers under {@code data/} that columns ask for, by name
 */
public record Site(
        SiteConfig config,
        List<Unit> units,
        List<Moved> moved,
        WorkingCalendar calendar,
        List<Duty> duties,
        List<Profile> profiles,
        List<Entry> entries,
        List<Entry> ledgers,
        List<Imported> imported,
        Map<String, List<Fields>> registers) {

    /** The same site with entries that know more. */
    public Site with(List<Entry> derivedEntries, List<Entry> derivedLedgers, List<Imported> derivedImports) {
        return new Site(
                config,
                units,
                moved,
                calendar,
                duties,
                profiles,
                derivedEntries,
                derivedLedgers,
                derivedImports,
                registers);
    }

    /** The rows of a register in order; none where the site does not keep it. */
    public List<Fields> register(String name) {
        return registers.getOrDefault(name, List.of());
    }
}
