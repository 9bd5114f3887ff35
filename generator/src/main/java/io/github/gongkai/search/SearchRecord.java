package io.github.gongkai.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index knows of one entry, or of a part of one.
 *
 * @param address of its page, from the root of the site, percent-encoded
 * @param column label of its column
 * @param number 发文字号, or null
 * @param unit who issued it, or null
 * @param date ISO day of publication, or null
 * @param state label of a state worth a warning, or null
 * @param stateId its id, for the style sheet, or null
 * @param within where else it stands, such as 政府公报：2026年第3期
 * @param past whether it is no longer in force: it is ranked lower
 * @param texts the words of each {@link SearchField}, in its order, in NFC
 * @param facets what it is under each facet
 */
record SearchRecord(
        String address,
        String title,
        String column,
        @Nullable String number,
        @Nullable String unit,
        @Nullable String date,
        @Nullable String state,
        @Nullable String stateId,
        List<String> within,
        boolean past,
        List<String> texts,
        List<FacetValue> facets) {

    /**
     * A value of a facet.
     *
     * @param facet id of the facet
     * @param facetLabel its Chinese name
     * @param order place of the value among the others; those with the same order stand by id
     */
    record FacetValue(String facet, String facetLabel, String id, String label, int order) {}

    String text(SearchField field) {
        return texts.get(field.ordinal());
    }
}
