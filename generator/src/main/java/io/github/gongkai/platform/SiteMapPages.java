package io.github.gongkai.platform;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Entrance;
import io.github.gongkai.column.PageHead;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 站点地图: every column, page over columns, and unit on one page. */
final class SiteMapPages implements SitePages {

    static final String ADDRESS = "sitemap.html";

    @Override
    public String id() {
        return "site-map";
    }

    @Override
    public List<Entrance> entrances(SiteContext context) {
        return List.of(new Entrance("站点地图", ADDRESS, "全部栏目和页面", Set.of(Entrance.Place.FOOTER)));
    }

    @Override
    public List<Page> plan(SiteContext context) {
        return List.of(context.overview(PageHead.of(ADDRESS, "site-map", "站点地图"), () -> overview(context)));
    }

    private static Overview overview(SiteContext context) {
        List<Section> sections = new ArrayList<>();
        List<Schema> columns =
                context.columns().all().stream().map(Columns.Registered::schema).toList();
        add(
                sections,
                "gk-columns",
                "公开栏目",
                columns.stream()
                        .filter(Schema::listed)
                        .filter(column -> !context.gathered(column.id()).isEmpty())
                        .map(column -> context.link(
                                column.label() + "（"
                                        + context.gathered(column.id()).size() + " 件）",
                                column.id() + "/index.html",
                                ADDRESS))
                        .toList());
        add(
                sections,
                "gk-platform",
                "公开平台",
                new PlatformPages()
                        .sitePages().stream()
                                .flatMap(pages -> pages.entrances(context).stream())
                                .map(entrance -> context.link(entrance.label(), entrance.address(), ADDRESS))
                                .filter(link -> !link.current())
                                .toList());
        add(
                sections,
                "gk-units",
                UnitPages.TITLE,
                new UnitTree(context.site().units())
                        .inOrder().stream()
                                .map(unit -> context.link(unit.name(), UnitPages.address(unit), ADDRESS))
                                .toList());
        add(
                sections,
                "gk-pages",
                "网站说明",
                columns.stream()
                        .filter(column -> !column.listed())
                        .flatMap(column -> context.entries(column.id()).stream())
                        .map(entry -> context.link(entry, ADDRESS))
                        .toList());
        return Overview.of("", sections);
    }

    private static void add(List<Section> sections, String id, String label, List<Link> links) {
        if (!links.isEmpty()) {
            sections.add(Section.ofLinks(id, label, links));
        }
    }
}
