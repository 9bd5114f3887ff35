package io.github.gongkai.pages;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Moved;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Redirect;
import io.github.gongkai.view.RedirectMap;
import io.github.gongkai.view.RedirectPage;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps old addresses alive: a page at each, and one file with all of them for nginx. An address that no static host would
 * serve as a page (it does not end in .html, .htm or a slash) is in the file only.
 */
final class RedirectPlanner {

    static final String MAP = "redirects.nginx.conf";

    private record Old(String from, String to, String title, String source, Location at) {}

    private final Atlas atlas;
    private final Frames frames;
    private final LinkResolver links;

    RedirectPlanner(Atlas atlas, Frames frames, LinkResolver links) {
        this.atlas = atlas;
        this.frames = frames;
        this.links = links;
    }

    /** The pages at old addresses; to be called when all other addresses are known. */
    List<Page> plan(List<Diagnostic> findings) {
        List<Old> olds = new ArrayList<>();
        for (Entry entry : atlas.published()) {
            entry.fields().values("aliases").forEach(placed -> {
                if (placed.value() instanceof Value.Text alias) {
                    add(olds, alias.text(), entry.address(), entry.title(), entry.path(), placed.at(), findings);
                }
            });
        }
        for (Moved moved : atlas.site().moved()) {
            Entry entry = atlas.index().byId(moved.to());
            boolean published = entry != null && atlas.index().isPublished(entry);
            String to = published ? entry.address() : moved.to().startsWith("/") ? links.menu(moved.to()) : null;
            if (to == null) {
                findings.add(LinkChecker.BROKEN.at(
                        moved.at(),
                        new Text(
                                "“" + moved.to() + "”不存在或没有公开",
                                "\"" + moved.to() + "\" does not exist or is not published"),
                        new Text("填写条目 id 或站内地址", "give the id of an entry or an address of the site")));
            } else {
                String title = published ? entry.title() : to;
                add(olds, moved.from(), to, title, "data/redirects.yaml", moved.at(), findings);
            }
        }
        olds.sort(Comparator.comparing(Old::from));
        Set<String> mapped = new HashSet<>();
        List<Page> pages = new ArrayList<>();
        for (Old old : olds) {
            String page = old.from().isEmpty() || old.from().endsWith("/") ? old.from() + "index.html" : old.from();
            if (page.endsWith(".html") || page.endsWith(".htm")) {
                pages.add(new Page(page, "redirect.ftlh", () -> view(page, old), old.source()));
            } else if (!mapped.add(old.from().toLowerCase(Locale.ROOT))) {
                // nginx compares the keys of a map without regard to case
                findings.add(AddressChecker.taken(old.from(), old.source(), old.at()));
            }
        }
        if (!olds.isEmpty()) {
            pages.add(new Page(MAP, "redirects.ftlt", () -> map(olds), "site.yaml"));
        }
        return pages;
    }

    private static void add(
            List<Old> olds,
            String from,
            String to,
            String title,
            String source,
            Location at,
            List<Diagnostic> findings) {
        String normal = Address.normalize(from.substring(1));
        if (from.indexOf('?') >= 0 || from.indexOf('#') >= 0) {
            findings.add(LinkChecker.BROKEN.at(
                    at,
                    new Text(
                            "旧网址“" + from + "”带有参数，静态网站无法转向",
                            "the old address \"" + from + "\" has a query; a static site cannot redirect it"),
                    new Text(
                            "去掉“?”或“#”及其后的内容，或在网站服务器上另行设置",
                            "remove the query or fragment, or redirect it on the web server")));
            return;
        }
        if (normal == null || normal.isEmpty()) {
            findings.add(LinkChecker.BROKEN.at(
                    at,
                    new Text("旧网址“" + from + "”不是站内地址", "the old address \"" + from + "\" is not within the site"),
                    new Text("写成 /old/123.html 的形式", "write it like /old/123.html")));
            return;
        }
        olds.add(new Old(normal, to, title, source, at));
    }

    private RedirectPage view(String page, Old old) {
        String canonical = Address.absolute(atlas.site().config().baseUrl(), old.to());
        return new RedirectPage(frames.site(), old.title(), Address.relative(page, old.to()), canonical);
    }

    private RedirectMap map(List<Old> olds) {
        String path = URI.create(atlas.site().config().baseUrl()).getRawPath();
        String root = (path == null ? "" : path) + "/";
        return new RedirectMap(olds.stream()
                .map(old -> new Redirect(root + Address.encode(old.from()), root + Address.encode(old.to())))
                .toList());
    }
}
