package io.github.gongkai.platform;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.json.Json;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the published entries of a column with every field that is not internal, by its English name and typed. */
final class EntryExporter {

    /** How an entry gets published, which is no concern of who reads it. */
    private static final Set<String> MECHANICS =
            Set.of("status", "publishAt", "withdrawAt", "slug", "aliases", "attachments");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final SiteContext context;

    EntryExporter(SiteContext context) {
        this.context = context;
    }

    String column(Schema column) {
        List<Entry> entries = context.entries(column.id());
        return Json.text(json -> json.put("schema", ExportPages.VERSION)
                .object("site", site -> ExportPages.site(site, context.site().config()))
                .object("column", into -> into.put("id", column.id()).put("label", column.label()))
                .objects("entries", entries, entry -> entry(json, entry)));
    }

    private void entry(Json json, Entry entry) {
        Holding holding = Holding.of(entry, context);
        json.put("id", entry.id())
                .put("address", context.absolute(entry.address()))
                .put("unit", holding.unit())
                .object(
                        "fields",
                        fields ->
                                fields(fields, entry.fields(), holding.column().fields()))
                .put("lead", entry.body().lead())
                .objects("attachments", entry.attachments(), attachment -> attachment(json, attachment))
                .put("sha256", entry.body().sha256());
    }

    private void attachment(Json json, Attachment attachment) {
        json.put("title", attachment.title())
                .put("address", context.absolute(attachment.address()))
                .put("type", attachment.type())
                .put("bytes", attachment.bytes())
                .put("sha256", attachment.sha256());
    }

    private void fields(Json json, Fields fields, List<FieldSpec> specs) {
        for (FieldSpec spec : specs) {
            if (!spec.internal() && !MECHANICS.contains(spec.name()) && fields.has(spec.name())) {
                if (spec.many()) {
                    json.list(
                            spec.name(),
                            list -> fields.values(spec.name()).forEach(placed -> item(list, placed.value(), spec)));
                } else {
                    fields.values(spec.name()).limit(1).forEach(placed -> put(json, placed.value(), spec));
                }
            }
        }
    }

    private void put(Json json, Value value, FieldSpec spec) {
        String name = spec.name();
        if (value instanceof Value.Number number) {
            json.put(name, number.number());
        } else if (value instanceof Value.Flag flag) {
            json.put(name, flag.set());
        } else if (value instanceof Value.Group group) {
            json.object(name, nested -> fields(nested, group.fields(), spec.fields()));
        } else {
            json.put(name, words(value));
        }
    }

    private void item(Json json, Value value, FieldSpec spec) {
        if (value instanceof Value.Number number) {
            json.item(number.number());
        } else if (value instanceof Value.Flag flag) {
            json.item(flag.set());
        } else if (value instanceof Value.Group group) {
            json.itemObject(nested -> fields(nested, group.fields(), spec.fields()));
        } else {
            json.item(words(value));
        }
    }

    private static String words(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Chosen chosen) {
            return chosen.choice().id();
        } else if (value instanceof Value.Date date) {
            return date.date().toString();
        } else if (value instanceof Value.DateTime time) {
            return TIME.format(time.time());
        } else if (value instanceof Value.Reference reference) {
            return reference.target();
        }
        throw new IllegalArgumentException("no single value: " + value);
    }
}
