package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.text.TextAlternativeRule;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Link;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Interpretations of policy (政策解读). */
public final class InterpretationColumn implements Column {

    private final Descriptor descriptor;

    public InterpretationColumn(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new TextAlternativeRule(),
                new MissingRule(),
                new LateRule(),
                new DiversifiedRule(),
                new SectionsRule(),
                new ExcerptRule(),
                new InterpreterRule(),
                new AuthorRule());
    }

    @Override
    public List<Entry> derive(List<Entry> entries, LocalDateTime asOf) {
        return entries.stream().map(entry -> covers(phase(entry))).toList();
    }

    /** The words for when an entry explains: 跟踪解读（第2轮）. */
    private static Entry phase(Entry entry) {
        Choice stage = entry.fields().choice("stage");
        if (stage == null) {
            return entry;
        }
        BigDecimal round = entry.fields().number("round");
        String words = stage.label() + "解读" + (round == null ? "" : "（第" + round.toPlainString() + "轮）");
        Location at = entry.fields().at("stage");
        return entry.with(new Field("phase", new Value.Text(words), at, at));
    }

    private static Entry covers(Entry entry) {
        Location at = entry.fields().start();
        List<Value.Placed> found = Element.in(entry.body()).stream()
                .map(element -> new Value.Placed(new Value.Chosen(element.choice()), at))
                .toList();
        return found.isEmpty() ? entry : entry.with(new Field("covers", new Value.Many(found), at, at));
    }

    @Override
    public List<Link> links(Entry entry, PlanContext context) {
        return List.of(context.link("转发卡片", CardPlanner.address(entry), entry.address()));
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        pages.add(new RatePlanner(context).plan());
        pages.add(new ElementPlanner(context).plan());
        CardPlanner cards = new CardPlanner(context);
        context.entries().forEach(entry -> pages.add(cards.plan(entry)));
        return pages;
    }
}
