package io.github.gongkai.pages;

import io.github.gongkai.view.Link;
import io.github.gongkai.view.Pager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Ways between the pages of a list. */
final class Pagers {

    private Pagers() {}

    /**
     * The ways from page {@code number} of {@code pages}; null where there is one page only.
     *
     * @param addresses the address of each page, 1-based
     */
    static @Nullable Pager of(String here, int number, int pages, IntFunction<String> addresses) {
        if (pages <= 1) {
            return null;
        }
        List<Link> all = new ArrayList<>();
        for (int i = 1; i <= pages; i++) {
            all.add(new Link(String.valueOf(i), Address.relative(here, addresses.apply(i)), i == number));
        }
        Link newer = number == 1 ? null : new Link("上一页", all.get(number - 2).href(), false);
        Link older = number == pages ? null : new Link("下一页", all.get(number).href(), false);
        return new Pager(number, all, newer, older);
    }
}
