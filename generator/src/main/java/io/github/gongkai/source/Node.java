package io.github.gongkai.source;

import io.github.gongkai.diagnostic.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of YAML with its place. Scalars are text, whatever they look like. */
sealed interface Node {

    Location at();

    record Scalar(String text, Location at) implements Node {}

    record Sequence(List<Node> items, Location at) implements Node {}

    record Mapping(List<Pair> pairs, Location at) implements Node {

        /** The value of a key, or null. */
        @Nullable
        Node get(String key) {
            for (Pair pair : pairs) {
                if (pair.key().text().equals(key)) {
                    return pair.value();
                }
            }
            return null;
        }
    }

    record Pair(Scalar key, Node value) {}
}
