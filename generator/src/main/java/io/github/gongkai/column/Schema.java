package io.github.gongkai.column;

import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Fields;
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
 * @param duty item of 条例 art. 20 or 21 the column fulfils, such as {@code 20-01}, or null
 * @param openness kinds of the five kinds of openness (五公开) its entries belong to, such as {@code decision}
 * @param update days after which a column without a new entry is stale; 0 where it need not change
 * @param listed false for columns whose entries are reached from elsewhere (plain pages): they get no list
 * @param menu whether it stands in the main menu a site gets that names none
 * @param ledger true for a ledger: its entries lie under {@code private/} and never become pages
 * @param sections fields that stand below the text of an entry
 * @param states states worked out from an entry, the first that holds; empty where the column has none
 * @param matrix what makes an entry complete, or null
 * @param checks what entries are held to beyond the types of their fields
 * @param by field that tells which variant an entry is, or null
 * @param variants kinds of entries that differ in fields; empty where all are alike
 * @param fields every field an entry may have, the common ones last; without those of variants
 */
public record Schema(
        String id,
        String label,
        String description,
        String type,
        List<String> basis,
        @Nullable String duty,
        List<String> openness,
        int update,
        boolean listed,
        boolean menu,
        boolean ledger,
        ListSpec list,
        List<String> detail,
        List<SectionSpec> sections,
        List<StateSpec> states,
        @Nullable MatrixSpec matrix,
        Checks checks,
        @Nullable String by,
        List<Variant> variants,
        List<FieldSpec> fields) {

    /** Name of the field that holds the state worked out by {@link #states}. */
    public static final String STATE = "state";

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
     * @param group enumerated field by whose values the first page is divided under headings, or null
     * @param ties fields that order entries of the column where another entry shows its ties: choices in their order,
     *     then numbers and dates from the least; an entry without the field comes first
     */
    public record ListSpec(
            String sort,
            int pageSize,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable String badge,
            List<String> quiet,
            List<String> facets,
            @Nullable String group,
            List<String> ties) {}

    /**
     * What makes an entry complete; the matrix page shows entries by fields.
     *
     * @param fields fields that are to be filled
     */
    public record MatrixSpec(String label, List<String> fields) {}

    /**
     * A kind of entries.
     *
     * @param choice its value of the field {@link Schema#by}
     * @param schema the column as entries of this kind see it
     */
    public record Variant(Choice choice, Schema schema) {}

    /** The same column with kinds of entries. */
    public Schema withVariants(List<Variant> kinds) {
        return new Schema(
                id,
                label,
                description,
                type,
                basis,
                duty,
                openness,
                update,
                listed,
                menu,
                ledger,
                list,
                detail,
                sections,
                states,
                matrix,
                checks,
                by,
                kinds,
                fields);
    }

    /** The same column with more to show and other fields; without its variants. */
    public Schema widened(List<String> moreDetail, List<SectionSpec> moreSections, List<FieldSpec> moreFields) {
        return new Schema(
                id,
                label,
                description,
                type,
                basis,
                duty,
                openness,
                update,
                listed,
                menu,
                ledger,
                list,
                moreDetail,
                moreSections,
                states,
                matrix,
                checks,
                by,
                List.of(),
                moreFields);
    }

    /** The column as an entry with these fields sees it: with the fields of its variant. */
    public Schema of(Fields entry) {
        Choice kind = by == null ? null : entry.choice(by);
        return kind == null ? this : variant(kind.id()).orElse(this);
    }

    /** The column as entries of a variant see it. */
    public Optional<Schema> variant(String choiceId) {
        return variants.stream()
                .filter(variant -> variant.choice().id().equals(choiceId))
                .map(Variant::schema)
                .findFirst();
    }

    /** Whether a field has a section of its own on the page of an entry. */
    public boolean shows(FieldSpec field) {
        return sections.stream().anyMatch(section -> section.field().equals(field.name()));
    }

    /** Whether entries of the column, or of a kind of it, have a table that may stand in a CSV file. */
    public boolean hasRows() {
        return fields.stream().anyMatch(FieldSpec::rows)
                || variants.stream().anyMatch(variant -> variant.schema().hasRows());
    }

    public Optional<FieldSpec> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** A field of the column or, where it has none of that name, of one of its kinds. */
    public Optional<FieldSpec> anyField(String name) {
        return field(name)
                .or(() -> variants.stream()
                        .flatMap(variant -> variant.schema().field(name).stream())
                        .findFirst());
    }

    /** The Chinese label of a field; its name where the column has no such field. */
    public String label(String name) {
        return field(name).map(FieldSpec::label).orElse(name);
    }
}
