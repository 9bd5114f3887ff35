package io.github.gongkai.inspect;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Gathers faults of pages and tells each once for each file that is to blame. Any thread may add. */
final class FaultBook {

    private final ThemeFiles theme;
    private final Map<Fault, Queue<Page>> faults = new ConcurrentHashMap<>();
    private final Map<String, Queue<String>> looked = new ConcurrentHashMap<>();

    FaultBook(ThemeFiles theme) {
        this.theme = theme;
    }

    /** Counts a page that is looked at, with its faults. */
    void add(Page page, List<Fault> found) {
        looked.computeIfAbsent(page.template(), any -> new ConcurrentLinkedQueue<>())
                .add(page.address());
        for (Fault fault : found) {
            faults.computeIfAbsent(fault, any -> new ConcurrentLinkedQueue<>()).add(page);
        }
    }

    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>();
        faults.forEach((fault, pages) -> {
            Map<String, List<Page>> byTemplate = pages.stream()
                    .distinct()
                    .collect(Collectors.groupingBy(Page::template, TreeMap::new, Collectors.toList()));
            Map<Location, List<Page>> byPlace = new HashMap<>();
            byTemplate.forEach((template, having) -> {
                having.sort(Comparator.comparing(Page::address));
                Location at = place(fault, template, having, byTemplate.size() > 1);
                byPlace.computeIfAbsent(at, any -> new ArrayList<>()).addAll(having);
            });
            byPlace.forEach((at, having) -> findings.add(finding(fault, at, having)));
        });
        return findings;
    }

    /**
     * The theme, where the site brings files of its own and the fault is not that of one page alone; else what the page is
     * made from.
     */
    private Location place(Fault fault, String template, List<Page> having, boolean elsewhereToo) {
        Page first = having.get(0);
        int all = looked.getOrDefault(template, new ConcurrentLinkedQueue<>()).size();
        boolean many = having.size() == all || having.size() > 1 || fault.of() == Fault.Of.TEMPLATE;
        Location own = many ? theme.blame(template, fault.of() == Fault.Of.LAYOUT, elsewhereToo) : null;
        if (own != null) {
            return own;
        }
        return Location.startOf(first.source().contains("/") ? first.source() : "site.yaml");
    }

    private static Diagnostic finding(Fault fault, Location at, List<Page> having) {
        String example = having.stream()
                .map(Page::address)
                .min(Comparator.naturalOrder())
                .orElse("");
        String others = having.size() == 1 ? "" : " 等 " + having.size() + " 个页面";
        String more = having.size() == 1 ? "" : " and " + (having.size() - 1) + " more";
        return fault.rule()
                .at(
                        at,
                        new Text(
                                fault.message().zh() + "（" + example + others + "）",
                                fault.message().en() + " (" + example + more + ")"),
                        fault.hint());
    }
}
