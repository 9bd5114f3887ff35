package io.github.gongkai.view;

import java.util.List;

/**
 * Rows of a comparison that stand together.
 *
 * @param folded true for rows whose words did not change
 * @param label for folded rows, what they are: 第二条至第六条，内容未变
 */
public record ComparisonRun(boolean folded, String label, List<ComparisonRow> rows) {}
