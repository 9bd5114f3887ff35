package io.github.gongkai.columns.topics;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Section;
import java.util.ArrayList;
import java.util.List;

/** Topics (专题). */
public final class TopicColumn implements Column {

    private final Descriptor descriptor;

    public TopicColumn(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(new QueryRule(), new TopicRule());
    }

    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        return new TopicPrinter(context).sections(entry, reader(context).read(entry));
    }

    @Override
    public List<Entry> holdings(Entry entry, PlanContext context) {
        return reader(context).all(entry);
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        pages.add(new TopicMatrixPlanner(context).plan());
        return pages;
    }

    static BlockReader reader(PlanContext context) {
        return new BlockReader(
                context::entries,
                context.columns(),
                context.index(),
                context.site().units());
    }
}
