package io.github.gongkai.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one entry.
 *
 * @param id the id of the entry, such as {@code documents/2022/16}
 * @param published when it was published
 * @param updated when it was last changed, or null
 * @param source 来源
 * @param author the unit or office that wrote it
 * @param badge validity, or null where the column has none
 * @param warning a sentence such as 本文件已废止 that must be seen before the text, or null; links to what replaced it are in {@code related}
 * @param metadata the table above the text; empty where the column shows none
 * @param body the text, up to the first section that stands within it
 * @param inserts sections that stand within the text, each with the text after it
 * @param sections what stands below the text under headings of its own: tables, stages, lists
 * @param links other forms of the entry, such as a print sheet or a comparison of versions
 * @param outline headings and articles, in order; empty for short texts
 * @param holdings how many entries it gathers; a reader may search among them
 */
public record EntryPage(
        SiteView site,
        Frame frame,
        String id,
        String columnId,
        @Nullable Day published,
        @Nullable Day updated,
        @Nullable String source,
        @Nullable String author,
        @Nullable Badge badge,
        @Nullable String warning,
        List<MetaRow> metadata,
        Html body,
        List<Insert> inserts,
        List<Section> sections,
        List<Link> links,
        List<OutlineItem> outline,
        List<AttachmentView> attachments,
        List<Event> history,
        List<RelatedGroup> related,
        int holdings) {}
