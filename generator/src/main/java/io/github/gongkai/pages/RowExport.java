package io.github.gongkai.pages;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.FieldType;
import io.github.gongkai.json.Json;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes large tables for spreadsheets and other systems. {@code docs/reference/exports.md} describes the files. */
final class RowExport {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private RowExport() {}

    /**
     * CSV (RFC 4180) with a byte order mark, without which Excel does not take it for UTF-8. A cell that a spreadsheet
     * would run as a formula gets an apostrophe in front.
     */
    static String csv(RowTable table) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        csv.append(table.exported().stream().map(field -> cell(field.label())).collect(Collectors.joining(",")))
                .append("\r\n");
        for (RowTable.Row row : table.rows()) {
            csv.append(table.exported().stream()
                            .map(field -> field.type() == FieldType.NUMBER
                                    ? field.plain(row.fields())
                                    : cell(field.plain(row.fields())))
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String cell(String words) {
        String safe = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** The rows with what they mean. */
    static String json(RowTable table, String baseUrl) {
        Entry entry = table.entry();
        return Json.text(json -> {
            json.put("title", entry.title())
                    .put("page", Address.absolute(baseUrl, entry.address()))
                    .put("schema", Address.absolute(baseUrl, table.file("schema.json")));
            for (String name : List.of("version", "unit")) {
                String text = entry.fields().text(name);
                if (text != null) {
                    json.put(name, text);
                }
            }
            for (String name : List.of("datePublished", "dateUpdated", "dateEffective")) {
                LocalDate date = entry.fields().date(name);
                if (date != null) {
                    json.put(name, date.toString());
                }
            }
            json.put("count", table.rows().size());
            json.objects("fields", table.shown(), field -> {
                json.put("name", field.name()).put("label", field.label());
                if (!field.choices().isEmpty()) {
                    json.objects(
                            "choices",
                            field.choices(),
                            choice -> json.put("id", choice.id()).put("label", choice.label()));
                }
            });
            json.objects("rows", table.rows(), row -> fields(json, row.fields(), table.shown()));
        });
    }

    private static void fields(Json json, Fields fields, List<FieldSpec> specs) {
        for (FieldSpec spec : specs) {
            if (spec.internal() || !fields.has(spec.name())) {
                continue;
            }
            if (spec.many()) {
                json.list(
                        spec.name(),
                        list -> fields.values(spec.name()).forEach(placed -> {
                            if (placed.value() instanceof Value.Group group) {
                                list.itemObject(item -> fields(item, group.fields(), spec.fields()));
                            } else {
                                list.item(
                                        spec.type() == FieldType.CHOICE
                                                ? id(placed.value())
                                                : spec.plain(placed.value()));
                            }
                        }));
            } else {
                fields.values(spec.name()).forEach(placed -> single(json, spec, placed.value()));
            }
        }
    }

    private static void single(Json json, FieldSpec spec, Value value) {
        if (value instanceof Value.Group group) {
            json.object(spec.name(), item -> fields(item, group.fields(), spec.fields()));
        } else if (value instanceof Value.Number number) {
            json.put(spec.name(), number.number());
        } else if (value instanceof Value.Flag flag) {
            json.put(spec.name(), flag.set());
        } else {
            json.put(spec.name(), spec.type() == FieldType.CHOICE ? id(value) : spec.plain(value));
        }
    }

    private static String id(Value value) {
        return value instanceof Value.Chosen chosen ? chosen.choice().id() : "";
    }

    /** JSON Schema of what {@link #json} writes. */
    static String schema(RowTable table, String baseUrl) {
        return Json.text(json -> {
            json.put("$schema", DRAFT)
                    .put("$id", Address.absolute(baseUrl, table.file("schema.json")))
                    .put("title", table.entry().title())
                    .put("type", "object")
                    .put("required", List.of("title", "page", "schema", "count", "fields", "rows"))
                    .object("properties", properties -> {
                        for (String name : List.of("title", "page", "schema", "version", "unit")) {
                            properties.object(name, property -> property.put("type", "string"));
                        }
                        for (String name : List.of("datePublished", "dateUpdated", "dateEffective")) {
                            properties.object(name, RowExport::day);
                        }
                        properties
                                .object(
                                        "count",
                                        property ->
                                                property.put("type", "integer").put("minimum", 0))
                                .object("fields", property -> property.put("type", "array"))
                                .object(
                                        "rows",
                                        property -> property.put("type", "array")
                                                .object(
                                                        "items",
                                                        row -> object(
                                                                row,
                                                                table.spec().fields())));
                    })
                    .put("additionalProperties", false);
        });
    }

    private static void object(Json json, List<FieldSpec> all) {
        List<FieldSpec> specs = all.stream().filter(field -> !field.internal()).toList();
        json.put("type", "object")
                .object(
                        "properties",
                        properties -> specs.forEach(spec -> properties.object(spec.name(), property -> {
                            property.put("title", spec.label());
                            if (spec.many()) {
                                property.put("type", "array").object("items", item -> value(item, spec));
                            } else {
                                value(property, spec);
                            }
                        })));
        json.put(
                        "required",
                        specs.stream()
                                .filter(FieldSpec::required)
                                .map(FieldSpec::name)
                                .toList())
                .put("additionalProperties", false);
    }

    private static void value(Json json, FieldSpec spec) {
        switch (spec.type()) {
            case GROUP -> object(json, spec.fields());
            case NUMBER -> json.put("type", "number");
            case FLAG -> json.put("type", "boolean");
            case DATE -> day(json);
            case CHOICE ->
                json.put("enum", spec.choices().stream().map(Choice::id).toList());
            default -> json.put("type", "string");
        }
    }

    private static void day(Json json) {
        json.put("type", "string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    }
}
