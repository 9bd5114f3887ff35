package io.github.gongkai.view;

import java.util.List;

/**
 * Two versions of a text beside each other.
 *
 * @param counts what was done, unchanged parts left out; empty where the versions say the same
 * @param runs all parts of both texts, in the order of the newer one
 */
public record Comparison(List<ComparisonCount> counts, List<ComparisonRun> runs) {}
