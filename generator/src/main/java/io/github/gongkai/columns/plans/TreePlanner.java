package io.github.gongkai.columns.plans;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plans the page that shows all plans by five-year period and class, each with the plan it carries out. */
final class TreePlanner {

    private static final List<String> HEADINGS = List.of("规划类别", "规划", "层级", "规划期", "上位规划", "状态");

    private final PlanContext context;

    TreePlanner(PlanContext context) {
        this.context = context;
    }

    static String address(Schema schema) {
        return schema.id() + "/tree.html";
    }

    Page plan() {
        String address = address(context.schema());
        return context.overview(address, "tree", "规划体系", () -> overview(address));
    }

    private Overview overview(String address) {
        Map<Period, List<Entry>> periods = new TreeMap<>(Period.NEWEST_FIRST);
        for (Entry entry : context.entries()) {
            LocalDate start = entry.fields().date("dateStart");
            if (start != null) {
                periods.computeIfAbsent(Period.of(start), any -> new ArrayList<>())
                        .add(entry);
            }
        }
        LocalDate today = context.asOf().toLocalDate();
        List<Section> sections = new ArrayList<>();
        periods.forEach((period, entries) -> {
            String label = period.label() + (period.isOver(today) ? "　历史规划" : "");
            sections.add(Section.ofTable(
                    "gk-period-" + period.firstYear(), label, Table.of(label, HEADINGS, rows(entries, address))));
        });
        return Overview.of("按规划起始年份所在的五年规划时期排列，已经结束的时期标为历史规划。", sections);
    }

    /** Plans class by class; the first row of a class names it for all. */
    private List<TableRow> rows(List<Entry> entries, String from) {
        List<TableRow> rows = new ArrayList<>();
        for (Choice kind : context.schema().field("class").orElseThrow().choices()) {
            List<Entry> of = entries.stream()
                    .filter(entry -> entry.fields().chose("class", kind.id()))
                    .sorted(Comparator.comparing(Entry::id))
                    .toList();
            for (Entry entry : of) {
                List<Cell> cells = new ArrayList<>();
                if (entry == of.get(0)) {
                    cells.add(Cell.ofHeading(kind.label(), 1, of.size()));
                }
                cells.add(Cell.ofLinks(List.of(context.link(entry, from))));
                cells.add(Cell.ofText(label(entry, "level")));
                cells.add(Cell.ofText(span(entry)));
                Link parent = parent(entry, from);
                cells.add(parent == null ? Cell.ofText("") : Cell.ofLinks(List.of(parent)));
                Choice state = entry.fields().choice(Schema.STATE);
                cells.add(state == null ? Cell.ofText("") : Cell.ofState(new Badge(state.id(), state.label())));
                rows.add(TableRow.of(cells));
            }
        }
        return rows;
    }

    private static String label(Entry entry, String field) {
        Choice choice = entry.fields().choice(field);
        return choice == null ? "" : choice.label();
    }

    private static String span(Entry entry) {
        LocalDate start = entry.fields().date("dateStart");
        LocalDate end = entry.fields().date("dateEnd");
        return start == null || end == null ? "" : start.getYear() + "—" + end.getYear() + "年";
    }

    private @Nullable Link parent(Entry entry, String from) {
        Entry parent = entry.fields()
                .values("parent")
                .map(placed -> placed.value() instanceof Value.Reference reference
                        ? context.index().byId(reference.target())
                        : null)
                .findFirst()
                .orElse(null);
        return parent == null || !context.index().isPublished(parent) ? null : context.link(parent, from);
    }
}
