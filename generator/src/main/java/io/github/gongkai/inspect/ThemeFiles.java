package io.github.gongkai.inspect;

import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Theme;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which files of the theme are the site's own, and so to blame for a fault.
 *
 * @param own paths of theme files that lie in the folder of the site
 */
record ThemeFiles(Theme theme, Set<String> own) {

    /**
     * The template that made a page, where it is the site's own; else its own layout; else null.
     *
     * @param frame whether the fault is in what all pages share
     * @param elsewhereToo whether pages of other templates have it too
     */
    @Nullable
    Location blame(String template, boolean frame, boolean elsewhereToo) {
        String page = ownTemplate(stem(template));
        String layout = ownTemplate("layout");
        String path = page == null || frame && elsewhereToo && layout != null ? layout : page;
        return path == null ? null : Location.startOf(path);
    }

    /** Where a file of the theme lies; site.yaml, which names the theme, where it is not the site's own. */
    Location at(Theme.ThemeFile file, int line) {
        return own.contains(file.origin()) ? new Location(file.origin(), line, 1) : Location.startOf("site.yaml");
    }

    private @Nullable String ownTemplate(String name) {
        List<String> found = theme.under("templates/").stream()
                .filter(file ->
                        stem(file.path().substring("templates/".length())).equals(name))
                .map(Theme.ThemeFile::origin)
                .filter(own::contains)
                .toList();
        return found.isEmpty() ? null : found.get(0);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
