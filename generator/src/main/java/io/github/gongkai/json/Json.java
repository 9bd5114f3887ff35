package io.github.gongkai.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON with two spaces and {@code \n}, keys in the order they are given. The methods write into the object or list
 * that stands open and give the writer back.
 */
public final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** A document that is one object; ends in a line end. */
    public static String text(Consumer<Json> content) {
        return document(json -> {
            json.out.writeStartObject();
            content.accept(json);
            json.out.writeEndObject();
        });
    }

    /** A document that is one list of objects; ends in a line end. */
    public static <T> String texts(List<T> values, BiConsumer<Json, T> content) {
        return document(json -> {
            json.out.writeStartArray();
            values.forEach(value -> json.itemObject(item -> content.accept(item, value)));
            json.out.writeEndArray();
        });
    }

    private static String document(Consumer<Json> content) {
        StringWriter text = new StringWriter();
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
            content.accept(new Json(out));
        }
        return text.append('\n').toString();
    }

    public Json put(String name, @Nullable String value) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value);
        }
        return this;
    }

    public Json put(String name, long value) {
        out.writeName(name);
        out.writeNumber(value);
        return this;
    }

    public Json put(String name, BigDecimal value) {
        out.writeName(name);
        out.writeNumber(value.toPlainString());
        return this;
    }

    public Json put(String name, boolean value) {
        out.writeName(name);
        out.writeBoolean(value);
        return this;
    }

    public Json put(String name, List<String> values) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(out::writeString);
        out.writeEndArray();
        return this;
    }

    public Json object(String name, Consumer<Json> content) {
        out.writeName(name);
        out.writeStartObject();
        content.accept(this);
        out.writeEndObject();
        return this;
    }

    public <T> Json objects(String name, List<T> values, Consumer<T> content) {
        out.writeName(name);
        out.writeStartArray();
        for (T value : values) {
            out.writeStartObject();
            content.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    /** A list; {@code content} writes its items with {@link #item} and {@link #itemObject}. */
    public Json list(String name, Consumer<Json> content) {
        out.writeName(name);
        out.writeStartArray();
        content.accept(this);
        out.writeEndArray();
        return this;
    }

    public Json item(String value) {
        out.writeString(value);
        return this;
    }

    public Json item(BigDecimal value) {
        out.writeNumber(value.toPlainString());
        return this;
    }

    public Json item(boolean value) {
        out.writeBoolean(value);
        return this;
    }

    public Json itemObject(Consumer<Json> content) {
        out.writeStartObject();
        content.accept(this);
        out.writeEndObject();
        return this;
    }
}
