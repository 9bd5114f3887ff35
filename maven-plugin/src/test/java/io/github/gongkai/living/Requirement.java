package io.github.gongkai.living;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A line of {@code docs/requirements.yaml}. */
record Requirement(String id, String need, String module, String kind, List<Proof> proofs) {

    /** What a proof says: {@code test} and the name of one, {@code page} and a path, {@code later} or {@code out} and a reason, or a bare word. */
    record Proof(String by, String of, @Nullable String shows) {}

    String prefix() {
        return id.substring(0, id.indexOf('-'));
    }

    boolean says(String word) {
        return proofs.stream().anyMatch(proof -> proof.by().equals(word));
    }

    static List<Requirement> readAll(Path file) throws IOException {
        return new YAMLMapper()
                .readTree(Files.readString(file))
                .valueStream()
                .map(Requirement::read)
                .toList();
    }

    private static Requirement read(JsonNode node) {
        return new Requirement(
                text(node, "id"),
                text(node, "need"),
                text(node, "module"),
                text(node, "kind"),
                node.path("proof").valueStream().map(Requirement::proof).toList());
    }

    private static Proof proof(JsonNode node) {
        if (node.isString()) {
            return new Proof(node.asString(), "", null);
        }
        for (String by : List.of("test", "page", "later", "out")) {
            if (node.has(by)) {
                return new Proof(by, text(node, by), node.has("shows") ? text(node, "shows") : null);
            }
        }
        throw new IllegalArgumentException("no proof: " + node);
    }

    private static String text(JsonNode node, String key) {
        String text = node.path(key).asString("");
        if (text.isBlank()) {
            throw new IllegalArgumentException("no " + key + ": " + node);
        }
        return text;
    }
}
