package io.github.gongkai.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An object of JSON that this program wrote itself, read back. What is not there, or is of another kind, is empty: a
 * report of another version has other keys.
 */
public final class ParsedJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, @Nullable Object> values;

    private ParsedJson(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** The object a text holds, or empty where it holds none. */
    public static Optional<ParsedJson> of(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return value(parser) instanceof ParsedJson object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                values.put(name, value(parser));
            }
            return new ParsedJson(Collections.unmodifiableMap(values));
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Object item = value(parser);
                if (item != null) {
                    items.add(item);
                }
            }
            return Collections.unmodifiableList(items);
        }
        if (token == null || token == JsonToken.VALUE_NULL) {
            return null;
        }
        return token.isNumeric() ? new BigDecimal(parser.getString()) : parser.getString();
    }

    /** A text, or empty. */
    public String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    /** A number, or 0. */
    public int number(String name) {
        return values.get(name) instanceof BigDecimal number ? number.intValue() : 0;
    }

    public Optional<ParsedJson> object(String name) {
        return values.get(name) instanceof ParsedJson object ? Optional.of(object) : Optional.empty();
    }

    /** The objects of a list. */
    public List<ParsedJson> objects(String name) {
        return items(name, ParsedJson.class);
    }

    /** The texts of a list. */
    public List<String> texts(String name) {
        return items(name, String.class);
    }

    private <T> List<T> items(String name, Class<T> type) {
        return values.get(name) instanceof List<?> list
                ? list.stream().filter(type::isInstance).map(type::cast).toList()
                : List.of();
    }
}
