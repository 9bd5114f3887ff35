package io.github.gongkai.model;

import java.util.List;
import java.util.Map;

/**
 * A site that has been read.
 *
 * @param entries every entry of a public column that could be read, by id
 * @param ledgers every entry of a private column; figures are made of them, pages never
 * @param registers the rows of the registers under {@code data/} that columns ask for, by name
 */
public record Site(
        SiteConfig config,
        List<Unit> units,
        List<Moved> moved,
        List<Entry> entries,
        List<Entry> ledgers,
        Map<String, List<Fields>> registers) {

    /** The same site with entries that know more. */
    public Site with(List<Entry> derivedEntries, List<Entry> derivedLedgers) {
        return new Site(config, units, moved, derivedEntries, derivedLedgers, registers);
    }

    /** The rows of a register in order; none where the site does not keep it. */
    public List<Fields> register(String name) {
        return registers.getOrDefault(name, List.of());
    }
}
