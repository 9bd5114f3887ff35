package io.github.gongkai.columns.questions;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.json.Json;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plans the export of all questions for hotlines: one JSON file, keys always present, null where unknown. */
final class ExportPlanner {

    static final String ADDRESS = "questions/export.json";

    private final PlanContext context;

    ExportPlanner(PlanContext context) {
        this.context = context;
    }

    Page plan() {
        return Page.file(ADDRESS, this::text, "questions");
    }

    private String text() {
        return Json.text(json -> json.put("site", context.site().config().name())
                .put("baseUrl", context.site().config().baseUrl())
                .put("asOf", context.asOf().toLocalDate().toString())
                .objects("questions", context.entries(), entry -> question(json, entry)));
    }

    private void question(Json json, Entry entry) {
        String unit = Objects.requireNonNullElse(entry.fields().text("unit"), "");
        json.put("id", entry.id())
                .put("address", context.site().config().baseUrl() + "/" + entry.address())
                .put("question", entry.title())
                .put("similarQuestions", entry.fields().texts("similarQuestions"))
                .put("answer", Answer.of(entry))
                .put("basis", basis(entry))
                .put("unit", context.unitName(unit))
                .put("subjects", labels(entry, "subjects"))
                .put("bundle", labels(entry, "bundle"))
                .put("published", day(entry.datePublished()))
                .put("updated", day(entry.fields().date("dateUpdated")))
                .put("reviewBy", day(entry.fields().date("reviewBy")))
                .put("reviewDue", entry.fields().chose("state", "due"));
    }

    private List<String> basis(Entry entry) {
        return entry.fields()
                .values("basis")
                .map(placed -> placed.value() instanceof Value.Reference reference ? reference.target() : null)
                .filter(Objects::nonNull)
                .map(name -> {
                    Entry known = context.index().byId(name);
                    return known == null ? name : known.title();
                })
                .toList();
    }

    private static List<String> labels(Entry entry, String field) {
        return entry.fields()
                .values(field)
                .map(placed -> placed.value() instanceof Value.Chosen chosen ? chosen.choice() : null)
                .filter(Objects::nonNull)
                .map(Choice::label)
                .toList();
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
