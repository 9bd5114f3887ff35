package io.github.gongkai.column;

import io.github.gongkai.model.Choice;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a descriptor says of one field.
 *
 * @param name English camelCase key
 * @param label Chinese label; also accepted as key
 * @param also further Chinese keys that are accepted, such as 文号 for 发文字号
 * @param many whether the field holds a list; a single value is then a list of one
 * @param required whether an entry without it is an error
 * @param choices the values of a {@link FieldType#CHOICE}
 * @param fields the fields of a {@link FieldType#GROUP}
 * @param key the field of a group that a bare text stands for, so that {@code - plan.pdf} means {@code - file: plan.pdf}; or null
 * @param to columns a reference may point into; empty for any
 * @param inverse what the other entry calls this tie, such as 政策解读; null where it does not show it
 * @param description one sentence for the author, in Chinese
 */
public record FieldSpec(
        String name,
        String label,
        List<String> also,
        FieldType type,
        boolean many,
        boolean required,
        List<Choice> choices,
        List<FieldSpec> fields,
        @Nullable String key,
        List<String> to,
        @Nullable String inverse,
        String description) {

    public boolean answersTo(String authorsKey) {
        return name.equals(authorsKey) || label.equals(authorsKey) || also.contains(authorsKey);
    }

    /** The choice an author means by its id or its label. */
    public Optional<Choice> choice(String text) {
        return choices.stream()
                .filter(choice -> choice.id().equals(text) || choice.label().equals(text))
                .findFirst();
    }

    public boolean refers() {
        return type == FieldType.REFERENCE || type == FieldType.CITATION;
    }
}
