package io.github.gongkai.columns.pages;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 关于本站: plain pages, which may carry work flows and the register of new-media accounts. */
public final class PagesColumn implements Column {

    private final Descriptor descriptor =
            Column.described(BuiltInColumns.class, "pages.yaml").descriptor();

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(new AccountRule());
    }

    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        List<Section> sections = new ArrayList<>();
        for (Fields flow : entry.fields().groups("flows")) {
            String name = Objects.requireNonNullElse(flow.text("name"), "");
            sections.add(
                    Section.ofText("flow-" + (sections.size() + 1), name, FlowChart.draw(name, flow.groups("steps"))));
        }
        return sections;
    }
}
