package io.github.gongkai.column;

import io.github.gongkai.view.Link;
import java.util.List;
import java.util.stream.Stream;

/**
 * What whoever plans a page says of it besides its content.
 *
 * @param address where it will be, from the root of the site
 * @param id what kind of page it is; a CSS hook
 * @param way the pages between the home page and this one, with addresses from the root
 * @param feeds feeds that belong to it, with addresses from the root
 */
public record PageHead(String address, String id, String title, List<Link> way, List<Link> feeds) {

    public static PageHead of(String address, String id, String title) {
        return new PageHead(address, id, title, List.of(), List.of());
    }

    /** The same page below another one. */
    public PageHead below(String label, String parent) {
        return new PageHead(
                address,
                id,
                title,
                Stream.concat(way.stream(), Stream.of(new Link(label, parent, false)))
                        .toList(),
                feeds);
    }

    /** The same page with the feeds that {@link SiteContext#feeds} plans in a folder. */
    public PageHead fedFrom(String folder) {
        return new PageHead(
                address,
                id,
                title,
                way,
                List.of(
                        new Link(title + "订阅", folder + "feed.xml", false),
                        new Link(title + "订阅（JSON）", folder + "feed.json", false)));
    }
}
