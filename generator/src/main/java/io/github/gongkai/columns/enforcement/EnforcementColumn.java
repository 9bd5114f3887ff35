package io.github.gongkai.columns.enforcement;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Link;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** 行政执法公示: what is public before, during and after enforcement. */
public final class EnforcementColumn implements Column {

    private final Column described = Column.described(BuiltInColumns.class, "enforcement.yaml");

    @Override
    public Descriptor descriptor() {
        return described.descriptor();
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new LateResultRule(),
                new PenaltyBasisRule(),
                new PriorRule(),
                new PlannedItemRule(),
                new JointPlanRule(),
                new ResultLinkRule(),
                new DeviceRule());
    }

    /** Takes down what has been shown long enough or was quashed, and marks devices that lack something. */
    @Override
    public List<Entry> derive(List<Entry> entries, LocalDateTime asOf) {
        DisplayPeriod display = new DisplayPeriod(asOf.toLocalDate());
        return entries.stream()
                .map(display::apply)
                .map(entry -> isDevices(entry) ? Devices.marked(entry) : entry)
                .toList();
    }

    @Override
    public List<Link> links(Entry entry, PlanContext context) {
        return isDevices(entry)
                ? List.of(context.link("分县统计（JSON）", DeviceFigures.ADDRESS, entry.address()))
                : List.of();
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        List<Entry> devices =
                context.entries().stream().filter(EnforcementColumn::isDevices).toList();
        if (!devices.isEmpty()) {
            pages.add(new DeviceFigures(devices).file());
        }
        return pages;
    }

    private static boolean isDevices(Entry entry) {
        return entry.fields().chose("kind", "devices");
    }
}
