package io.github.gongkai.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page made of sections: a catalogue, a matrix, a page of figures, a page of rows of a long table.
 *
 * @param id what kind of page it is, such as {@code matrix}; a CSS hook
 * @param overview what it shows
 */
public record OverviewPage(SiteView site, Frame frame, String id, Overview overview) {

    /**
     * What an overview page shows.
     *
     * @param lead a sentence or two at the top; may be empty
     * @param facts names and values under it
     * @param filters ways to narrow it, by plain links
     * @param pager null where it has one page
     * @param links ways on, such as downloads
     */
    public record Overview(
            String lead,
            List<MetaRow> facts,
            List<FilterGroup> filters,
            List<Section> sections,
            @Nullable Pager pager,
            List<Link> links) {

        public static Overview of(String lead, List<Section> sections) {
            return new Overview(lead, List.of(), List.of(), sections, null, List.of());
        }

        public Overview withSections(List<Section> others) {
            return new Overview(lead, facts, filters, others, pager, links);
        }

        public Overview withLinks(List<Link> more) {
            return new Overview(lead, facts, filters, sections, pager, more);
        }

        public Overview withFacts(List<MetaRow> rows) {
            return new Overview(lead, rows, filters, sections, pager, links);
        }

        public Overview withFilters(List<FilterGroup> groups) {
            return new Overview(lead, facts, groups, sections, pager, links);
        }

        public Overview withPager(@Nullable Pager of) {
            return new Overview(lead, facts, filters, sections, of, links);
        }
    }
}
