package io.github.gongkai.column;

import java.util.List;

/**
 * A register a site may keep beside its entries: a YAML list in {@code data/NAME.yaml}, such as the series of document
 * numbers. It never becomes a page by itself.
 *
 * @param name lower-case letters, digits, hyphens; the name of the file
 * @param fields what a row may say
 */
public record RegisterSpec(String name, List<FieldSpec> fields) {}
