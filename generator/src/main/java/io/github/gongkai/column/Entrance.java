package io.github.gongkai.column;

import java.util.Set;

/**
 * A page over several columns that readers should find from everywhere.
 *
 * @param address from the root of the site
 * @param note what one finds there, in a few words; may be empty
 */
public record Entrance(String label, String address, String note, Set<Place> places) {

    /** Where a page is linked. */
    public enum Place {
        /** The main menu of a site that names none. */
        MENU,
        /** The foot of every page. */
        FOOTER,
        /** The home page. */
        HOME,
        /** The box in the head of every page: what is typed there is sent to it as {@code q}. The first one counts. */
        SEARCH
    }
}
