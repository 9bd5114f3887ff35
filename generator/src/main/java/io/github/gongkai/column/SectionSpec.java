package io.github.gongkai.column;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A field shown below the text of an entry.
 *
 * @param label heading
 * @param note a sentence under the heading; may be empty
 */
public record SectionSpec(String field, String label, Form as, String note) {

    /** What a field is shown as. The value in a descriptor is the name in lower case. */
    public enum Form {
        /** A list of groups, one a row. */
        TABLE,
        /** A group as names and values. */
        FACTS,
        /** A list of groups with a date, oldest first. */
        TIMELINE,
        /** References, as rows of a list. */
        ITEMS,
        /** Text of several lines. */
        TEXT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Form> of(String id) {
            return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
        }

        /** What suits a field whose descriptor says nothing. */
        public static Form suiting(FieldSpec spec) {
            if (spec.refers()) {
                return ITEMS;
            }
            return spec.type() == FieldType.GROUP ? spec.many() ? TABLE : FACTS : TEXT;
        }
    }
}
