package io.github.gongkai.browser;

import io.github.gongkai.living.LivingSite;
import io.github.gongkai.living.LivingSite.Html;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Pages of the living site that stand for the others: one of every template, and those that are special. */
final class Samples {

    private static final Set<String> PATHS = new LinkedHashSet<>();

    /** Overview pages of every other kind: one template, many tables. */
    private static final Set<String> KINDS = new LinkedHashSet<>();

    static {
        PATHS.add("index.html");
        PATHS.add("documents/index.html");
        PATHS.add(LivingSite.page("filter page", page -> page.path().startsWith("documents/by/"))
                .path());
        LivingSite.pages().stream()
                .filter(page -> page.has(".pager [rel=prev]"))
                .map(Html::path)
                .findFirst()
                .ifPresent(PATHS::add);
        PATHS.add(longDocument());
        PATHS.add(LivingSite.page("repealed document", page -> page.has(".entry-facts .badge-repealed"))
                .path());
        PATHS.add(LivingSite.page("document with attachments", page -> page.has(".attachments"))
                .path());
        PATHS.add(LivingSite.page("table", page -> page.has(".text table")).path());
        PATHS.add(LivingSite.page(
                        "interpretation with an image",
                        page -> page.path().startsWith("interpretations/") && page.has(".text img"))
                .path());
        PATHS.add(LivingSite.page("notice", page -> page.path().matches("notices/\\d.*"))
                .path());
        PATHS.add("pages/about.html");
        PATHS.add("404.html");
        Set<String> templates = new LinkedHashSet<>();
        LivingSite.pages().stream()
                .filter(page -> PATHS.contains(page.path()))
                .forEach(page -> templates.add(kind(page)));
        LivingSite.pages().stream()
                .filter(page -> !page.has("meta[http-equiv=refresh]"))
                .filter(page -> page.has(".site-header"))
                .filter(page -> templates.add(kind(page)))
                .forEach(page -> {
                    boolean more = page.has("[class*=overview-]") && !templates.add("overview");
                    (more ? KINDS : PATHS).add(page.path());
                });
    }

    private Samples() {}

    /** The template of a page, with the kind of an overview. */
    private static String kind(Html page) {
        var overview = page.document().selectFirst("[class*=overview-]");
        return page.document().body().className() + (overview == null ? "" : " " + overview.className());
    }

    static List<String> paths() {
        return List.copyOf(PATHS);
    }

    /** The pages above, and one of every further kind of overview. */
    static List<String> withEveryKind() {
        return Stream.concat(PATHS.stream(), KINDS.stream()).toList();
    }

    /** Sheets and screens: pages for paper and walls, without the frame of the site. */
    static List<String> sheets() {
        return LivingSite.longestOfEachKind(1).stream()
                .filter(page -> !page.has(".site-header"))
                .map(Html::path)
                .toList();
    }

    /** The document with the longest text. */
    static String longDocument() {
        return LivingSite.pages().stream()
                .filter(page -> page.path().startsWith("documents/") && page.has(".outline"))
                .max(Comparator.comparingInt(page -> page.document().text().length()))
                .orElseThrow()
                .path();
    }
}
