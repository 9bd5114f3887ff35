package io.github.gongkai.platform;

import io.github.gongkai.column.Entrance;
import io.github.gongkai.column.PageHead;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Unit;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The directory of units, and a page, a list and feeds for each. */
final class UnitPages implements SitePages {

    static final String ADDRESS = "units/index.html";
    static final String TITLE = "机构目录";

    @Override
    public String id() {
        return "units";
    }

    static String address(Unit unit) {
        return "units/" + unit.id() + ".html";
    }

    /** The folder of the feeds and the full list of a unit. */
    static String folder(Unit unit) {
        return "units/" + unit.id() + "/";
    }

    @Override
    public List<Entrance> entrances(SiteContext context) {
        return context.site().units().isEmpty()
                ? List.of()
                : List.of(new Entrance(
                        TITLE, ADDRESS, "各单位的联系方式和公开内容", Set.of(Entrance.Place.HOME, Entrance.Place.FOOTER)));
    }

    @Override
    public List<Page> plan(SiteContext context) {
        List<Unit> units = context.site().units();
        if (units.isEmpty()) {
            return List.of();
        }
        List<Holding> all = Holding.current(context);
        UnitTree tree = new UnitTree(units);
        List<Page> pages = new ArrayList<>();
        pages.add(context.overview(PageHead.of(ADDRESS, "units", TITLE), () -> directory(context, tree, all)));
        Set<String> planned = new HashSet<>();
        for (Unit unit : units) {
            if (!planned.add(unit.id())) {
                continue; // a finding of the register already
            }
            List<Holding> own = all.stream()
                    .filter(holding -> unit.id().equals(holding.unit()))
                    .toList();
            List<Entry> newest = Holding.newestFirst(own.stream());
            PageHead head = PageHead.of(address(unit), "unit", unit.name()).below(TITLE, ADDRESS);
            UnitPrinter printer = new UnitPrinter(context, tree, unit, all);
            if (newest.isEmpty()) {
                pages.add(context.overview(head, printer::print));
            } else {
                pages.add(context.overview(head.fedFrom(folder(unit)), printer::print));
                pages.addAll(context.feeds(folder(unit), unit.name(), address(unit), newest));
                PageHead list = PageHead.of(folder(unit) + "entries.html", "unit-entries", unit.name() + "公开的信息")
                        .below(TITLE, ADDRESS)
                        .below(unit.name(), address(unit));
                pages.addAll(context.list(list, newest, address -> Overview.of("", List.of())));
            }
        }
        return pages;
    }

    private static Overview directory(SiteContext context, UnitTree tree, List<Holding> all) {
        List<Section> sections = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        for (Unit unit : tree.inOrder()) {
            long entries = all.stream()
                    .filter(holding -> unit.id().equals(holding.unit()))
                    .count();
            Unit parent = tree.parentOf(unit);
            rows.add(TableRow.of(List.of(
                    Cell.ofLinks(List.of(context.link(unit.name(), address(unit), ADDRESS))),
                    Cell.ofText(parent == null ? "" : parent.name()),
                    Cell.ofText(Objects.requireNonNullElse(unit.contact(), "")),
                    Cell.ofNumber(String.valueOf(entries)))));
        }
        sections.add(Section.ofTable("gk-units", "全部单位", Table.of(TITLE, List.of("单位", "上级单位", "电话", "公开信息"), rows)));
        return Overview.of("点击单位名称，查看联系方式、公开指南、法定主动公开内容、年报和依申请公开渠道。", sections);
    }
}
