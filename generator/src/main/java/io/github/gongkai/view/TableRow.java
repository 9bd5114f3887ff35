package io.github.gongkai.view;

import java.util.List;

/**
 * A row of a table.
 *
 * @param anchor id of the row, unique on the page; empty where nothing points to it
 */
public record TableRow(String anchor, List<Cell> cells) {

    public static TableRow of(List<Cell> cells) {
        return new TableRow("", cells);
    }
}
