package io.github.gongkai.scan.wording;

import io.github.gongkai.model.Entry;
import io.github.gongkai.scan.Piece;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** The day by which the words of an entry are judged: an old document keeps the words of its time. */
final class ItemDates {

    private final LocalDate today;

    ItemDates(LocalDate today) {
        this.today = today;
    }

    /** The day a document was signed, else the day an entry was changed or published; of all else the as-of date. */
    LocalDate of(Piece piece) {
        Entry entry = piece.entry();
        return entry == null
                ? today
                : Stream.of("dateIssued", "dateUpdated", "datePublished")
                        .map(entry.fields()::date)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(today);
    }
}
