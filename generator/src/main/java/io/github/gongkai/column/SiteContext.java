package io.github.gongkai.column;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Unit;
import io.github.gongkai.view.EntryPage;
import io.github.gongkai.view.Frame;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.ListItem;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.SiteView;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What whoever plans pages may ask. New facilities arrive here as methods. Any thread. */
public interface SiteContext {

    Site site();

    Columns columns();

    /** The entries of the site, by what they are called. */
    EntryIndex index();

    /** The time to judge by, in the zone of the site. */
    LocalDateTime asOf();

    /** The published entries of a column, in the order of its lists; none where the site has no such column. */
    List<Entry> entries(String column);

    /**
     * What a column shows as current: its published entries that are not archived, and those of other sites whose exports
     * the site reads; newest first. The latter have an absolute address and no page of their own.
     */
    List<Entry> gathered(String column);

    /** The name of the site an entry of {@link #gathered} comes from; null for an entry of this site. */
    @Nullable
    String origin(Entry entry);

    /** The entries of a ledger: figures may be made of them, their words must not be shown. */
    List<Entry> ledger(String column);

    /** The name of a unit that may be given by its id; the words as they are where the register does not know it. */
    default String unitName(String idOrName) {
        return Unit.named(idOrName, site().units()).map(Unit::name).orElse(idOrName);
    }

    /** An entry as a row of a list on the page {@code from}. */
    ListItem item(Entry entry, String from);

    /** A link from the page {@code from} to an entry. */
    default Link link(Entry entry, String from) {
        return link(entry.title(), entry.address(), from);
    }

    /** A link from the page {@code from} to an address of the site, which may end in a fragment. */
    Link link(String label, String address, String from);

    /**
     * A link from the page {@code from} to what an address written by an author means: the id of an entry or a column, an
     * address of the site, an absolute address. Ask when a page is made, not while pages are planned.
     *
     * @return null where it leads nowhere
     */
    @Nullable
    Link resolve(String written, String from);

    /**
     * A link from the page {@code from} to a row of the large table of an entry, by its {@code code}.
     *
     * @return null where the entry has no such row
     */
    @Nullable
    Link row(String label, Entry entry, String code, String from);

    /** The absolute address of a page, for files that leave the site. */
    String absolute(String address);

    /** What the page of a published entry shows; addresses in it hold for pages in the same folder. */
    EntryPage entryPage(Entry entry);

    /**
     * A page with a template of its own.
     *
     * @param view makes the record the template sees from what every page has; called once, when the page is rendered
     */
    Page page(String address, String template, String title, BiFunction<SiteView, Frame, ?> view);

    /**
     * A page made of sections.
     *
     * @param id what kind of page it is; a CSS hook
     * @param overview called once, when the page is rendered
     */
    Page overview(String address, String id, String title, Supplier<Overview> overview);

    /** A page made of sections, at a certain place of the site. */
    Page overview(PageHead head, Supplier<Overview> overview);

    /**
     * A list of entries on as many pages as it needs: the first is {@code head}, the oldest entries stand on
     * {@code …-page-1.html} for good.
     *
     * @param overview what the page at an address shows around the entries
     */
    List<Page> list(PageHead head, List<Entry> entries, Function<String, Overview> overview);

    /**
     * Feeds of the newest of these entries: {@code feed.xml} (Atom) and {@code feed.json} (JSON Feed 1.1).
     *
     * @param folder where they will be; empty or ending in a slash
     * @param home the page they belong to
     */
    List<Page> feeds(String folder, String title, String home, List<Entry> entries);

    /** An address for each of these words: below a folder, without an ending, no two alike. The words may be anything. */
    Map<String, String> addresses(String folder, Collection<String> words);
}
