package io.github.gongkai.platform;

import io.github.gongkai.column.Entrance;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.PageHead;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.json.Json;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Unit;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** 数据统计: a page of figures, and the same as JSON. */
final class StatisticsPages implements SitePages {

    static final String ADDRESS = "platform/statistics.html";
    static final String DATA = "export/statistics.json";

    @Override
    public String id() {
        return "statistics";
    }

    @Override
    public List<Entrance> entrances(SiteContext context) {
        return List.of(new Entrance("数据统计", ADDRESS, "公开信息的数量和开放数据", Set.of(Entrance.Place.FOOTER)));
    }

    @Override
    public List<Page> plan(SiteContext context) {
        return List.of(
                context.overview(PageHead.of(ADDRESS, "statistics", "数据统计"), () -> overview(context)),
                Page.file(DATA, () -> json(context), "site.yaml"));
    }

    private static Overview overview(SiteContext context) {
        Figures figures = Figures.of(context);
        List<Section> sections = new ArrayList<>();
        add(
                sections,
                "gk-columns",
                "栏目",
                figures.columns(),
                id -> context.columns().schema(id).label());
        add(sections, "gk-units", "单位", figures.units(), id -> unit(context, id));
        add(sections, "gk-subjects", "主题分类", figures.subjects(), UnaryOperator.identity());
        add(sections, "gk-months", "月份", figures.months(), UnaryOperator.identity());
        add(sections, "gk-attributes", "公开属性", figures.attributes(), id -> attribute(context, id));
        add(sections, "gk-origins", "汇集的网站", figures.origins(), UnaryOperator.identity());
        return Overview.of("按栏目、单位、主题、月份和公开属性统计。", sections)
                .withFacts(List.of(MetaRow.of("total", "公开信息", figures.total() + " 件")))
                .withLinks(List.of(
                        context.link("统计数据（JSON）", DATA, ADDRESS),
                        context.link("全部信息（JSON）", ExportPages.INDEX, ADDRESS)));
    }

    private static void add(
            List<Section> sections, String id, String label, Map<String, Long> counts, UnaryOperator<String> words) {
        if (!counts.isEmpty()) {
            List<TableRow> rows = counts.entrySet().stream()
                    .map(count -> TableRow.of(List.of(
                            Cell.ofText(words.apply(count.getKey())), Cell.ofNumber(String.valueOf(count.getValue())))))
                    .toList();
            sections.add(Section.ofTable(id, "按" + label, Table.of("按" + label + "统计", List.of(label, "件数"), rows)));
        }
    }

    private static String unit(SiteContext context, String id) {
        return context.site().units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(Unit::name)
                .orElse("未注明单位");
    }

    private static String attribute(SiteContext context, String id) {
        return context.columns().all().stream()
                .flatMap(column -> column.schema().field("disclosure").stream())
                .map(FieldSpec::choices)
                .flatMap(List::stream)
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(Choice::label)
                .orElse(id);
    }

    private static String json(SiteContext context) {
        Figures figures = Figures.of(context);
        return Json.text(json -> {
            json.put("schema", ExportPages.VERSION).put("total", figures.total());
            counts(json, "columns", figures.columns());
            counts(json, "units", figures.units());
            counts(json, "subjects", figures.subjects());
            counts(json, "months", figures.months());
            counts(json, "disclosure", figures.attributes());
            counts(json, "imported", figures.origins());
        });
    }

    private static void counts(Json json, String name, Map<String, Long> counts) {
        json.object(name, into -> counts.forEach(into::put));
    }
}
