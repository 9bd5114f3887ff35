package io.github.gongkai.columns.finance;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Schema;
import io.github.gongkai.columns.finance.Recipients.Village;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a list of recipients as tables of the county and its towns, and as a sheet a village to be posted. */
final class ResultPrinter {

    private final Entry entry;
    private final PlanContext context;
    private final Schema schema;
    private final Recipients recipients;

    ResultPrinter(Entry entry, PlanContext context) {
        this.entry = entry;
        this.context = context;
        this.schema = context.schema().of(entry.fields());
        this.recipients = new Recipients(entry);
    }

    /** The tables on the page of the entry. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Map<String, List<Village>> towns = new LinkedHashMap<>();
        recipients
                .villages()
                .forEach(village -> towns.computeIfAbsent(village.town(), any -> new ArrayList<>())
                        .add(village));
        List<TableRow> county = new ArrayList<>();
        towns.forEach((town, villages) -> county.add(TableRow.of(line(
                Cell.ofText(town),
                villages.stream().flatMap(village -> village.rows().stream()).toList()))));
        county.add(TableRow.of(line(Cell.ofHeading("合计"), recipients.rows())));
        sections.add(Section.ofTable("gk-county", "汇总表", table("汇总表", "乡镇", county))
                .withNote("本页各表和逐村公示表由同一份发放名单生成，数据版本 " + recipients.hash() + "。"));
        towns.forEach((town, villages) -> sections.add(Section.ofTable(
                "gk-town-" + (sections.size()),
                town,
                table(
                        town + "汇总表",
                        "村",
                        villages.stream()
                                .map(village -> TableRow.of(line(
                                        Cell.ofLinks(List.of(
                                                context.link(village.name() + "公示表", sheet(village), entry.address()))),
                                        village.rows())))
                                .toList()))));
        return sections;
    }

    /** The sheets of the villages. */
    List<Page> sheets() {
        return recipients.villages().stream()
                .map(village -> context.overview(
                        sheet(village),
                        "posting",
                        village.town() + village.name() + fact("program") + "公示表",
                        () -> sheetOf(village)))
                .toList();
    }

    /** The address of the sheet of a village; the town is told where two villages share a name. */
    private String sheet(Village village) {
        long same = recipients.villages().stream()
                .filter(other -> other.name().equals(village.name()))
                .count();
        String folder = entry.address().replaceFirst("\\.html$", "") + "/";
        return folder + (same > 1 ? village.town() : "") + village.name() + ".html";
    }

    private Overview sheetOf(Village village) {
        List<TableRow> rows = new ArrayList<>();
        for (Fields row : village.rows()) {
            rows.add(TableRow.of(List.of(
                    Cell.ofNumber(String.valueOf(rows.size() + 1)),
                    Cell.ofText(Recipients.text(row, "name")),
                    Cell.ofNumber(Recipients.figure(row, "quantity")),
                    Cell.ofNumber(Recipients.figure(row, "amount")))));
        }
        rows.add(TableRow.of(List.of(
                Cell.ofHeading("合计", 2, 1),
                Cell.ofNumber(Recipients.sum(village.rows(), "quantity").toPlainString()),
                Cell.ofNumber(Recipients.sum(village.rows(), "amount").toPlainString()))));
        List<MetaRow> facts = Stream.of(
                        "program", "period", "standard", "postingStart", "postingEnd", "objection", "retention")
                .filter(name -> !fact(name).isEmpty())
                .map(name -> MetaRow.of(name, schema.label(name), fact(name)))
                .collect(Collectors.toCollection(ArrayList::new));
        facts.add(MetaRow.of("site", "网上查询", context.site().config().baseUrl() + "/" + entry.address()));
        facts.add(MetaRow.of("version", "数据版本", recipients.hash()));
        Table table = Table.of(village.name() + "发放名单", List.of("序号", "户主", "面积或数量", "金额（元）"), rows);
        return Overview.of(
                        "",
                        List.of(Section.ofTable("gk-list", village.name() + "发放名单", table)
                                .withNote("本表可以按 A4 或 A3 纸打印张贴。")))
                .withFacts(facts)
                .withLinks(List.of(context.link(entry, sheet(village))));
    }

    private static Table table(String caption, String place, List<TableRow> rows) {
        return Table.of(caption, List.of(place, "户数", "面积或数量", "金额（元）"), rows);
    }

    private static List<Cell> line(Cell name, List<Fields> rows) {
        return List.of(
                name,
                Cell.ofNumber(String.valueOf(rows.size())),
                Cell.ofNumber(Recipients.sum(rows, "quantity").toPlainString()),
                Cell.ofNumber(Recipients.sum(rows, "amount").toPlainString()));
    }

    private String fact(String name) {
        LocalDate date = entry.fields().date(name);
        return date != null
                ? date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日"
                : Recipients.text(entry.fields(), name);
    }
}
