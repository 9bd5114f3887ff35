package io.github.gongkai.inspect;

import io.github.gongkai.model.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/**
 * Which pages are parsed: of each template in each folder at the top of the site the first, the last and the largest, by
 * address. Any thread may add.
 */
final class Sample {

    private record Sized(Page page, int bytes) {}

    private static final Comparator<Sized> BY_ADDRESS =
            Comparator.comparing(sized -> sized.page().address());

    private final Queue<Sized> all = new ConcurrentLinkedQueue<>();

    void add(Page page, int bytes) {
        all.add(new Sized(page, bytes));
    }

    List<Page> pages() {
        Map<String, List<Sized>> groups =
                all.stream().collect(Collectors.groupingBy(Sample::group, TreeMap::new, Collectors.toList()));
        List<Page> chosen = new ArrayList<>();
        groups.values().forEach(group -> {
            group.sort(BY_ADDRESS);
            Set<Page> some = new LinkedHashSet<>();
            some.add(group.get(0).page());
            some.add(group.get(group.size() - 1).page());
            group.stream().max(Comparator.comparingInt(Sized::bytes)).ifPresent(largest -> some.add(largest.page()));
            chosen.addAll(some);
        });
        return chosen;
    }

    private static String group(Sized sized) {
        String address = sized.page().address();
        int slash = address.indexOf('/');
        return sized.page().template() + ' ' + (slash < 0 ? "" : address.substring(0, slash));
    }
}
