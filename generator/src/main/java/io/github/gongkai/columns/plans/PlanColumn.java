package io.github.gongkai.columns.plans;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Plans of economic and social development and what belongs to them (规划). */
public final class PlanColumn implements Column {

    private final Descriptor descriptor;

    public PlanColumn(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Entry> derive(List<Entry> entries, LocalDateTime asOf) {
        return entries.stream().map(PlanColumn::period).toList();
    }

    private static Entry period(Entry entry) {
        LocalDate start = entry.fields().date("dateStart");
        if (start == null) {
            return entry;
        }
        Location at = entry.fields().at("dateStart");
        return entry.with(new Field("period", new Value.Text(Period.of(start).label()), at, at));
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        pages.add(new TreePlanner(context).plan());
        return pages;
    }
}
