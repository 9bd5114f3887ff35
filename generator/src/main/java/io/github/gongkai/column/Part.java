package io.github.gongkai.column;

import java.util.List;

/**
 * A part of an entry that a search finds by itself.
 *
 * @param field the field it comes from; its words are not searched as words of the entry
 * @param title what to call it
 * @param text what it says
 * @param href where it stands, from the root of the site, percent-encoded
 * @param facets what it is, beyond what its entry is
 */
public record Part(String field, String title, String text, String href, List<Facet> facets) {

    /**
     * One value under which it is found.
     *
     * @param id of the facet; unique among those of all columns
     * @param label Chinese name of the facet
     */
    public record Facet(String id, String label, String value) {}
}
