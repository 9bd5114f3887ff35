package io.github.gongkai.report;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes a JSON Schema (draft 2020-12) for each kind of file an author edits, so that an editor completes and checks keys
 * while typing. Keys are offered in English and Chinese.
 */
public final class SchemaWriter {

    private final Path folder;

    public SchemaWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes {@code COLUMN.schema.json}. */
    public void column(Schema schema) throws IOException {
        if (schema.variants().isEmpty()) {
            write(schema.id(), schema.label(), schema.description(), schema.fields());
        } else {
            document(schema.id(), schema.label(), schema.description(), json -> kinds(json, schema));
        }
    }

    /** An entry is of one kind, and has the fields of that kind. */
    private static void kinds(Json json, Schema schema) {
        json.objects("oneOf", schema.variants(), kind -> {
            List<FieldSpec> fields = kind.schema().fields().stream()
                    .map(field -> field.name().equals(schema.by()) ? field.withChoices(List.of(kind.choice())) : field)
                    .toList();
            json.put("title", kind.choice().label());
            mapping(json, fields);
        });
    }

    /** Writes {@code NAME.schema.json} for a file with these keys. */
    public void write(String name, String title, String description, List<FieldSpec> fields) throws IOException {
        document(name, title, description, json -> mapping(json, fields));
    }

    /** Writes {@code NAME.schema.json} for a file that is a list of mappings with these keys. */
    public void list(String name, String title, String description, List<FieldSpec> fields) throws IOException {
        document(
                name,
                title,
                description,
                json -> json.put("type", "array").object("items", item -> mapping(item, fields)));
    }

    private void document(String name, String title, String description, Consumer<Json> content) throws IOException {
        String text = Json.text(json -> {
            json.put("$schema", "https://json-schema.org/draft/2020-12/schema")
                    .put("title", title)
                    .put("description", description);
            content.accept(json);
        });
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".schema.json"), text);
    }

    private static void mapping(Json json, List<FieldSpec> all) {
        List<FieldSpec> fields = all.stream().filter(field -> !field.computed()).toList();
        json.put("type", "object").object("properties", properties -> {
            List<String> taken = new ArrayList<>();
            for (FieldSpec field : fields) {
                Stream.concat(Stream.of(field.name(), field.label()), field.also().stream())
                        .filter(key -> !taken.contains(key))
                        .forEach(key -> {
                            taken.add(key);
                            properties.object(key, property -> property(property, field));
                        });
            }
        });
        List<FieldSpec> required = fields.stream().filter(FieldSpec::required).toList();
        if (!required.isEmpty()) {
            json.objects(
                    "allOf",
                    required,
                    field -> json.objects(
                            "anyOf",
                            Stream.concat(Stream.of(field.name(), field.label()), field.also().stream())
                                    .toList(),
                            key -> json.put("required", List.of(key))));
        }
        json.put("additionalProperties", false);
    }

    private static void property(Json json, FieldSpec field) {
        json.put("title", field.label()).put("description", field.description());
        if (!field.many()) {
            value(json, field);
            return;
        }
        json.objects("anyOf", List.of(true, false), list -> {
            if (list) {
                json.put("type", "array").object("items", item -> value(item, field));
            } else {
                value(json, field);
            }
        });
    }

    private static void value(Json json, FieldSpec field) {
        switch (field.type()) {
            case CHOICE ->
                json.put(
                        "enum",
                        field.choices().stream()
                                .flatMap(choice -> Stream.of(choice.id(), choice.label()))
                                .distinct()
                                .toList());
            case DATE -> json.put("type", "string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
            case DATETIME ->
                json.put("type", "string").put("pattern", "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?)?$");
            case FLAG -> json.put("type", List.of("boolean", "string"));
            case NUMBER -> json.put("type", List.of("number", "string"));
            case URL -> json.put("type", "string").put("format", "uri");
            case ADDRESS -> json.put("type", "string").put("pattern", "^/");
            case GROUP -> group(json, field);
            default -> json.put("type", List.of("string", "number", "boolean"));
        }
    }

    private static void group(Json json, FieldSpec field) {
        if (field.key() == null) {
            mapping(json, field.fields());
        } else {
            json.objects("anyOf", List.of(true, false), whole -> {
                if (whole) {
                    mapping(json, field.fields());
                } else {
                    json.put("type", "string");
                }
            });
        }
    }
}
