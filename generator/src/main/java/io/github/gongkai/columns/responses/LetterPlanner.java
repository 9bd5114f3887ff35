package io.github.gongkai.columns.responses;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Day;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plans the page that says how letters were handled: figures only, and the letters that were published. */
final class LetterPlanner {

    static final String ADDRESS = "responses/letters.html";
    static final String LEDGER = "letter-ledger";

    private static final List<String> HEADINGS = List.of("承办单位", "收到来信", "已答复", "平均办理（工作日）", "按时率");

    private final PlanContext context;

    LetterPlanner(PlanContext context) {
        this.context = context;
    }

    List<Page> plan() {
        return context.ledger(LEDGER).isEmpty()
                ? List.of()
                : List.of(context.overview(ADDRESS, "letters", "来信办理情况", this::overview));
    }

    private Overview overview() {
        List<Section> sections = new ArrayList<>();
        Map<Integer, List<Fields>> years = LetterFigures.byYear(context.ledger(LEDGER));
        years.forEach((year, letters) -> sections.add(
                Section.ofTable("gk-" + year, year + "年", Table.of(year + "年来信办理情况", HEADINGS, rows(letters)))));
        List<Entry> chosen = context.entries().stream()
                .filter(entry -> entry.fields().chose("kind", "letter"))
                .toList();
        if (!chosen.isEmpty()) {
            sections.add(Section.ofItems(
                    "gk-letters",
                    "来信选登",
                    chosen.stream().map(entry -> context.item(entry, ADDRESS)).toList()));
        }
        return Overview.of(
                "截至" + Day.of(context.asOf().toLocalDate()).text() + "，由来信登记数据统计。办理天数从收到的次日算起，按工作日计算；未到期限的按按时计算。",
                sections);
    }

    private List<TableRow> rows(List<Fields> letters) {
        LetterFigures figures = LetterFigures.of(
                letters,
                context.site().units(),
                context.asOf().toLocalDate(),
                context.site().calendar()::workingDaysBetween);
        List<TableRow> rows = new ArrayList<>();
        figures.rows().forEach(row -> rows.add(row(context.unitName(row.unit()), row)));
        rows.add(row("合计", figures.total()));
        return rows;
    }

    private static TableRow row(String label, LetterFigures.Row row) {
        return TableRow.of(List.of(
                Cell.ofText(label),
                Cell.ofNumber(String.valueOf(row.received())),
                Cell.ofNumber(String.valueOf(row.replied())),
                Cell.ofNumber(Objects.requireNonNullElse(row.averageDays(), "—")),
                Cell.ofNumber(row.inTimeRate())));
    }
}
