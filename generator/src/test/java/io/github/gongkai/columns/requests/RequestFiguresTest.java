package io.github.gongkai.columns.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.model.Entry;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Figures of the ledger of the living site, counted by hand: of the 14 requests of 2025 eleven are of citizens, two of
 * firms, one of a law firm; number 14 was answered in January 2026.
 */
class RequestFiguresTest {

    private static List<Entry> ledgers;

    @BeforeAll
    static void read() throws IOException {
        ledgers = LivingLedger.read().ledgers();
    }

    private static List<Long> row(RequestFigures figures, String id) {
        return figures.row(id);
    }

    @Test
    void tableThreeOf2025() {
        RequestFigures figures = RequestFigures.of(ledgers, 2025);

        assertThat(row(figures, "new")).containsExactly(11L, 2L, 0L, 0L, 1L, 0L, 14L);
        assertThat(row(figures, "carried")).containsOnly(0L);
        // Numbers 1, 3, 4, 5, 13 of citizens, 10 of a firm.
        assertThat(row(figures, "granted")).containsExactly(5L, 1L, 0L, 0L, 0L, 0L, 6L);
        // 2.
        assertThat(row(figures, "partial")).containsExactly(0L, 1L, 0L, 0L, 0L, 0L, 1L);
        // 12, 7.
        assertThat(row(figures, "d4")).containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 1L);
        assertThat(row(figures, "d5")).containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 1L);
        // 9; 8 and 6.
        assertThat(row(figures, "u1")).containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 1L);
        assertThat(row(figures, "u2")).containsExactly(1L, 0L, 0L, 0L, 1L, 0L, 2L);
        // 11.
        assertThat(row(figures, "n1")).containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 1L);
        for (String none :
                List.of("d1", "d2", "d3", "d6", "d7", "d8", "u3", "n2", "n3", "n4", "n5", "o1", "o2", "o3")) {
            assertThat(row(figures, none)).as(none).containsOnly(0L);
        }
        assertThat(row(figures, "total")).containsExactly(10L, 2L, 0L, 0L, 1L, 0L, 13L);
        // 14.
        assertThat(row(figures, "forward")).containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 1L);
    }

    @Test
    void whatWasOpenIsCarriedIntoTheNextYear() {
        RequestFigures figures = RequestFigures.of(ledgers, 2026);

        assertThat(row(figures, "carried")).isEqualTo(row(RequestFigures.of(ledgers, 2025), "forward"));
        // 1, 2, 5, 7, 8 of citizens, 3 and 9 of firms, 6 of an institute, 4 of a law firm.
        assertThat(row(figures, "new")).containsExactly(5L, 2L, 1L, 0L, 1L, 0L, 9L);
        // 14 of 2025, 1, 5, 7; 6.
        assertThat(row(figures, "granted")).containsExactly(4L, 0L, 1L, 0L, 0L, 0L, 5L);
        assertThat(row(figures, "o1")).containsExactly(0L, 0L, 0L, 0L, 1L, 0L, 1L);
        assertThat(row(figures, "total")).containsExactly(5L, 1L, 1L, 0L, 1L, 0L, 8L);
        // 8 and 9 wait for a correction.
        assertThat(row(figures, "forward")).containsExactly(1L, 1L, 0L, 0L, 0L, 0L, 2L);
    }

    @Test
    void theSumsOfTheFormHold() {
        for (int year : List.of(2024, 2025, 2026, 2027)) {
            RequestFigures figures = RequestFigures.of(ledgers, year);
            for (int column = 0; column < RequestFigures.APPLICANTS.size(); column++) {
                int at = column;
                long results = RequestFigures.rows().stream()
                        .filter(id ->
                                !List.of("new", "carried", "total", "forward").contains(id))
                        .mapToLong(id -> row(figures, id).get(at))
                        .sum();
                assertThat(results).isEqualTo(row(figures, "total").get(at));
                assertThat(row(figures, "new").get(at) + row(figures, "carried").get(at))
                        .isEqualTo(row(figures, "total").get(at)
                                + row(figures, "forward").get(at));
            }
        }
        assertThat(RequestFigures.rows()).hasSize(25);
    }

    @Test
    void tableFourCountsCasesWhereTheyStoodAtTheEndOfTheYear() {
        RequestFigures figures = RequestFigures.of(ledgers, 2025);

        // Number 12 upheld, 7 corrected; the lawsuit about 12 began and ended in 2026.
        assertThat(figures.cases("review")).containsExactly(1L, 1L, 0L, 0L, 2L);
        assertThat(figures.cases("direct")).containsOnly(0L);
        assertThat(figures.cases("afterReview")).containsOnly(0L);
        RequestFigures next = RequestFigures.of(ledgers, 2026);
        assertThat(next.cases("review")).containsOnly(0L);
        assertThat(next.cases("afterReview")).containsExactly(1L, 0L, 0L, 0L, 1L);
    }

    @Test
    void convenienceRepliesAreCounted() {
        // Numbers 6, 8, 9, 11 of 2025; 3 and 7 of 2026.
        assertThat(RequestFigures.of(ledgers, 2025).convenienceReplies()).isEqualTo(4);
        assertThat(RequestFigures.of(ledgers, 2026).convenienceReplies()).isEqualTo(2);
        assertThat(RequestFigures.of(ledgers, 2025).fees()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void theLivingSiteHasConsideredWhatWasAskedForThreeTimes() {
        assertThat(RequestFigures.suggestions(ledgers)).isEmpty();
    }
}
