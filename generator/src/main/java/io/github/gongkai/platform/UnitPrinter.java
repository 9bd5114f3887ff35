package io.github.gongkai.platform;

import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Filter;
import io.github.gongkai.view.FilterGroup;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the page of a unit: the fixed skeleton of a disclosure platform, then its newest entries by column. */
final class UnitPrinter {

    private static final int NEWEST = 5;
    private static final Badge FILLED = new Badge("filled", "已公开");
    private static final Badge MISSING = new Badge("missing", "未公开");

    private final SiteContext context;
    private final UnitTree tree;
    private final Unit unit;
    private final List<Holding> all;
    private final List<Holding> own;
    private final Expectation expectation;
    private final String address;

    /** @param all current entries of all units */
    UnitPrinter(SiteContext context, UnitTree tree, Unit unit, List<Holding> all) {
        this.context = context;
        this.tree = tree;
        this.unit = unit;
        this.all = all;
        this.own =
                all.stream().filter(holding -> unit.id().equals(holding.unit())).toList();
        this.expectation = new Expectation(context);
        this.address = UnitPages.address(unit);
    }

    Overview print() {
        List<Section> sections = new ArrayList<>();
        sections.add(guide());
        sections.add(column("gk-systems", "公开制度", "rules", false));
        sections.add(statutory());
        sections.add(column("gk-annual", "政府信息公开年报", "annual-reports", true));
        sections.add(requests());
        sections.addAll(newest());
        missing().ifPresent(sections::add);
        return Overview.of("", sections)
                .withFacts(contact())
                .withFilters(switches())
                .withLinks(
                        own.isEmpty()
                                ? List.of()
                                : List.of(context.link(
                                        "全部公开信息（" + own.size() + " 件）",
                                        UnitPages.folder(unit) + "entries.html",
                                        address)));
    }

    private List<MetaRow> contact() {
        List<MetaRow> rows = new ArrayList<>();
        add(rows, "head", "负责人", unit.head());
        add(rows, "phone", "电话", unit.contact());
        add(rows, "fax", "传真", unit.fax());
        add(rows, "mail", "电子邮箱", unit.mail());
        add(rows, "address", "地址", unit.address());
        add(rows, "hours", "办公时间", unit.hours());
        add(rows, "code", "代码", unit.code());
        add(rows, "areaCode", "行政区划代码", unit.areaCode());
        if (unit.site() != null) {
            rows.add(new MetaRow("site", "网站", List.of(new Link(unit.site(), unit.site(), false)), null));
        }
        return List.copyOf(rows);
    }

    /** The units beside this one, and those below it. */
    private List<FilterGroup> switches() {
        return Stream.of(group("sisters", "单位", tree.sisters(unit)), group("below", "下级单位", tree.below(unit)))
                .filter(group -> !group.filters().isEmpty())
                .toList();
    }

    private FilterGroup group(String id, String label, List<Unit> units) {
        return new FilterGroup(
                id,
                label,
                units.stream()
                        .map(other -> new Filter(
                                other.name(),
                                context.link("", UnitPages.address(other), address)
                                        .href(),
                                (int) all.stream()
                                        .filter(holding -> other.id().equals(holding.unit()))
                                        .count(),
                                other.equals(unit)))
                        .toList());
    }

    private Section guide() {
        List<MetaRow> rows = new ArrayList<>();
        add(rows, "unit", "工作机构", unit.name());
        add(rows, "phone", "电话", unit.contact());
        Unit.Officers officers = unit.officers();
        if (officers != null) {
            add(rows, "attribute", "公开属性认定", officers.attribute());
            add(rows, "requests", "依申请公开办理", officers.requests());
        }
        if (unit.guide() != null) {
            add(rows, "revised", "修订日期", unit.guide().revised().toString());
        }
        Section items = column("gk-guide", "公开指南", "guide", true);
        return items.items().isEmpty() ? Section.ofFacts("gk-guide", "公开指南", rows) : items.withFacts(rows);
    }

    private Section requests() {
        Section items = column("gk-requests", "依申请公开", "requests", false);
        return items.items().isEmpty() && unit.contact() != null
                ? Section.ofNote("gk-requests", "依申请公开", "受理电话：" + unit.contact() + "。")
                : items;
    }

    /** The entries of a column that are the unit's; those of the whole site where it has none and they hold for it too. */
    private Section column(String id, String label, String column, boolean ownOnly) {
        List<Entry> entries = own.stream()
                .filter(holding -> holding.column().id().equals(column))
                .map(Holding::entry)
                .toList();
        List<Entry> shown = entries.isEmpty() && !ownOnly ? context.gathered(column) : entries;
        return shown.isEmpty()
                ? Section.ofNote(id, label, "暂无内容。")
                : Section.ofItems(
                        id,
                        label,
                        shown.stream()
                                .limit(NEWEST)
                                .map(entry -> context.item(entry, address))
                                .toList());
    }

    private Section statutory() {
        List<String> expected = expectation.of(unit);
        List<TableRow> rows = expectation.duties().stream()
                .filter(duty -> expected.contains(duty.id()) || count(duty.id()) > 0)
                .map(duty -> TableRow.of(List.of(
                        Cell.ofLinks(List.of(
                                count(duty.id()) == 0
                                        ? new Link(duty.label(), "", false)
                                        : context.link(duty.label(), StatutoryPages.address(duty), address))),
                        Cell.ofText(duty.item()),
                        Cell.ofNumber(String.valueOf(count(duty.id()))),
                        Cell.ofState(count(duty.id()) == 0 ? MISSING : FILLED))))
                .toList();
        String label = StatutoryPages.TITLE;
        return rows.isEmpty()
                ? Section.ofNote("gk-statutory", label, "暂无内容。")
                : Section.ofTable("gk-statutory", label, Table.of(label, List.of("事项", "条款", "件数", "情况"), rows));
    }

    private long count(String duty) {
        return own.stream().filter(holding -> holding.duties().contains(duty)).count();
    }

    private List<Section> newest() {
        List<Section> sections = new ArrayList<>();
        for (Schema column : own.stream()
                .map(holding -> context.columns().schema(holding.column().id()))
                .distinct()
                .toList()) {
            List<Entry> entries = own.stream()
                    .filter(holding -> holding.column().id().equals(column.id()))
                    .map(Holding::entry)
                    .toList();
            sections.add(Section.ofItems(
                    "gk-column-" + column.id(),
                    column.label() + "（" + entries.size() + " 件）",
                    entries.stream()
                            .limit(NEWEST)
                            .map(entry -> context.item(entry, address))
                            .toList()));
        }
        return sections;
    }

    /** Columns in which a unit of its kind should have something. */
    private Optional<Section> missing() {
        List<Link> columns = expectation.profile(unit).stream()
                .flatMap(profile -> profile.columns().stream())
                .filter(column ->
                        own.stream().noneMatch(holding -> holding.column().id().equals(column)))
                .flatMap(column -> Stream.ofNullable(context.columns().get(column)))
                .map(column -> new Link(column.schema().label(), "", false))
                .toList();
        return columns.isEmpty() ? Optional.empty() : Optional.of(Section.ofLinks("gk-missing", "尚无内容的栏目", columns));
    }

    private static void add(List<MetaRow> rows, String field, String label, @Nullable String value) {
        if (value != null) {
            rows.add(MetaRow.of(field, label, Objects.requireNonNull(value)));
        }
    }
}
