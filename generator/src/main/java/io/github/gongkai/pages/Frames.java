package io.github.gongkai.pages;

import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Mark;
import io.github.gongkai.model.SiteConfig;
import io.github.gongkai.view.Frame;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.MarkView;
import io.github.gongkai.view.Meta;
import io.github.gongkai.view.SiteView;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes what surrounds the content of a page: menu, breadcrumbs, page tags. */
final class Frames {

    /** A page of the site with the words of a link to it. */
    record Stop(String label, String address) {}

    private final SiteConfig config;
    private final SiteView site;
    private final List<Stop> menu;
    private final List<Stop> footer;

    /** @param search address of the page that answers searches, or null */
    Frames(SiteConfig config, List<Stop> menu, List<Stop> footer, @Nullable String search) {
        this.config = config;
        String host = URI.create(config.baseUrl()).getHost();
        this.site = new SiteView(
                config.name(),
                config.baseUrl(),
                host == null ? "" : host,
                config.language(),
                config.siteCode(),
                config.organisation(),
                config.contact(),
                config.icp(),
                config.policeRecord(),
                config.findErrorUrl(),
                config.undertaker(),
                search == null ? null : Address.encode(search),
                config.ipv6(),
                mark(config));
        this.menu = menu;
        this.footer = footer;
    }

    private static @Nullable MarkView mark(SiteConfig config) {
        Mark mark = config.partyGovernmentMark();
        String image = mark == null ? null : mark.image();
        return mark == null ? null : new MarkView(mark.url(), image == null ? null : image.replaceFirst("^/", ""));
    }

    SiteView site() {
        return site;
    }

    /** The frame of a page that is no entry. */
    Frame page(
            String address,
            String title,
            String description,
            List<Stop> way,
            @Nullable Schema column,
            List<Link> feeds) {
        List<Meta> metas = new ArrayList<>(siteTags());
        if (column != null) {
            metas.addAll(columnTags(column));
        } else if (address.equals("index.html")) {
            metas.add(new Meta("ColumnName", "首页"));
            metas.add(new Meta("ColumnDescription", description));
            metas.add(new Meta("ColumnKeywords", config.name() + ",政府信息公开"));
            metas.add(new Meta("ColumnType", "首页"));
        }
        return frame(address, title, description, way, metas, feeds);
    }

    /** The frame of an entry, with the tags of an article. */
    Frame entry(Entry entry, Schema column, String description, String source) {
        List<Meta> metas = new ArrayList<>(siteTags());
        metas.addAll(columnTags(column));
        metas.add(new Meta("ArticleTitle", entry.title()));
        LocalDateTime published = entry.fields().time("datePublished");
        if (published != null) {
            metas.add(new Meta("PubDate", Wording.tagTime(published)));
        }
        metas.add(new Meta("ContentSource", source));
        add(metas, "Keywords", String.join(",", entry.fields().texts("keywords")));
        add(metas, "Author", Objects.requireNonNullElse(entry.fields().text("author"), ""));
        add(metas, "Description", description);
        metas.add(new Meta("Url", Address.absolute(config.baseUrl(), entry.address())));
        List<Stop> way = column.listed()
                ? List.of(new Stop("首页", "index.html"), new Stop(column.label(), column.id() + "/index.html"))
                : List.of(new Stop("首页", "index.html"));
        return frame(entry.address(), entry.title(), description, way, metas, List.of());
    }

    private Frame frame(
            String address, String title, String description, List<Stop> way, List<Meta> metas, List<Link> feeds) {
        return new Frame(
                title,
                address.equals("index.html") ? config.name() + "政府信息公开平台" : title + " - " + config.name(),
                root(address),
                Address.absolute(config.baseUrl(), address),
                description,
                links(address, menu),
                links(address, footer),
                way.stream()
                        .map(stop -> new Link(stop.label(), href(address, stop.address()), false))
                        .toList(),
                List.copyOf(metas),
                feeds);
    }

    private List<Link> links(String address, List<Stop> stops) {
        return stops.stream()
                .map(stop -> new Link(stop.label(), href(address, stop.address()), isCurrent(address, stop)))
                .toList();
    }

    /** A 404 page is shown at any address, so that its links must begin at the root of the host. */
    private String root(String address) {
        return address.equals("404.html") ? hostRoot() : Address.root(address);
    }

    private String hostRoot() {
        String path = URI.create(config.baseUrl()).getRawPath();
        return (path == null ? "" : path) + "/";
    }

    private String href(String from, String to) {
        if (to.startsWith("http://") || to.startsWith("https://")) {
            return to;
        }
        String path = to.startsWith("/") ? to.substring(1) : to;
        String page = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        return from.equals("404.html") ? hostRoot() + Address.encode(page) : Address.relative(from, page);
    }

    private static boolean isCurrent(String address, Stop stop) {
        String to = stop.address().startsWith("/") ? stop.address().substring(1) : stop.address();
        String page = to.isEmpty() || to.endsWith("/") ? to + "index.html" : to;
        String folder = Address.folder(page);
        return address.equals(page) || page.endsWith("/index.html") && !folder.isEmpty() && address.startsWith(folder);
    }

    private List<Meta> siteTags() {
        List<Meta> metas = new ArrayList<>();
        metas.add(new Meta("SiteName", config.name()));
        metas.add(new Meta("SiteDomain", site.domain()));
        add(metas, "SiteIDCode", Objects.requireNonNullElse(config.siteCode(), ""));
        return metas;
    }

    private static List<Meta> columnTags(Schema column) {
        return List.of(
                new Meta("ColumnName", column.label()),
                new Meta("ColumnDescription", column.description().isEmpty() ? column.label() : column.description()),
                new Meta("ColumnKeywords", column.label() + ",政府信息公开"),
                new Meta("ColumnType", column.type()));
    }

    private static void add(List<Meta> metas, String name, String content) {
        if (!content.isEmpty()) {
            metas.add(new Meta(name, content));
        }
    }
}
