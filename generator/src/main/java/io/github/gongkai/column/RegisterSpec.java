package io.github.gongkai.column;

import java.util.List;

/**
 * A register a site may keep beside its entries: a YAML list in {@code data/NAME.yaml}, such as the series of document
 * numbers, or lists in several files of a folder {@code data/NAME/}. It never becomes a page by itself.
 *
 * @param name lower-case letters, digits, hyphens; the name of the file, or of the folder
 * @param fields what a row may say
 * @param folder whether it is a folder; its files are read by name, one after the other
 * @param shipped resources with rows the product brings along, absolute paths on the class path; they come first, and
 *     their places begin with a slash
 */
public record RegisterSpec(String name, List<FieldSpec> fields, boolean folder, List<String> shipped) {

    /** A register in one file, that of the site. */
    public RegisterSpec(String name, List<FieldSpec> fields) {
        this(name, fields, false, List.of());
    }
}
