package io.github.gongkai.platform;

import io.github.gongkai.column.Entrance;
import io.github.gongkai.column.PageHead;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Duty;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Unit;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 公开覆盖情况: units by statutory items and by kinds of openness, what is missing, and what is not open. */
final class CoveragePages implements SitePages {

    static final String ADDRESS = "platform/coverage.html";
    static final String TITLE = "公开覆盖情况";

    private static final Badge MISSING = new Badge("missing", "缺");

    @Override
    public String id() {
        return "coverage";
    }

    @Override
    public List<Entrance> entrances(SiteContext context) {
        return List.of(new Entrance(TITLE, ADDRESS, "各单位、各事项公开了多少", Set.of(Entrance.Place.FOOTER)));
    }

    @Override
    public List<Page> plan(SiteContext context) {
        PageHead head = PageHead.of(ADDRESS, "coverage", TITLE).below(StatutoryPages.TITLE, StatutoryPages.ADDRESS);
        return List.of(context.overview(head, () -> overview(context)));
    }

    /** The kinds of openness, as the field names them. */
    static List<Choice> openness(SiteContext context) {
        return context.columns().all().stream()
                .flatMap(column -> column.schema().field("openness").stream())
                .findFirst()
                .map(field -> field.choices())
                .orElse(List.of());
    }

    private static Overview overview(SiteContext context) {
        Coverage coverage = CoverageReader.read(context);
        Expectation expectation = new Expectation(context);
        List<Duty> duties = expectation.duties();
        List<Unit> units = new UnitTree(context.site().units()).inOrder();
        List<Section> sections = new ArrayList<>();
        for (String article : List.of("20", "21")) {
            List<Duty> of = duties.stream()
                    .filter(duty -> duty.id().startsWith(article))
                    .toList();
            if (!units.isEmpty() && !of.isEmpty()) {
                String label = "单位与条例第" + (article.equals("20") ? "二十" : "二十一") + "条事项";
                sections.add(Section.ofTable(
                        "gk-units-" + article, label, duties(label, context, coverage, expectation, units, of)));
            }
        }
        if (!units.isEmpty()) {
            sections.add(Section.ofTable("gk-openness", "单位与五公开", openness(context, coverage, expectation, units)));
            sections.add(gaps(context, coverage, expectation, units));
        }
        sections.add(Section.ofTable("gk-attributes", "公开与不公开", attributes(coverage, duties)));
        return Overview.of("按单位和法定事项统计已经公开的条数。不公开的只计条数和理由。", sections);
    }

    private static Table duties(
            String caption,
            SiteContext context,
            Coverage coverage,
            Expectation expectation,
            List<Unit> units,
            List<Duty> duties) {
        List<String> headings = new ArrayList<>(List.of("单位"));
        duties.forEach(duty -> headings.add(duty.label()));
        return Table.of(
                caption,
                headings,
                units.stream()
                        .map(unit -> row(
                                context,
                                unit,
                                duties.stream()
                                        .map(duty -> cell(
                                                coverage.ofDuty(unit.id(), duty.id()),
                                                expectation.of(unit).contains(duty.id())))))
                        .toList());
    }

    private static Table openness(SiteContext context, Coverage coverage, Expectation expectation, List<Unit> units) {
        List<Choice> kinds = openness(context);
        List<String> headings = new ArrayList<>(List.of("单位"));
        kinds.forEach(kind -> headings.add(kind.label()));
        return Table.of(
                "单位与五公开",
                headings,
                units.stream()
                        .map(unit -> row(
                                context,
                                unit,
                                kinds.stream()
                                        .map(kind -> cell(
                                                coverage.ofOpenness(unit.id(), kind.id()),
                                                expectation.discloses(unit)))))
                        .toList());
    }

    private static TableRow row(SiteContext context, Unit unit, Stream<Cell> cells) {
        Cell name = Cell.ofLinks(List.of(context.link(unit.name(), UnitPages.address(unit), ADDRESS)));
        return TableRow.of(Stream.concat(Stream.of(name), cells).toList());
    }

    private static Cell cell(int count, boolean expected) {
        return count == 0 && expected ? Cell.ofState(MISSING) : Cell.ofNumber(String.valueOf(count));
    }

    /** The zero cells, in words. */
    private static Section gaps(SiteContext context, Coverage coverage, Expectation expectation, List<Unit> units) {
        List<Choice> kinds = openness(context);
        List<TableRow> rows = new ArrayList<>();
        for (Unit unit : units) {
            List<String> duties = coverage.missingDuties(unit.id(), expectation.of(unit)).stream()
                    .map(expectation::label)
                    .toList();
            List<String> missing = expectation.discloses(unit)
                    ? coverage.missingOpenness(
                            unit.id(), kinds.stream().map(Choice::id).toList())
                    : List.of();
            String openness = kinds.stream()
                    .filter(kind -> missing.contains(kind.id()))
                    .map(Choice::label)
                    .collect(Collectors.joining("；"));
            if (!duties.isEmpty() || !openness.isEmpty()) {
                rows.add(row(context, unit, Stream.of(Cell.ofText(String.join("；", duties)), Cell.ofText(openness))));
            }
        }
        return rows.isEmpty()
                ? Section.ofNote("gk-gaps", "空白项", "没有空白项。")
                : Section.ofTable("gk-gaps", "空白项", Table.of("空白项", List.of("单位", "法定事项", "五公开"), rows));
    }

    private static Table attributes(Coverage coverage, List<Duty> duties) {
        return Table.of(
                "按法定事项统计公开与不公开的条数",
                List.of("事项", "条款", "主动公开", "依申请公开", "不予公开", "不公开理由"),
                duties.stream().map(duty -> attributes(coverage, duty)).toList());
    }

    private static TableRow attributes(Coverage coverage, Duty duty) {
        List<Link> grounds = coverage.grounds(duty.id()).entrySet().stream()
                .map(ground -> new Link(
                        (ground.getKey().isEmpty() ? "未填写" : ground.getKey()) + " " + ground.getValue() + " 件",
                        "",
                        false))
                .toList();
        return TableRow.of(Stream.of(
                        Stream.of(Cell.ofText(duty.label()), Cell.ofText(duty.item())),
                        Stream.of(Coverage.OPEN, "on-request", "withheld")
                                .map(attribute ->
                                        Cell.ofNumber(String.valueOf(coverage.ofAttribute(duty.id(), attribute)))),
                        Stream.of(Cell.ofLinks(grounds)))
                .flatMap(Objects::requireNonNull)
                .toList());
    }
}
