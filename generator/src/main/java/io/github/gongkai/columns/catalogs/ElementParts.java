package io.github.gongkai.columns.catalogs;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Part;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.view.Link;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a catalogue, each to be found by itself and by its elements (按要素搜索). A row that was taken over from a
 * higher catalogue is found there.
 */
final class ElementParts {

    private static final List<String> FACETS = List.of("body", "timeLimit", "channels", "audience", "mode", "levels");

    private final PlanContext context;
    private final Schema schema;

    ElementParts(PlanContext context) {
        this.context = context;
        this.schema = context.schema();
    }

    List<Part> of(Entry entry) {
        return Catalogs.rows(entry).stream()
                .filter(row -> !row.has("origin"))
                .map(row -> part(entry, row))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Part part(Entry entry, Fields row) {
        String code = row.text("code");
        Link link = code == null ? null : context.row(Catalogs.name(row), entry, code, "index.html");
        if (link == null) {
            return null;
        }
        String text = Catalogs.items(schema).fields().stream()
                .filter(field -> !field.internal() && row.has(field.name()))
                .map(field -> field.label() + "：" + field.plain(row))
                .collect(Collectors.joining("\n"));
        return new Part(
                Catalogs.ITEMS,
                link.label(),
                text,
                link.href(),
                FACETS.stream().flatMap(name -> facets(row, name)).toList());
    }

    private Stream<Part.Facet> facets(Fields row, String name) {
        FieldSpec field = Catalogs.field(schema, name);
        return row.values(name)
                .map(placed ->
                        new Part.Facet(Catalogs.COLUMN + "." + name, field.label(), field.plain(placed.value())));
    }
}
