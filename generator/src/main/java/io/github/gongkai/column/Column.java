package io.github.gongkai.column;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Site;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A column. Most need a descriptor and nothing else ({@link #described}); Java is written only for behaviour a descriptor
 * cannot say. Implementations are immutable and may be called from several threads.
 */
public interface Column {

    /** The descriptor: YAML, as {@code docs/reference/columns.md} explains it. */
    Descriptor descriptor();

    /** Rules beyond those every column has. */
    default List<Rule> rules() {
        return List.of();
    }

    /**
     * The entries of the column with fields worked out over all of them, such as a document another one repeals. Called
     * once, before rules and pages; the result holds the same entries in the same order.
     *
     * @param asOf the time to judge by, in the zone of the site
     */
    default List<Entry> derive(List<Entry> entries, LocalDateTime asOf) {
        return entries;
    }

    /**
     * The same for columns that also need the registers of the site, or other entries; called instead of the other method.
     *
     * @param site the site as it was read
     */
    default List<Entry> derive(List<Entry> entries, Site site, LocalDateTime asOf) {
        return derive(entries, asOf);
    }

    /** Registers under {@code data/} the column reads. */
    default List<RegisterSpec> registers() {
        return List.of();
    }

    /** What the page of an entry shows below its text beyond the sections of the descriptor. */
    default List<Section> sections(Entry entry, PlanContext context) {
        return List.of();
    }

    /** Other forms of an entry, such as a print sheet; they are linked at its top. */
    default List<Link> links(Entry entry, PlanContext context) {
        return List.of();
    }

    /**
     * The published entries, of any column, that an entry of this one gathers, such as the articles of an issue: a reader
     * may search among them, and each tells where it is gathered.
     */
    default List<Entry> holdings(Entry entry, PlanContext context) {
        return List.of();
    }

    /** What within an entry is found by itself, such as the rows of a large table. Asked when all pages are planned. */
    default List<Part> parts(Entry entry, PlanContext context) {
        return List.of();
    }

    /**
     * The pages of the column. The default pages are the lists, the filter pages, the matrix, the feed and a page an
     * entry.
     */
    default List<Page> plan(PlanContext context) {
        return context.defaultPages();
    }

    /**
     * Files for the folder of reports, for the office alone: they never stand in the site, so they may hold what a ledger
     * says. Each is a {@link Page#file} whose address is the name of a file. Asked of ledgers too.
     */
    default List<Page> reports(PlanContext context) {
        return List.of();
    }

    /**
     * A descriptor before it is read.
     *
     * @param name where it comes from, for messages
     */
    record Descriptor(String name, String yaml) {}

    /** A column that is data alone: the descriptor is a resource beside {@code anchor}. */
    static Column described(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource + " beside " + anchor.getName());
            }
            Descriptor descriptor = new Descriptor(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return () -> descriptor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
