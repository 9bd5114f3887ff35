package io.github.gongkai.pages;

import io.github.gongkai.view.Pager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a long list is divided into pages. Older pages are counted from the oldest entry and never change when new ones
 * arrive: {@code page-1.html} holds the oldest for good; the first page holds the newest, between one and two pages full.
 *
 * @param addresses of the pages, the newest first
 */
record PagedList<T>(List<T> entries, int size, List<String> addresses) {

    /** @param first address of the first page; those of the others follow from it */
    static <T> PagedList<T> of(List<T> entries, int size, String first) {
        String folder = Address.folder(first);
        String name = first.substring(folder.length(), first.length() - ".html".length());
        String stem = folder + (name.equals("index") ? "page-" : name + "-page-");
        List<String> addresses = new ArrayList<>(List.of(first));
        for (int chunk = Math.max(0, entries.size() / size - 1); chunk >= 1; chunk--) {
            addresses.add(stem + chunk + ".html");
        }
        return new PagedList<>(entries, size, List.copyOf(addresses));
    }

    /** What stands on a page; 0 is the first. */
    List<T> shown(int position) {
        int older = addresses.size() - 1;
        int from = position == 0 ? 0 : entries.size() - (older - position + 1) * size;
        return entries.subList(from, entries.size() - (older - position) * size);
    }

    /** The links between the pages; null where there is one. */
    @Nullable
    Pager pager(int position) {
        return Pagers.of(addresses.get(position), position + 1, addresses.size(), number -> addresses.get(number - 1));
    }
}
