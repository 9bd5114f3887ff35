package io.github.gongkai.pages;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Plans the matrix of a column: its entries by what each of them should show. */
final class MatrixPlanner {

    private static final Badge OPEN = new Badge("filled", "已公开");
    private static final Badge MISSING = new Badge("missing", "未公开");
    private static final Badge NONE = new Badge("none", "不涉及");
    private static final Badge CLOSED = new Badge("withheld", "不予公开");

    private final PlanContext context;
    private final Schema schema;
    private final Schema.MatrixSpec matrix;
    private final List<Entry> entries;
    private final String address;

    private MatrixPlanner(
            PlanContext context, Schema schema, Schema.MatrixSpec matrix, List<Entry> entries, String address) {
        this.context = context;
        this.schema = schema;
        this.matrix = matrix;
        this.entries = entries;
        this.address = address;
    }

    /** The matrix of a column and those of its kinds that have one of their own. */
    static List<Page> plan(PlanContext context) {
        Schema column = context.schema();
        List<Page> pages = new ArrayList<>();
        if (column.matrix() != null) {
            String address = column.id() + "/matrix.html";
            pages.add(new MatrixPlanner(context, column, column.matrix(), context.entries(), address).page());
        }
        for (Schema.Variant kind : column.variants()) {
            Schema.MatrixSpec own = kind.schema().matrix();
            List<Entry> entries = context.entries().stream()
                    .filter(entry -> entry.fields()
                            .chose(
                                    Objects.requireNonNull(column.by()),
                                    kind.choice().id()))
                    .toList();
            if (own != null && !own.equals(column.matrix()) && !entries.isEmpty()) {
                String address = column.id() + "/matrix-" + kind.choice().id() + ".html";
                pages.add(new MatrixPlanner(context, kind.schema(), own, entries, address).page());
            }
        }
        return pages;
    }

    private Page page() {
        return context.overview(address, "matrix", schema.label() + matrix.label(), this::overview);
    }

    private Overview overview() {
        List<String> headings = new ArrayList<>(List.of(schema.label()));
        matrix.fields().forEach(field -> headings.add(schema.label(field)));
        headings.add("完整度");
        List<TableRow> rows = entries.stream().map(this::row).toList();
        long filled = entries.stream().mapToLong(this::filled).sum();
        long expected = entries.stream().mapToLong(this::expected).sum();
        Table table = Table.of(schema.label() + matrix.label(), headings, rows);
        return Overview.of(
                        "截至" + Wording.day(context.asOf().toLocalDate()).text() + "，按应当公开的内容逐项列出。",
                        List.of(Section.ofTable("gk-matrix", matrix.label(), table)))
                .withFacts(List.of(
                        MetaRow.of("entries", "条目", entries.size() + " 个"),
                        MetaRow.of("filled", "已公开", filled + " 项，应公开 " + expected + " 项")));
    }

    private TableRow row(Entry entry) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.ofLinks(List.of(context.link(entry, address))));
        for (String field : matrix.fields()) {
            cells.add(Cell.ofState(badge(entry, field)));
        }
        cells.add(Cell.ofNumber(filled(entry) + "/" + expected(entry)));
        return TableRow.of(cells);
    }

    private static Badge badge(Entry entry, String field) {
        if (isClosed(entry, field)) {
            return CLOSED;
        }
        return entry.fields().has(field) ? OPEN : concerns(entry, field) ? MISSING : NONE;
    }

    /** A group may say that what it stands for is not disclosed, and why. */
    private static boolean isClosed(Entry entry, String field) {
        return entry.fields().groups(field).stream()
                .anyMatch(group -> group.has("disclosed") && !group.flag("disclosed"));
    }

    /** An entry may name fields that do not concern it. */
    private static boolean concerns(Entry entry, String field) {
        return entry.fields()
                .values("notApplicable")
                .noneMatch(placed -> placed.value() instanceof Value.Chosen chosen
                        && chosen.choice().id().equals(field));
    }

    private long expected(Entry entry) {
        return matrix.fields().stream()
                .filter(field -> !isClosed(entry, field))
                .filter(field -> entry.fields().has(field) || concerns(entry, field))
                .count();
    }

    private long filled(Entry entry) {
        return matrix.fields().stream()
                .filter(field -> entry.fields().has(field) && !isClosed(entry, field))
                .count();
    }
}
