package io.github.gongkai.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Finds the head of each column of a sheet: the first row of two or more short cells without digits. */
final class SheetHeads {

    private static final int LONGEST = 30;

    private final Map<Integer, String> heads = new HashMap<>();
    private final TreeMap<Integer, String> row = new TreeMap<>();
    private int rowNumber = -1;
    private boolean found;

    /** The head above a cell, which is told in the order of rows; empty where there is none yet. */
    String above(int rowIndex, int column, String words) {
        if (!found && rowIndex != rowNumber) {
            settle();
            row.clear();
            rowNumber = rowIndex;
        }
        if (!found && !words.isBlank()) {
            row.put(column, words.strip());
        }
        return found ? heads.getOrDefault(column, "") : "";
    }

    private void settle() {
        boolean head = row.size() > 1
                && row.values().stream()
                        .allMatch(words ->
                                words.length() <= LONGEST && words.chars().noneMatch(Character::isDigit));
        if (head) {
            heads.putAll(row);
            found = true;
        }
    }
}
