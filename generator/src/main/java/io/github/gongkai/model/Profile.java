package io.github.gongkai.model;

import java.util.List;

/**
 * What units of a kind are expected to disclose.
 *
 * @param label what they are, such as 乡镇人民政府
 * @param duties ids of statutory items
 * @param columns ids of columns in which each should have an entry
 */
public record Profile(String id, String label, List<String> duties, List<String> columns) {}
