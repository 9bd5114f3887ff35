package io.github.gongkai.source;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into {@link Node}s, so that it is typed and checked like what authors write. A null is an empty scalar. */
final class JsonReader {

    static final RuleInfo SYNTAX =
            RuleInfo.error("json.syntax", "JSON 语法正确", "JSON is well-formed").asEssential();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String path;
    private final JsonParser parser;

    private JsonReader(String path, JsonParser parser) {
        this.path = path;
        this.parser = parser;
    }

    /** The root, or empty with a finding. */
    static Optional<Node> read(String path, String text, Consumer<Diagnostic> findings) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonReader reader = new JsonReader(path, parser);
            if (parser.nextToken() != null) {
                Node root = reader.node();
                if (parser.nextToken() == null) {
                    return Optional.of(root);
                }
            }
            findings.accept(broken(reader.here(), "not one value"));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            findings.accept(broken(
                    at == null
                            ? Location.startOf(path)
                            : new Location(path, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())),
                    Objects.requireNonNullElse(e.getOriginalMessage(), "")));
        }
        return Optional.empty();
    }

    private static Diagnostic broken(Location at, String problem) {
        return SYNTAX.at(
                at,
                new Text("JSON 有语法错误：" + problem, "broken JSON: " + problem),
                new Text("重新取得这个文件，不要手工修改", "fetch the file anew, do not edit it"));
    }

    private Location here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Location(path, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private Node node() {
        Location at = here();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            List<Node.Pair> pairs = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                Node.Scalar key = new Node.Scalar(parser.currentName(), here());
                parser.nextToken();
                pairs.add(new Node.Pair(key, node()));
            }
            return new Node.Mapping(List.copyOf(pairs), at);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node());
            }
            return new Node.Sequence(List.copyOf(items), at);
        }
        return new Node.Scalar(token == JsonToken.VALUE_NULL ? "" : parser.getString(), at);
    }
}
