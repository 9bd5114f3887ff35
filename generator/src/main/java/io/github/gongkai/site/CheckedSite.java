package io.github.gongkai.site;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Health;
import io.github.gongkai.model.SearchIndex;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Theme;
import io.github.gongkai.pages.SitePlan;
import io.github.gongkai.rules.health.HealthReader;
import io.github.gongkai.ruleset.RuleCatalog;
import io.github.gongkai.ruleset.Weigher;
import io.github.gongkai.source.SiteReader;
import java.util.List;
import java.util.Optional;

/**
 * Everything known once a site is read, checked and planned.
 *
 * @param theme empty where it cannot be read
 * @param findings everything found so far; more are added while pages are made
 */
record CheckedSite(
        SiteReader.ReadSite read,
        Site site,
        EntryIndex index,
        Optional<Theme> theme,
        SitePlan plan,
        RuleCatalog catalog,
        Weigher weigher,
        CheckContext context,
        List<Diagnostic> findings) {

    /** The theme's file that searches; a theme without it has no search. */
    private static final String SEARCH_CLIENT = "assets/search/page.js";

    /** How the site stands by everything found so far. */
    Health health() {
        return HealthReader.read(context, findings);
    }

    /** A site has a search where its theme brings a client and its author does not switch it off. */
    static boolean searches(Site site, List<String> assets) {
        return site.config().search() != SearchIndex.OFF && assets.contains(SEARCH_CLIENT);
    }

    static List<String> assets(Theme theme) {
        return theme.under("assets/").stream().map(Theme.ThemeFile::path).toList();
    }
}
