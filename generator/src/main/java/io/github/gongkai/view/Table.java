package io.github.gongkai.view;

import java.util.List;

/**
 * A table. Cells that span others leave the places they cover out of the following rows, as in HTML.
 *
 * @param caption what the table shows; never empty, screen readers begin with it
 * @param head rows of headings
 * @param rows the rows below
 */
public record Table(String caption, List<List<Cell>> head, List<TableRow> rows) {

    /** A table with one row of plain headings. */
    public static Table of(String caption, List<String> headings, List<TableRow> rows) {
        return new Table(caption, List.of(headings.stream().map(Cell::ofHeading).toList()), rows);
    }
}
