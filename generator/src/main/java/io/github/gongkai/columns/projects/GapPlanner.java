package io.github.gongkai.columns.projects;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Unit;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans the page of what is still to be published, by the department that owes it. */
final class GapPlanner {

    private final PlanContext context;
    private final String address;

    GapPlanner(PlanContext context) {
        this.context = context;
        this.address = context.schema().id() + "/gaps.html";
    }

    Page plan() {
        return context.overview(address, "gaps", "待公开的项目信息（按责任单位）", this::overview);
    }

    private Overview overview() {
        Schema schema = context.schema().variant("dossier").orElse(context.schema());
        Map<String, List<TableRow>> byUnit = new TreeMap<>();
        for (Entry project : context.entries()) {
            if (project.fields().chose("kind", "dossier")) {
                for (String name : ProjectClasses.missing(project)) {
                    byUnit.computeIfAbsent(name(ProjectClasses.owner(project, name)), any -> new ArrayList<>())
                            .add(TableRow.of(List.of(
                                    Cell.ofLinks(List.of(context.link(project, address))),
                                    Cell.ofText(schema.label(name)))));
                }
            }
        }
        List<Section> sections = new ArrayList<>();
        byUnit.forEach((unit, rows) -> sections.add(Section.ofTable(
                "gk-unit-" + (sections.size() + 1),
                unit + "（" + rows.size() + " 项）",
                Table.of(unit + "待公开的项目信息", List.of("项目", "信息类别"), rows))));
        return Overview.of(byUnit.isEmpty() ? "各项目应当公开的信息都已公开。" : "项目实施到相应阶段后，由下列单位在 20 个工作日内公开。", sections);
    }

    private String name(String unit) {
        return context.site().units().stream()
                .filter(known -> known.id().equals(unit))
                .findFirst()
                .map(Unit::name)
                .orElse(unit.isEmpty() ? "未注明责任单位" : unit);
    }
}
