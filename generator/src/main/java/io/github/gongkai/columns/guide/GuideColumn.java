package io.github.gongkai.columns.guide;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.Section;
import java.util.List;

/** 政府信息公开指南: a text, with a block of contacts that is never copied by hand. */
public final class GuideColumn implements Column {

    private final Descriptor descriptor =
            Column.described(BuiltInColumns.class, "guide.yaml").descriptor();

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(new GuideElementsRule(), new GuideRevisionRule(), new SupersededRule());
    }

    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        List<MetaRow> rows = GuideContact.of(entry, context.site()).facts().stream()
                .map(fact -> new MetaRow(fact.id(), fact.label(), List.of(new Link(fact.value(), "", false)), null))
                .toList();
        String heading = entry.body().outline().stream()
                .filter(found -> found.level() == 2 && found.label().contains("工作机构"))
                .map(Body.Heading::anchor)
                .findFirst()
                .orElse("");
        return List.of(Section.ofFacts("gk-contact", "政府信息公开工作机构", rows).endOf(heading));
    }
}
