package io.github.gongkai.columns.lists;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.columns.BuiltInColumns;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The column {@code lists}: what a descriptor cannot say are the ties between versions of a list. */
public final class ListsColumn implements Column {

    private final Descriptor descriptor =
            Column.described(BuiltInColumns.class, "lists.yaml").descriptor();

    @Override
    public Descriptor descriptor() {
        return descriptor;
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                new BasisRule(),
                new AbolishedBasisRule(),
                new VersionRule(),
                new UnlistedRule(),
                new MissingListRule(),
                new StaleRowRule());
    }

    @Override
    public List<Entry> derive(List<Entry> entries, LocalDateTime asOf) {
        return new VersionDeriver(asOf).derive(entries);
    }

    @Override
    public List<Page> plan(PlanContext context) {
        List<Page> pages = new ArrayList<>(context.defaultPages());
        for (Entry entry : context.entries()) {
            changes(entry, context).ifPresent(changes -> pages.add(changes.plan()));
        }
        return pages;
    }

    @Override
    public List<Link> links(Entry entry, PlanContext context) {
        return changes(entry, context)
                .map(changes -> List.of(context.link("与上一版本的变化", ChangePage.address(entry), entry.address())))
                .orElse(List.of());
    }

    @Override
    public List<Section> sections(Entry entry, PlanContext context) {
        List<Entry> versions = versions(entry, context);
        if (versions.size() < 2) {
            return List.of();
        }
        List<TableRow> rows = versions.stream()
                .map(version -> TableRow.of(List.of(
                        version == entry
                                ? Cell.ofText(name(version) + "（本页）")
                                : Cell.ofLinks(
                                        List.of(context.link(name(version), version.address(), entry.address()))),
                        Cell.ofText(day(version.fields().date("dateEffective"))),
                        changes(version, context)
                                .map(changes -> Cell.ofLinks(List.of(context.link(
                                        changes.changes().words(), ChangePage.address(version), entry.address()))))
                                .orElse(Cell.ofText("首次公布")))))
                .toList();
        return List.of(Section.ofTable("gk-versions", "历次版本", Table.of("历次版本", List.of("版本", "施行日期", "调整情况"), rows)));
    }

    private static String name(Entry version) {
        return Objects.requireNonNullElse(version.fields().text("version"), version.title());
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static Optional<ChangePage> changes(Entry entry, PlanContext context) {
        return previous(entry, context).map(before -> new ChangePage(context, before, entry));
    }

    private static Optional<Entry> previous(Entry entry, PlanContext context) {
        String id = Lists.reference(entry.fields(), Lists.PREVIOUS);
        Entry before = id == null ? null : context.index().byId(id);
        return Optional.ofNullable(before)
                .filter(found ->
                        context.index().isPublished(found) && Lists.kind(found).equals(Lists.kind(entry)));
    }

    /** All versions of a list, newest first. */
    private static List<Entry> versions(Entry entry, PlanContext context) {
        List<Entry> versions = new ArrayList<>(List.of(entry));
        Set<String> seen = new HashSet<>(Set.of(entry.id()));
        Optional<Entry> older = previous(entry, context);
        while (older.isPresent() && seen.add(older.get().id())) {
            versions.add(older.get());
            older = previous(older.get(), context);
        }
        Optional<Entry> newer = next(entry, context);
        while (newer.isPresent() && seen.add(newer.get().id())) {
            versions.add(0, newer.get());
            newer = next(newer.get(), context);
        }
        return versions;
    }

    private static Optional<Entry> next(Entry entry, PlanContext context) {
        return context.entries().stream()
                .filter(other -> entry.id().equals(Lists.reference(other.fields(), Lists.PREVIOUS)))
                .findFirst();
    }
}
