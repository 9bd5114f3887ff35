package io.github.gongkai.pages;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Schema;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The large table of an entry: its rows in the author's order, and the page and anchor each of them has. The first page
 * is that of the entry, the others lie in the folder of its name.
 *
 * @param spec the field that holds the rows
 * @param folder what its further pages and files begin with: the address of the entry without its ending; behind it the
 *     name of the field, where it is not the first large table of its kind of entries
 * @param shown the fields that at least one row fills, internal ones left out
 */
record RowTable(Entry entry, FieldSpec spec, String folder, List<FieldSpec> shown, List<Row> rows) {

    /** Rows a page. Rows of a list of powers take some 600 bytes each when compressed; a page is to stay below 60 KB. */
    static final int PAGE_ROWS = 50;

    /** The field of a row that tells it apart and names its anchor. */
    static final String CODE = "code";

    /** @param number 1-based */
    record Row(int number, String anchor, Fields fields) {}

    /** The large tables of an entry, in the order of its fields. */
    static List<RowTable> of(Entry entry, Schema schema) {
        String base = entry.address().substring(0, entry.address().length() - ".html".length());
        List<FieldSpec> specs = schema.fields().stream().filter(FieldSpec::rows).toList();
        return specs.stream()
                .filter(field -> !field.internal() && entry.fields().has(field.name()))
                .map(field -> field == specs.get(0)
                        ? of(entry, field, base, "row-")
                        : of(entry, field, base + "/" + field.name(), "row-" + field.name() + "-"))
                .toList();
    }

    private static RowTable of(Entry entry, FieldSpec spec, String folder, String prefix) {
        List<Fields> groups = entry.fields().groups(spec.name());
        List<FieldSpec> shown = spec.fields().stream()
                .filter(field -> !field.internal())
                .filter(field -> groups.stream().anyMatch(group -> group.has(field.name())))
                .toList();
        Set<String> taken = new HashSet<>();
        List<Row> rows = new ArrayList<>(groups.size());
        for (Fields group : groups) {
            int number = rows.size() + 1;
            String anchor = anchor(prefix, group.text(CODE));
            rows.add(new Row(number, anchor != null && taken.add(anchor) ? anchor : prefix + "-" + number, group));
        }
        return new RowTable(entry, spec, folder, shown, List.copyOf(rows));
    }

    private static @Nullable String anchor(String prefix, @Nullable String code) {
        String words =
                code == null ? "" : code.replaceAll("[^\\p{L}\\p{N}._]+", "-").replaceAll("^-+|-+$", "");
        return words.isEmpty() ? null : prefix + words;
    }

    /**
     * What a spreadsheet of it holds: every field that is not internal, filled or not. Whoever takes such files in, as the
     * credit platforms do with permits and penalties, counts on the same columns each month.
     */
    List<FieldSpec> exported() {
        return spec.fields().stream().filter(field -> !field.internal()).toList();
    }

    int pages() {
        return Math.max(1, (rows.size() + PAGE_ROWS - 1) / PAGE_ROWS);
    }

    /** The address of a page; 1 is that of the entry. */
    String address(int page) {
        return page == 1 ? entry.address() : folder + "/rows-" + page + ".html";
    }

    /** The address of the row with an anchor, with the anchor; null where there is none. */
    @Nullable
    String addressOf(String anchor) {
        return rows.stream()
                .filter(row -> row.anchor().equals(anchor))
                .findFirst()
                .map(row -> address((row.number() - 1) / PAGE_ROWS + 1) + "#" + anchor)
                .orElse(null);
    }

    /** The address of the row with a code, with its anchor; null where there is none. */
    @Nullable
    String addressOfCode(String code) {
        return rows.stream()
                .filter(row -> code.equals(row.fields().text(CODE)))
                .findFirst()
                .map(row -> addressOf(row.anchor()))
                .orElse(null);
    }

    /** A file of the table, such as its CSV. */
    String file(String extension) {
        return folder + "." + extension.toLowerCase(Locale.ROOT);
    }
}
