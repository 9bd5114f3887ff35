package io.github.gongkai.search;

import java.util.Locale;

/** The fields of the index, in the order their postings are written; the text comes first because most terms have it only. */
enum SearchField {
    BODY(1),
    TITLE(8),
    SUMMARY(2),
    KEYWORDS(3),
    NUMBER(10),
    UNIT(2);

    /** How many there are. */
    static final int COUNT = values().length;

    private final int boost;

    SearchField(int boost) {
        this.boost = boost;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By how much a hit in this field counts more. */
    int boost() {
        return boost;
    }
}
