package io.github.gongkai.inspect;

import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Imported;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Theme;
import io.github.gongkai.model.Unit;
import io.github.gongkai.parallel.Workers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Looks at every file of a finished site before it is published. Head, foot, number of titles, ties and withheld words
 * are looked for on every page; the whole page is parsed for a sample only, see {@link Sample}, because that costs as much
 * as rendering it.
 */
public final class SiteInspector {

    private static final String SITE_MAP = "sitemap.html";

    /** Pages that are no pages of the site in this sense: to print, or to send readers on. */
    private static final Set<String> BARE = Set.of("sheet", "redirect");

    private final Site site;
    private final EntryIndex index;
    private final ThemeFiles theme;
    private final HeadChecker heads;
    private final FootChecker feet;
    private final InterpretationLinks links;
    private final LeakScanner leaks;
    private final FaultBook all;
    private final FaultBook sampled;
    private final Sample sample = new Sample();
    private final Map<String, Entry> byPath = new HashMap<>();
    private final List<Entry> open;

    /**
     * An inspector for one build.
     *
     * @param pages what is going to be written
     * @param own the theme's files that lie in the folder of the site, by path
     */
    public SiteInspector(Site site, EntryIndex index, Theme theme, Set<String> own, Collection<Page> pages) {
        this.site = site;
        this.index = index;
        this.theme = new ThemeFiles(theme, own);
        this.open = site.entries().stream().filter(index::isPublished).toList();
        List<Entry> secret = site.entries().stream()
                .filter(entry -> !index.isPublished(entry))
                .toList();
        String siteMap = pages.stream().anyMatch(page -> page.address().equals(SITE_MAP)) ? SITE_MAP : null;
        this.heads = new HeadChecker(site.config());
        this.feet = new FootChecker(site.config(), siteMap);
        this.links = new InterpretationLinks(open, index, site.config().baseUrl());
        this.leaks = new LeakScanner(secret, site.ledgers());
        this.all = new FaultBook(this.theme);
        this.sampled = new FaultBook(this.theme);
        open.forEach(entry -> byPath.put(entry.path(), entry));
    }

    /** Reads a file that has been written. */
    @FunctionalInterface
    public interface Written {
        byte[] read(String address) throws IOException;
    }

    /** Looks at a page, or a file that was planned as one; any thread. */
    public void look(Page page, byte[] bytes) throws IOException {
        look(page.address(), bytes);
        if (!page.address().endsWith(".html") || page.template().isEmpty()) {
            return;
        }
        String template = template(page);
        List<Fault> faults = new ArrayList<>();
        if (!BARE.contains(template)) {
            PageBytes parts = new PageBytes(bytes);
            String base = site.config().baseUrl() + "/" + page.address();
            faults.addAll(heads.check(
                    Jsoup.parse(new ByteArrayInputStream(parts.head()), "UTF-8", base),
                    template,
                    byPath.get(page.source())));
            faults.addAll(feet.check(parts.foot(), base));
        }
        if (template.equals("entry") && links.concerns(page.address())) {
            faults.addAll(links.check(page.address(), new String(bytes, StandardCharsets.UTF_8)));
        }
        all.add(page, faults);
        sample.add(page, bytes.length);
    }

    /** Looks at any other file that is written; any thread. */
    public void look(String address, byte[] bytes) {
        leaks.scan(address, bytes);
    }

    /** Parses the sample and tells everything that was found. */
    public List<Diagnostic> findings(Written written, Workers workers) throws IOException {
        workers.map(sample.pages(), IOException.class, page -> {
            sampled.add(page, parsed(page, written.read(page.address())));
            return page;
        });
        List<Diagnostic> findings = new ArrayList<>(all.findings());
        findings.addAll(sampled.findings());
        findings.addAll(StyleChecker.check(theme));
        List<Entry> elsewhere = site.imported().stream().map(Imported::entry).toList();
        findings.addAll(leaks.findings(
                Stream.concat(open.stream(), elsewhere.stream()).toList(),
                site.units().stream().map(Unit::name).toList()));
        return findings;
    }

    private List<Fault> parsed(Page page, byte[] bytes) throws IOException {
        Entry entry = byPath.get(page.source());
        Set<String> written = entry == null
                ? Set.of()
                : entry.body().outline().stream().map(Body.Heading::anchor).collect(Collectors.toSet());
        return AccessibilityChecker.check(
                Jsoup.parse(new ByteArrayInputStream(bytes), "UTF-8", ""), !BARE.contains(template(page)), written);
    }

    private static String template(Page page) {
        int dot = page.template().lastIndexOf('.');
        return dot < 0 ? page.template() : page.template().substring(0, dot);
    }
}
