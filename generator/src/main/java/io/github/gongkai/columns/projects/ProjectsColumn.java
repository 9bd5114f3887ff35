package io.github.gongkai.columns.projects;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Section;
import java.util.ArrayList;
import java.util.List;

/** 重大建设项目: yearly lists, a dossier a project, and what the departments still owe. */
public final class ProjectsColumn implements Column {

    private final Column described = Column.described(BuiltInColumns.class, "projects.yaml");

    @Override
    public Descriptor descriptor() {
        return described.descriptor();
    }

    @Override
    public List<Rule> rules() {
        return List.of(new DossierRule(), new ProjectCodeRule(), new FinishedRule());
    }

    /** The topic of investment shows the projects of the site beside what it names. */
    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        return entry.fields().chose("kind", "topic")
                ? List.of(Section.ofItems(
                        "gk-projects",
                        "项目",
                        context.entries().stream()
                                .filter(other -> !other.fields().chose("kind", "topic"))
                                .map(other -> context.item(other, entry.address()))
                                .toList()))
                : List.of();
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        if (context.entries().stream().anyMatch(entry -> entry.fields().chose("kind", "dossier"))) {
            pages.add(new GapPlanner(context).plan());
        }
        return pages;
    }
}
