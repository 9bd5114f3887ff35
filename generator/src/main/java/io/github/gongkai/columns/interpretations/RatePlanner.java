package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Day;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;

/** Plans the page of interpretation rates. */
final class RatePlanner {

    private static final List<String> HEADINGS = List.of("责任单位", "应解读文件", "已解读", "解读率", "多样化解读", "多样化解读率", "评价");

    private final PlanContext context;

    RatePlanner(PlanContext context) {
        this.context = context;
    }

    static String address(Schema schema) {
        return schema.id() + "/rate.html";
    }

    Page plan() {
        String address = address(context.schema());
        return context.overview(address, "rate", "政策解读率", () -> overview(address));
    }

    private Overview overview(String address) {
        InterpretationRate rate = InterpretationRate.of(
                context.entries("documents"),
                context.entries(),
                context.index(),
                context.site().units());
        List<Section> sections = new ArrayList<>();
        for (int year : rate.rows().stream()
                .mapToInt(InterpretationRate.Row::year)
                .distinct()
                .toArray()) {
            List<InterpretationRate.Row> rows =
                    rate.rows().stream().filter(row -> row.year() == year).toList();
            sections.add(Section.ofTable(
                    "gk-" + year,
                    year + "年",
                    Table.of(
                            year + "年政策解读率",
                            HEADINGS,
                            rows.stream().map(this::row).toList())));
            List<Entry> open = rows.stream()
                    .flatMap(row ->
                            row.due().stream().filter(due -> !row.interpreted().contains(due)))
                    .toList();
            if (!open.isEmpty()) {
                sections.add(Section.ofItems(
                        "gk-" + year + "-open",
                        year + "年尚未解读的文件",
                        open.stream()
                                .map(document -> context.item(document, address))
                                .toList()));
            }
        }
        return Overview.of(
                "截至" + Day.of(context.asOf().toLocalDate()).text()
                        + "，按文件发布年度和责任单位统计。规章、行政规范性文件应当解读；有文字以外形式的为多样化解读，比例不低于90%。",
                sections);
    }

    private TableRow row(InterpretationRate.Row row) {
        return TableRow.of(List.of(
                Cell.ofText(context.unitName(row.unit())),
                Cell.ofNumber(String.valueOf(row.due().size())),
                Cell.ofNumber(String.valueOf(row.interpreted().size())),
                Cell.ofNumber(row.interpretedRate()),
                Cell.ofNumber(String.valueOf(row.diversified().size())),
                Cell.ofNumber(row.diversifiedRate()),
                Cell.ofState(row.isEnough() ? new Badge("filled", "达标") : new Badge("missing", "未达标"))));
    }
}
