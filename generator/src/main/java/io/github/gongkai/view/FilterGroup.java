package io.github.gongkai.view;

import java.util.List;

/**
 * A way to narrow a list, such as 按年份; works without script.
 *
 * @param id the field, such as {@code year}
 * @param label its Chinese label
 */
public record FilterGroup(String id, String label, List<Filter> filters) {}
