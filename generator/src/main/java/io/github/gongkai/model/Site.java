package io.github.gongkai.model;

import java.util.List;

/**
 * A site that has been read.
 *
 * @param entries every entry of a public column that could be read, by id
 * @param ledgers every entry of a private column; figures are made of them, pages never
 */
public record Site(SiteConfig config, List<Unit> units, List<Moved> moved, List<Entry> entries, List<Entry> ledgers) {

    /** The same site with entries that know more. */
    public Site with(List<Entry> derivedEntries, List<Entry> derivedLedgers) {
        return new Site(config, units, moved, derivedEntries, derivedLedgers);
    }
}
