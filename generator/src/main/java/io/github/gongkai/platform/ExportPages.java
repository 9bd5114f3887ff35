package io.github.gongkai.platform;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.json.Json;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.SiteConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The site as data: an index, a file a column, and the JSON Schema of both; {@code docs/reference/export.md}. */
final class ExportPages implements SitePages {

    static final String VERSION = "gongkai-export/1";
    static final String INDEX = "export/site.json";

    private static final Set<String> TAKEN = Set.of("site", "schema", "statistics");

    @Override
    public String id() {
        return "export";
    }

    @Override
    public List<Page> plan(SiteContext context) {
        List<Schema> columns = context.columns().all().stream()
                .map(Columns.Registered::schema)
                .filter(column -> !context.entries(column.id()).isEmpty())
                .toList();
        List<Page> pages = new ArrayList<>();
        pages.add(Page.file(INDEX, () -> index(context, columns), "site.yaml"));
        pages.add(Page.file("export/schema.json", ExportPages::schema, "site.yaml"));
        for (Schema column : columns) {
            pages.add(
                    Page.file("export/" + file(column), () -> new EntryExporter(context).column(column), column.id()));
        }
        return pages;
    }

    private static String index(SiteContext context, List<Schema> columns) {
        SiteConfig config = context.site().config();
        return Json.text(json -> json.put("schema", VERSION)
                .object("site", site -> site(site, config))
                .objects(
                        "columns",
                        columns,
                        column -> json.put("id", column.id())
                                .put("label", column.label())
                                .put("entries", context.entries(column.id()).size())
                                .put("file", file(column)))
                .put("files", List.of("schema.json", "statistics.json")));
    }

    /** The file of a column, beside the index; none takes the name of a file every export has. */
    private static String file(Schema column) {
        return (TAKEN.contains(column.id()) ? "column-" : "") + column.id() + ".json";
    }

    static void site(Json json, SiteConfig config) {
        json.put("name", config.name())
                .put("baseUrl", config.baseUrl())
                .put("level", config.level())
                .put("siteCode", config.siteCode());
    }

    private static String schema() {
        try (InputStream in = Objects.requireNonNull(ExportPages.class.getResourceAsStream("export.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
