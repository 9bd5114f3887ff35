package io.github.gongkai.columns.documents;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Plans the pages on the open attribute: how many documents of each year have which attribute, in figures only, because
 * even the title of a document that is not open may not be; and the documents that were opened later.
 */
final class AttributePlanner {

    private static final List<Choice> ATTRIBUTES = List.of(
            new Choice("proactive", "主动公开"),
            new Choice("on-request", "依申请公开"),
            new Choice("withheld", "不予公开"),
            new Choice("undetermined", "待认定"));

    private final PlanContext context;

    AttributePlanner(PlanContext context) {
        this.context = context;
    }

    List<Page> plan() {
        List<Page> pages = new ArrayList<>();
        List<Entry> known = context.site().entries().stream()
                .filter(entry -> entry.column().equals(context.schema().id()))
                .filter(entry -> entry.fields().has("disclosure"))
                .filter(entry -> !entry.fields().chose("status", "draft")
                        && !entry.fields().chose("status", "withdrawn"))
                .toList();
        if (known.stream().anyMatch(entry -> !entry.fields().chose("disclosure", "proactive"))) {
            pages.add(context.overview(
                    context.schema().id() + "/library/attributes.html",
                    "attributes",
                    "文件公开属性认定情况",
                    () -> figures(known)));
        }
        List<Entry> opened = context.entries().stream()
                .filter(entry -> opened(entry) != null)
                .toList();
        if (!opened.isEmpty()) {
            String address = context.schema().id() + "/library/converted.html";
            pages.add(context.overview(address, "converted", "转为主动公开的文件", () -> opened(opened, address)));
        }
        return pages;
    }

    private Overview figures(List<Entry> known) {
        TreeMap<Integer, int[]> years = new TreeMap<>(Comparator.reverseOrder());
        int[] all = new int[ATTRIBUTES.size()];
        for (Entry entry : known) {
            LocalDate day = Objects.requireNonNullElse(
                    entry.fields().date("dateIssued"),
                    Objects.requireNonNullElse(entry.datePublished(), LocalDate.EPOCH));
            for (int i = 0; i < all.length; i++) {
                if (entry.fields().chose("disclosure", ATTRIBUTES.get(i).id())) {
                    all[i]++;
                    years.computeIfAbsent(day.getYear(), any -> new int[all.length])[i]++;
                }
            }
        }
        List<String> headings = new ArrayList<>(List.of("年份"));
        ATTRIBUTES.forEach(attribute -> headings.add(attribute.label()));
        headings.add("合计");
        List<TableRow> rows = new ArrayList<>();
        years.forEach((year, counts) -> rows.add(row(year == 1970 ? "年份不详" : year + "年", counts)));
        rows.add(row("合计", all));
        Section table = Section.ofTable("gk-attributes", "按年份统计", Table.of("文件公开属性统计", headings, rows));
        return Overview.of("截至" + Wording.day(context.asOf().toLocalDate()) + "，按成文年份统计文件的公开属性，只公布数量。", List.of(table));
    }

    private static TableRow row(String label, int[] counts) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.ofHeading(label)));
        int sum = 0;
        for (int count : counts) {
            cells.add(Cell.ofNumber(String.valueOf(count)));
            sum += count;
        }
        cells.add(Cell.ofNumber(String.valueOf(sum)));
        return TableRow.of(cells);
    }

    /** When a document was opened that was not open before, or null. */
    private static @Nullable Fields opened(Entry entry) {
        return entry.fields().groups("attributeHistory").stream()
                .filter(change -> change.chose("to", "proactive"))
                .max(Comparator.comparing(change -> Objects.requireNonNullElse(change.date("date"), LocalDate.EPOCH)))
                .orElse(null);
    }

    private Overview opened(List<Entry> entries, String from) {
        List<TableRow> rows = entries.stream()
                .map(entry -> {
                    Fields change = Objects.requireNonNull(opened(entry));
                    Choice before = change.choice("from");
                    return TableRow.of(List.of(
                            Cell.ofLinks(List.of(context.link(entry, from))),
                            Cell.ofText(Wording.text(entry, "documentNumber")),
                            Cell.ofText(before == null ? "" : before.label()),
                            Cell.ofText(Wording.day(change.date("date")))));
                })
                .toList();
        return Overview.of(
                "经定期评估由依申请公开或者不予公开转为主动公开的文件。",
                List.of(Section.ofTable(
                        "gk-converted",
                        "文件目录",
                        Table.of("转为主动公开的文件", List.of("标题", "发文字号", "原公开属性", "转为公开日期"), rows))));
    }
}
