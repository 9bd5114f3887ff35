package io.github.gongkai.pages;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;

/** Plans the matrix of a column: its entries by what each of them should show. */
final class MatrixPlanner {

    private static final Badge OPEN = new Badge("filled", "已公开");
    private static final Badge MISSING = new Badge("missing", "未公开");

    private final PlanContext context;
    private final Schema.MatrixSpec matrix;

    MatrixPlanner(PlanContext context, Schema.MatrixSpec matrix) {
        this.context = context;
        this.matrix = matrix;
    }

    static String address(Schema schema) {
        return schema.id() + "/matrix.html";
    }

    Page plan() {
        String address = address(context.schema());
        return context.overview(address, "matrix", context.schema().label() + matrix.label(), () -> overview(address));
    }

    private Overview overview(String address) {
        List<String> headings = new ArrayList<>(List.of(context.schema().label()));
        matrix.fields().forEach(field -> headings.add(context.schema().label(field)));
        headings.add("完整度");
        List<TableRow> rows =
                context.entries().stream().map(entry -> row(entry, address)).toList();
        long filled = context.entries().stream().mapToLong(this::filled).sum();
        long expected = (long) matrix.fields().size() * context.entries().size();
        Table table = Table.of(context.schema().label() + matrix.label(), headings, rows);
        return Overview.of(
                        "截至" + Wording.day(context.asOf().toLocalDate()).text() + "，按应当公开的内容逐项列出。",
                        List.of(Section.ofTable("gk-matrix", matrix.label(), table)))
                .withFacts(List.of(
                        MetaRow.of("entries", "条目", context.entries().size() + " 个"),
                        MetaRow.of("filled", "已公开", filled + " 项，应公开 " + expected + " 项")));
    }

    private TableRow row(Entry entry, String from) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.ofLinks(List.of(context.link(entry, from))));
        for (String field : matrix.fields()) {
            cells.add(Cell.ofState(entry.fields().has(field) ? OPEN : MISSING));
        }
        cells.add(Cell.ofNumber(filled(entry) + "/" + matrix.fields().size()));
        return TableRow.of(cells);
    }

    private long filled(Entry entry) {
        return matrix.fields().stream().filter(entry.fields()::has).count();
    }
}
