package io.github.gongkai.platform;

import io.github.gongkai.column.Entrance;
import io.github.gongkai.column.PageHead;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.model.Duty;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 法定主动公开内容: the items of 条例 arts. 20 and 21 that bind the site, with what there is of each. */
final class StatutoryPages implements SitePages {

    static final String ADDRESS = "platform/statutory.html";
    static final String TITLE = "法定主动公开内容";

    @Override
    public String id() {
        return "statutory";
    }

    @Override
    public List<Entrance> entrances(SiteContext context) {
        return List.of(
                new Entrance(TITLE, ADDRESS, "按条例第二十条、第二十一条逐项查看", Set.of(Entrance.Place.MENU, Entrance.Place.HOME)));
    }

    /** The page that lists what there is of an item. */
    static String address(Duty duty) {
        return "platform/statutory/" + duty.id() + ".html";
    }

    /** The items that bind the site, and those some entry fulfils all the same. */
    static List<Duty> duties(SiteContext context, List<Holding> holdings) {
        String level = context.site().config().level();
        return context.site().duties().stream()
                .filter(duty -> duty.binds(level)
                        || holdings.stream()
                                .anyMatch(holding -> holding.duties().contains(duty.id())))
                .toList();
    }

    @Override
    public List<Page> plan(SiteContext context) {
        List<Holding> holdings = Holding.current(context);
        List<Page> pages = new ArrayList<>();
        List<Duty> duties = duties(context, holdings);
        pages.add(
                context.overview(PageHead.of(ADDRESS, "statutory", TITLE), () -> overview(context, holdings, duties)));
        for (Duty duty : duties) {
            List<Holding> of = of(duty, holdings);
            if (!of.isEmpty()) {
                PageHead head = PageHead.of(address(duty), "statutory-item", duty.label())
                        .below(TITLE, ADDRESS);
                pages.addAll(context.list(
                        head,
                        Holding.newestFirst(of.stream()),
                        address -> Overview.of("《中华人民共和国政府信息公开条例》" + duty.item() + "。", List.of())));
            }
        }
        return pages;
    }

    private static List<Holding> of(Duty duty, List<Holding> holdings) {
        return holdings.stream()
                .filter(holding -> holding.duties().contains(duty.id()))
                .toList();
    }

    private static Overview overview(SiteContext context, List<Holding> holdings, List<Duty> duties) {
        List<Section> sections = new ArrayList<>();
        for (String article : List.of("20", "21")) {
            List<TableRow> rows = duties.stream()
                    .filter(duty -> duty.id().startsWith(article))
                    .map(duty -> row(context, duty, of(duty, holdings)))
                    .toList();
            if (!rows.isEmpty()) {
                String label = article.equals("20") ? "条例第二十条所列内容" : "条例第二十一条所列内容";
                sections.add(Section.ofTable(
                        "gk-article-" + article, label, Table.of(label, List.of("事项", "条款", "栏目", "件数"), rows)));
            }
        }
        return Overview.of("依照《中华人民共和国政府信息公开条例》应当主动公开的内容，按条款逐项列出。", sections)
                .withLinks(List.of(context.link(CoveragePages.TITLE, CoveragePages.ADDRESS, ADDRESS)));
    }

    private static TableRow row(SiteContext context, Duty duty, List<Holding> of) {
        Link name =
                of.isEmpty() ? new Link(duty.label(), "", false) : context.link(duty.label(), address(duty), ADDRESS);
        List<Link> columns = Stream.concat(
                        context.columns().all().stream()
                                .map(column -> column.schema())
                                .filter(column -> duty.id().equals(column.duty())),
                        of.stream().map(Holding::column))
                .filter(Schema::listed)
                .filter(column -> !context.gathered(column.id()).isEmpty())
                .map(column -> context.link(column.label(), column.id() + "/index.html", ADDRESS))
                .distinct()
                .toList();
        return new TableRow(
                "gk-" + duty.id(),
                List.of(
                        Cell.ofLinks(List.of(name)),
                        Cell.ofText(duty.item()),
                        Cell.ofLinks(columns),
                        Cell.ofNumber(String.valueOf(of.size()))));
    }
}
