package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Plans the table of interpretations by what each explains. */
final class ElementPlanner {

    private static final Badge SAID = new Badge("filled", "有");
    private static final Badge MISSING = new Badge("missing", "无");

    private final PlanContext context;

    ElementPlanner(PlanContext context) {
        this.context = context;
    }

    static String address(Schema schema) {
        return schema.id() + "/elements.html";
    }

    Page plan() {
        String address = address(context.schema());
        return context.overview(address, "elements", "解读要点对照表", () -> overview(address));
    }

    private Overview overview(String address) {
        List<String> headings = new ArrayList<>(List.of("政策解读"));
        Arrays.stream(Element.values())
                .forEach(element -> headings.add(element.choice().label()));
        List<TableRow> rows =
                context.entries().stream().map(entry -> row(entry, address)).toList();
        return Overview.of(
                "按正文的小标题识别每篇解读说明了哪些要点。图解、问答等形式不要求逐项具备。",
                List.of(Section.ofTable("gk-elements", "要点对照", Table.of("解读要点对照表", headings, rows))));
    }

    private TableRow row(Entry entry, String from) {
        List<Element> said = Element.in(entry.body());
        List<Cell> cells = new ArrayList<>(List.of(Cell.ofLinks(List.of(context.link(entry, from)))));
        Arrays.stream(Element.values())
                .forEach(element -> cells.add(Cell.ofState(said.contains(element) ? SAID : MISSING)));
        return TableRow.of(cells);
    }
}
