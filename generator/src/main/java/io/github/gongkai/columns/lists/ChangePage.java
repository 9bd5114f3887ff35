package io.github.gongkai.columns.lists;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page that tells what a version of a list changed. */
final class ChangePage {

    private final PlanContext context;
    private final Entry before;
    private final Entry after;
    private final List<FieldSpec> specs;
    private final Changes changes;

    ChangePage(PlanContext context, Entry before, Entry after) {
        this.context = context;
        this.before = before;
        this.after = after;
        this.specs = Lists.items(context.columns().schema(after))
                .map(FieldSpec::fields)
                .orElse(List.of());
        this.changes = Changes.between(Lists.rows(before), Lists.rows(after), specs);
    }

    static String address(Entry entry) {
        return entry.address().replaceFirst("\\.html$", "/changes.html");
    }

    Page plan() {
        String here = address(after);
        return context.overview(here, "changes", after.title() + "调整记录", () -> overview(here));
    }

    Changes changes() {
        return changes;
    }

    private Overview overview(String here) {
        List<Section> sections = new ArrayList<>();
        add(sections, "added", "新增", changes.added(), here, after);
        add(sections, "removed", "取消", changes.removed(), here, before);
        if (!changes.changed().isEmpty()) {
            List<TableRow> rows = changes.changed().stream()
                    .flatMap(row -> changed(row, here).stream())
                    .toList();
            sections.add(Section.ofTable(
                    "gk-changed", "调整", Table.of("调整的事项", List.of("编码", "名称", "调整内容", "原来", "现在"), rows)));
        }
        if (sections.isEmpty()) {
            sections.add(Section.ofNote("gk-same", "没有变化", "两个版本的事项完全相同。"));
        }
        List<MetaRow> facts = new ArrayList<>();
        facts.add(new MetaRow("before", "上一版本", List.of(context.link(before, here)), null));
        facts.add(new MetaRow("after", "本版本", List.of(context.link(after, here)), null));
        LocalDate effective = after.fields().date("dateEffective");
        if (effective != null) {
            facts.add(MetaRow.of("dateEffective", "施行日期", effective.toString()));
        }
        List<Link> documents = after.fields()
                .values("adjustedBy")
                .filter(placed -> placed.value() instanceof Value.Reference)
                .map(placed -> document(((Value.Reference) placed.value()).target(), here))
                .toList();
        if (!documents.isEmpty()) {
            facts.add(new MetaRow("adjustedBy", "调整依据", documents, null));
        }
        return Overview.of("与上一版本相比，" + changes.words() + "。", sections).withFacts(facts);
    }

    private Link document(String name, String here) {
        Entry entry = context.index().byId(name);
        Entry found = entry != null && context.index().isPublished(entry)
                ? entry
                : context.index().named(name);
        return found == null ? new Link(name, "", false) : context.link(found, here);
    }

    private void add(List<Section> sections, String id, String label, List<Fields> rows, String here, Entry in) {
        if (rows.isEmpty()) {
            return;
        }
        List<FieldSpec> shown = specs.stream()
                .filter(field -> !field.internal() && rows.stream().anyMatch(row -> row.has(field.name())))
                .toList();
        List<TableRow> lines = rows.stream()
                .map(row -> TableRow.of(shown.stream()
                        .map(field -> field.name().equals("name") ? name(row, here, in) : Cell.ofText(field.plain(row)))
                        .toList()))
                .toList();
        sections.add(Section.ofTable(
                "gk-" + id,
                label,
                Table.of(label + "的事项", shown.stream().map(FieldSpec::label).toList(), lines)));
    }

    private Cell name(Fields row, String here, Entry in) {
        String name = Objects.requireNonNullElse(row.text("name"), "");
        String code = row.text("code");
        Link link = code == null ? null : context.row(name, in, code, here);
        return link == null ? Cell.ofText(name) : Cell.ofLinks(List.of(link));
    }

    private List<TableRow> changed(Changes.Changed row, String here) {
        return row.fields().stream()
                .map(field -> TableRow.of(List.of(
                        Cell.ofText(Objects.requireNonNullElse(row.after().text("code"), "")),
                        name(row.after(), here, after),
                        Cell.ofText(field.label()),
                        Cell.ofText(field.plain(row.before())),
                        Cell.ofText(field.plain(row.after())))))
                .collect(Collectors.toList());
    }
}
