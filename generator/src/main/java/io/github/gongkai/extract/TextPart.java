package io.github.gongkai.extract;

/**
 * A part of what a file says.
 *
 * @param place where it stands, in Chinese, as whoever wrote the file would look for it: 第 3 页, 工作表“名单”B7
 * @param head of a cell of a table the words at the head of its column; empty of anything else
 * @param row 1-based number of its row in its table; 0 outside of tables
 * @param told whether the file says it of itself (author, title) and not to its readers
 * @param words plain text, may hold line ends; never blank
 */
public record TextPart(String place, String head, int row, boolean told, String words) {}
