package io.github.gongkai.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page under a heading of its own: whatever of its components is filled is shown, in this order.
 *
 * @param id anchor of the heading, unique on the page
 * @param note a sentence under the heading; may be empty
 * @param facts names and values
 * @param text HTML of a longer text, or null
 * @param events what happened, oldest first
 * @param items entries of the site
 * @param links addresses, such as downloads
 * @param filters ways to narrow a table, by plain links
 * @param pager ways to the further pages of a table, or null
 * @param within anchor of a heading of the text at whose end the section stands; empty where it stands below the text
 */
public record Section(
        String id,
        String label,
        String note,
        List<MetaRow> facts,
        @Nullable Html text,
        @Nullable Table table,
        List<Event> events,
        List<ListItem> items,
        List<Link> links,
        List<FilterGroup> filters,
        @Nullable Pager pager,
        String within) {

    private static Section of(String id, String label) {
        return new Section(id, label, "", List.of(), null, null, List.of(), List.of(), List.of(), List.of(), null, "");
    }

    public static Section ofFacts(String id, String label, List<MetaRow> facts) {
        return of(id, label).withFacts(facts);
    }

    public static Section ofTable(String id, String label, Table table) {
        return new Section(id, label, "", List.of(), null, table, List.of(), List.of(), List.of(), List.of(), null, "");
    }

    public static Section ofEvents(String id, String label, List<Event> events) {
        return new Section(id, label, "", List.of(), null, null, events, List.of(), List.of(), List.of(), null, "");
    }

    public static Section ofItems(String id, String label, List<ListItem> items) {
        return new Section(id, label, "", List.of(), null, null, List.of(), items, List.of(), List.of(), null, "");
    }

    public static Section ofLinks(String id, String label, List<Link> links) {
        return new Section(id, label, "", List.of(), null, null, List.of(), List.of(), links, List.of(), null, "");
    }

    public static Section ofText(String id, String label, Html text) {
        return new Section(id, label, "", List.of(), text, null, List.of(), List.of(), List.of(), List.of(), null, "");
    }

    /** A heading with one sentence, such as why there is nothing below it. */
    public static Section ofNote(String id, String label, String note) {
        return of(id, label).withNote(note);
    }

    public Section withNote(String words) {
        return new Section(id, label, words, facts, text, table, events, items, links, filters, pager, within);
    }

    public Section withFacts(List<MetaRow> rows) {
        return new Section(id, label, note, rows, text, table, events, items, links, filters, pager, within);
    }

    public Section withLinks(List<Link> more) {
        return new Section(id, label, note, facts, text, table, events, items, more, filters, pager, within);
    }

    /** The same section within the text, at the end of what stands under a heading of the highest level. */
    public Section endOf(String heading) {
        return new Section(id, label, note, facts, text, table, events, items, links, filters, pager, heading);
    }

    public Section withFilters(List<FilterGroup> groups) {
        return new Section(id, label, note, facts, text, table, events, items, links, groups, pager, within);
    }

    public Section withPager(@Nullable Pager of) {
        return new Section(id, label, note, facts, text, table, events, items, links, filters, of, within);
    }
}
