package io.github.gongkai.inspect;

import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.stream.Stream;

/** The words of an entry: its text, and what stands in its fields. */
final class Words {

    private Words() {}

    /** The passages of the text, and the values of all fields. */
    static Stream<String> of(Entry entry) {
        return Stream.concat(body(entry), of(entry.fields()));
    }

    /** The passages of the text. */
    static Stream<String> body(Entry entry) {
        return entry.body().passages().stream().map(Body.Passage::text);
    }

    private static Stream<String> of(Fields fields) {
        return fields.all().stream().map(Field::value).flatMap(Words::of);
    }

    private static Stream<String> of(Value value) {
        if (value instanceof Value.Text text) {
            return Stream.of(text.text());
        }
        if (value instanceof Value.Many many) {
            return many.items().stream().flatMap(item -> of(item.value()));
        }
        return value instanceof Value.Group group ? of(group.fields()) : Stream.empty();
    }
}
