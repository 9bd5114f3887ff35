package io.github.gongkai.column;

import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
 * @param rows whether the groups of the field may be many: they may stand in a CSV file beside the entry, are paged, and
 *     can be downloaded
 * @param facets fields of the groups of a field with {@code rows} that its rows can be narrowed by
 * @param internal checked, but never shown, exported or indexed
 * @param computed worked out, never written by an author
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
        boolean rows,
        List<String> facets,
        boolean internal,
        boolean computed,
        String description) {

    /** A single optional value of a type. */
    public static FieldSpec of(String name, String label, FieldType type, String description) {
        return new FieldSpec(
                name,
                label,
                List.of(),
                type,
                false,
                false,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                false,
                List.of(),
                false,
                false,
                description);
    }

    public FieldSpec asMany() {
        return changed(draft -> draft.many = true);
    }

    public FieldSpec asRequired() {
        return changed(draft -> draft.required = true);
    }

    public FieldSpec asComputed() {
        return changed(draft -> draft.computed = true);
    }

    public FieldSpec withChoices(List<Choice> values) {
        return changed(draft -> draft.choices = values);
    }

    public FieldSpec withFields(List<FieldSpec> nested) {
        return changed(draft -> draft.fields = nested);
    }

    /** The same field with further keys. */
    public FieldSpec alsoCalled(List<String> keys) {
        return changed(draft -> draft.also = keys);
    }

    /** The group whose field {@code nested} a bare text stands for. */
    public FieldSpec keyedBy(String nested) {
        return changed(draft -> draft.key = nested);
    }

    private FieldSpec changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new FieldSpec(
                name,
                label,
                draft.also,
                type,
                draft.many,
                draft.required,
                draft.choices,
                draft.fields,
                draft.key,
                to,
                inverse,
                rows,
                facets,
                internal,
                draft.computed,
                description);
    }

    /** What can be changed of a field that is there already. */
    private static final class Draft {
        private List<String> also;
        private boolean many;
        private boolean required;
        private boolean computed;
        private List<Choice> choices;
        private List<FieldSpec> fields;
        private @Nullable String key;

        private Draft(FieldSpec from) {
            also = from.also;
            many = from.many;
            required = from.required;
            computed = from.computed;
            choices = from.choices;
            fields = from.fields;
            key = from.key;
        }
    }

    public boolean answersTo(String authorsKey) {
        return !computed && (name.equals(authorsKey) || label.equals(authorsKey) || also.contains(authorsKey));
    }

    /** The choice an author means by its id or its label. */
    public Optional<Choice> choice(String text) {
        return choices.stream()
                .filter(choice -> choice.id().equals(text) || choice.label().equals(text))
                .findFirst();
    }

    /** The values of the field in plain words, as in a CSV file: several ones separated by ；. */
    public String plain(Fields of) {
        return of.values(name)
                .map(placed -> plain(placed.value()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("；"));
    }

    /** A value in plain words: days as 2026-01-31, choices by their labels, a group by its fields in a row. */
    public String plain(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Date date) {
            return date.date().toString();
        } else if (value instanceof Value.DateTime time) {
            return time.time().toString();
        } else if (value instanceof Value.Chosen chosen) {
            return chosen.choice().label();
        } else if (value instanceof Value.Number number) {
            return number.number().toPlainString();
        } else if (value instanceof Value.Flag flag) {
            return flag.set() ? "是" : "否";
        } else if (value instanceof Value.Reference reference) {
            return reference.target();
        } else if (value instanceof Value.Group group) {
            return fields.stream()
                    .filter(field -> !field.internal())
                    .map(field -> field.plain(group.fields()))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        return "";
    }

    public boolean refers() {
        return type == FieldType.REFERENCE || type == FieldType.CITATION;
    }
}
