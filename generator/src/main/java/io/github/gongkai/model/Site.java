package io.github.gongkai.model;

import java.util.List;

/**
 * A site that has been read.
 *
 * @param entries every entry that could be read, by id
 */
public record Site(SiteConfig config, List<Unit> units, List<Moved> moved, List<Entry> entries) {}
