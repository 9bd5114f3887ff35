package io.github.gongkai.columns.questions;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Unit;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Plans the page that says, subject by subject, whom to ask (一号答): windows, and the units that answered. */
final class ContactPlanner {

    static final String ADDRESS = "questions/contacts.html";

    private static final List<String> HEADINGS = List.of("咨询渠道", "类别", "电话", "地址", "时间");

    private final PlanContext context;

    ContactPlanner(PlanContext context) {
        this.context = context;
    }

    Page plan() {
        return context.overview(ADDRESS, "contacts", "咨询电话和窗口", this::overview);
    }

    private Overview overview() {
        List<Section> sections = new ArrayList<>();
        for (Choice subject : context.schema().field("subjects").orElseThrow().choices()) {
            List<Entry> asked = about(context.entries(), subject);
            List<TableRow> rows = new ArrayList<>();
            about(context.entries("windows"), subject).forEach(window -> rows.add(window(window)));
            asked.stream()
                    .map(question -> question.fields().text("unit"))
                    .filter(Objects::nonNull)
                    .distinct()
                    .flatMap(unit -> Unit.named(unit, context.site().units()).stream())
                    .filter(unit -> unit.contact() != null)
                    .distinct()
                    .forEach(unit -> rows.add(unit(unit)));
            if (!rows.isEmpty()) {
                Section section = Section.ofTable(
                        "gk-" + subject.id(), subject.label(), Table.of(subject.label() + "咨询渠道", HEADINGS, rows));
                sections.add(
                        asked.isEmpty()
                                ? section
                                : section.withLinks(List.of(context.link(
                                        subject.label() + "政策问答 " + asked.size() + " 条",
                                        "questions/by/subjects/" + subject.id() + ".html",
                                        ADDRESS))));
            }
        }
        return Overview.of("按咨询主题列出热线、大厅、乡镇窗口和答复单位。拿不准找哪个单位的，可以先拨打热线电话。", sections)
                .withLinks(List.of(context.link("问答数据（JSON），供热线和智能问答使用", ExportPlanner.ADDRESS, ADDRESS)));
    }

    private static List<Entry> about(List<Entry> entries, Choice subject) {
        return entries.stream()
                .filter(entry -> entry.fields()
                        .values("subjects")
                        .anyMatch(placed -> placed.value() instanceof Value.Chosen chosen
                                && chosen.choice().id().equals(subject.id())))
                .toList();
    }

    private TableRow window(Entry window) {
        Choice kind = window.fields().choice("kind");
        return TableRow.of(List.of(
                Cell.ofLinks(List.of(context.link(window, ADDRESS))),
                Cell.ofText(kind == null ? "" : kind.label()),
                text(window, "phone"),
                text(window, "address"),
                text(window, "hours")));
    }

    private static Cell text(Entry entry, String field) {
        return Cell.ofText(Objects.requireNonNullElse(entry.fields().text(field), ""));
    }

    private static TableRow unit(Unit unit) {
        return TableRow.of(List.of(
                Cell.ofLinks(List.of(new Link(unit.name(), "", false))),
                Cell.ofText("答复单位"),
                Cell.ofText(Objects.requireNonNullElse(unit.contact(), "")),
                Cell.ofText(Objects.requireNonNullElse(unit.address(), "")),
                Cell.ofText(Objects.requireNonNullElse(unit.hours(), ""))));
    }
}
