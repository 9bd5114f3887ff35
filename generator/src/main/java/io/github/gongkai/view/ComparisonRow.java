package io.github.gongkai.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article, a heading or a paragraph in two versions of a text.
 *
 * @param kind {@code same}, {@code renumbered}, {@code changed}, {@code added}, {@code removed} or {@code moved}, in words
 * @param label such as 第十二条, 第十二条（原第十一条） or 正文
 * @param anchor its anchor in the newer version, or null
 * @param older its words in the older version: same and deleted pieces; empty where it is new
 * @param newer its words in the newer version: same and added pieces; empty where it was removed
 */
public record ComparisonRow(
        Badge kind, String label, @Nullable String anchor, List<ComparisonPiece> older, List<ComparisonPiece> newer) {}
