package io.github.gongkai.columns.gazettes;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Unit;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Day;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Plans the page of rules and normative documents that no issue has printed yet, unit by unit: what is published on the
 * site, what was printed, what is missing.
 */
final class MissingPlanner {

    static final String ADDRESS = "gazettes/missing.html";

    private static final Set<String> KINDS = Set.of("规章", "行政规范性文件");

    private final PlanContext context;

    MissingPlanner(PlanContext context) {
        this.context = context;
    }

    Page plan() {
        return context.overview(ADDRESS, "missing", "尚未在政府公报刊载的文件", this::overview);
    }

    private Overview overview() {
        Set<String> printed = Issue.of(context.entries(), context.index()).stream()
                .flatMap(issue -> issue.articles().stream())
                .map(Issue.Article::document)
                .filter(Objects::nonNull)
                .map(Entry::id)
                .collect(Collectors.toSet());
        Map<String, List<Entry>> byUnit = new TreeMap<>();
        for (Entry document : context.entries("documents")) {
            Choice kind = document.fields().choice("kind");
            if (kind != null && KINDS.contains(kind.id())) {
                byUnit.computeIfAbsent(unit(document), any -> new ArrayList<>()).add(document);
            }
        }
        List<TableRow> rows = byUnit.entrySet().stream()
                .map(unit -> row(unit.getKey(), unit.getValue(), printed))
                .toList();
        List<Entry> missing = byUnit.values().stream()
                .flatMap(List::stream)
                .filter(document -> !printed.contains(document.id()))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.ofTable(
                "gk-units", "各单位刊载情况", Table.of("各单位刊载情况", List.of("责任单位", "网站公开", "公报刊载", "尚未刊载"), rows)));
        if (!missing.isEmpty()) {
            sections.add(Section.ofItems(
                    "gk-missing",
                    "尚未刊载的文件",
                    missing.stream()
                            .map(document -> context.item(document, ADDRESS))
                            .toList()));
        }
        return Overview.of(
                "截至" + Day.of(context.asOf().toLocalDate()).text() + "，本站公开的规章和行政规范性文件在政府公报刊载的情况。", sections);
    }

    private TableRow row(String unit, List<Entry> documents, Set<String> printed) {
        long in = documents.stream()
                .filter(document -> printed.contains(document.id()))
                .count();
        return TableRow.of(List.of(
                Cell.ofText(context.unitName(unit)),
                Cell.ofNumber(String.valueOf(documents.size())),
                Cell.ofNumber(String.valueOf(in)),
                Cell.ofNumber(String.valueOf(documents.size() - in))));
    }

    private String unit(Entry document) {
        String unit = document.fields().text("unit");
        String named = unit == null ? document.fields().text("issuer") : unit;
        return named == null
                ? ""
                : Unit.named(named, context.site().units()).map(Unit::id).orElse(named);
    }
}
