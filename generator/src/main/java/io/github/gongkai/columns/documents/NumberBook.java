package io.github.gongkai.columns.documents;

import io.github.gongkai.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The numbers on file, by code and year, whatever the open attribute of the documents. */
final class NumberBook {

    /**
     * A year of a series.
     *
     * @param documents by serial number; joint documents may share one
     */
    record Year(String code, int year, TreeMap<Integer, List<Entry>> documents) {

        int last() {
            return documents.lastKey();
        }

        /** Numbers before the last that are not on file. */
        List<Integer> missing() {
            List<Integer> missing = new ArrayList<>();
            for (int number = 1; number < last(); number++) {
                if (!documents.containsKey(number)) {
                    missing.add(number);
                }
            }
            return missing;
        }
    }

    private NumberBook() {}

    /** By code, newest year first. */
    static List<Year> of(List<Entry> entries) {
        TreeMap<String, TreeMap<Integer, Year>> book = new TreeMap<>();
        for (Entry entry : entries) {
            DocumentNumber.of(entry)
                    .ifPresent(number -> book.computeIfAbsent(number.code(), any -> new TreeMap<>())
                            .computeIfAbsent(number.year(), year -> new Year(number.code(), year, new TreeMap<>()))
                            .documents()
                            .computeIfAbsent(number.serial(), any -> new ArrayList<>())
                            .add(entry));
        }
        return book.values().stream()
                .flatMap(years -> years.descendingMap().values().stream())
                .toList();
    }
}
