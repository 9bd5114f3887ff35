package io.github.gongkai.columns.events;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.text.TextAlternativeRule;
import java.util.List;

/** Interviews, open days, press conferences, explanations on site, meetings with guests (互动活动). */
public final class EventColumn implements Column {

    private final Descriptor descriptor;

    public EventColumn(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(new AdoptionRule(), new TextAlternativeRule());
    }
}
