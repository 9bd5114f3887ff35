package io.github.gongkai.platform;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Entrance;
import io.github.gongkai.column.Freshness;
import io.github.gongkai.column.PageHead;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Day;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * 栏目更新情况: when each column with a period of update had its newest entry, and which unit it came from. The periods
 * are those of the descriptors; the inspection indicators of 2019 ask for 14 days, 6 months or a year by kind of column.
 */
final class FreshnessPages implements SitePages {

    static final String ADDRESS = "platform/freshness.html";

    private static final Badge FRESH = new Badge("fresh", "更新及时");
    private static final Badge STALE = new Badge("stale", "需要更新");

    @Override
    public String id() {
        return "freshness";
    }

    @Override
    public List<Entrance> entrances(SiteContext context) {
        return watched(context).isEmpty()
                ? List.of()
                : List.of(new Entrance("栏目更新情况", ADDRESS, "各栏目最近一次更新的时间", Set.of(Entrance.Place.FOOTER)));
    }

    @Override
    public List<Page> plan(SiteContext context) {
        return watched(context).isEmpty()
                ? List.of()
                : List.of(context.overview(PageHead.of(ADDRESS, "freshness", "栏目更新情况"), () -> overview(context)));
    }

    /** Columns that have entries and must be kept up. */
    private static List<Schema> watched(SiteContext context) {
        return context.columns().all().stream()
                .map(Columns.Registered::schema)
                .filter(schema ->
                        schema.update() > 0 && !context.entries(schema.id()).isEmpty())
                .toList();
    }

    private static Overview overview(SiteContext context) {
        List<TableRow> columns = new ArrayList<>();
        TreeMap<String, LocalDate> units = new TreeMap<>();
        for (Schema schema : watched(context)) {
            columns.add(row(schema, context));
            for (Entry entry : context.entries(schema.id())) {
                String unit = entry.fields().text("unit");
                Freshness.changed(entry, schema, context.asOf().toLocalDate())
                        .filter(day -> unit != null)
                        .ifPresent(day -> units.merge(
                                context.unitName(Objects.requireNonNull(unit)),
                                day,
                                (one, other) -> one.isAfter(other) ? one : other));
            }
        }
        List<TableRow> byUnit = units.entrySet().stream()
                .map(unit -> TableRow.of(List.of(
                        Cell.ofHeading(unit.getKey()),
                        Cell.ofText(Day.of(unit.getValue()).text()))))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.ofTable(
                "gk-columns", "按栏目", Table.of("各栏目更新情况", List.of("栏目", "更新周期", "最近更新", "距今", "情况"), columns)));
        if (!byUnit.isEmpty()) {
            sections.add(Section.ofTable("gk-units", "按单位", Table.of("各单位最近一次更新", List.of("单位", "最近更新"), byUnit)));
        }
        return Overview.of("截至" + Day.of(context.asOf().toLocalDate()).text() + "，按各栏目规定的更新周期列出最近一次更新的时间。", sections);
    }

    private static TableRow row(Schema schema, SiteContext context) {
        LocalDate today = context.asOf().toLocalDate();
        Freshness freshness = Freshness.of(schema, context.entries(schema.id()), today);
        LocalDate newest = freshness.day();
        return TableRow.of(List.of(
                Cell.ofLinks(List.of(context.link(schema.label(), schema.id() + "/index.html", ADDRESS))),
                Cell.ofText(schema.update() + "天"),
                Cell.ofText(newest == null ? "没有日期" : Day.of(newest).text()),
                Cell.ofText(freshness.age(today).map(age -> age + "天").orElse("")),
                Cell.ofState(freshness.isStale(today) ? STALE : FRESH)));
    }
}
