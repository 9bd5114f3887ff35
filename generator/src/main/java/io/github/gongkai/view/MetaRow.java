package io.github.gongkai.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of metadata above an entry.
 *
 * @param field the field, such as {@code documentNumber}; serves as CSS hook
 * @param label 发文字号
 * @param values one or more values; a value with an empty href is plain text
 * @param badge set where the value is a state (有效性), else null
 */
public record MetaRow(
        String field,
        String label,
        List<Link> values,
        @Nullable Badge badge) {

    /** A row of plain text. */
    public static MetaRow of(String field, String label, String value) {
        return new MetaRow(field, label, List.of(new Link(value, "", false)), null);
    }
}
