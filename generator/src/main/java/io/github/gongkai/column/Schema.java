package io.github.gongkai.column;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column as its descriptor tells it; {@code docs/reference/columns.md} explains each key.
 *
 * @param id folder of its entries and first part of their addresses
 * @param label Chinese name, for menus and headings
 * @param type ColumnType of the national page tags, such as 政策文件
 * @param basis the law or rule that asks for the column; may be empty
 * @param listed false for columns whose entries are reached from elsewhere (plain pages): they get no list
 * @param fields every field an entry may have, the common ones last
 */
public record Schema(
        String id,
        String label,
        String description,
        String type,
        List<String> basis,
        boolean listed,
        ListSpec list,
        List<String> detail,
        List<FieldSpec> fields) {

    /**
     * How entries are listed.
     *
     * @param sort a date field; newest first
     * @param pageSize entries a page
     * @param number field shown as number of an entry, or null
     * @param issuer field shown as its issuer, or null
     * @param badge enumerated field shown as a state, or null
     * @param quiet values of {@code badge} that are the normal state and not shown in lists
     * @param facets what a list can be narrowed by; {@code year} stands for the year of the sort field
     */
    public record ListSpec(
            String sort,
            int pageSize,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable String badge,
            List<String> quiet,
            List<String> facets) {}

    public Optional<FieldSpec> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The Chinese label of a field; its name where the column has no such field. */
    public String label(String name) {
        return field(name).map(FieldSpec::label).orElse(name);
    }

    /** The field an author's key means: its English name, its label, or another accepted label. */
    public Optional<FieldSpec> fieldFor(String authorsKey) {
        return fields.stream().filter(field -> field.answersTo(authorsKey)).findFirst();
    }
}
