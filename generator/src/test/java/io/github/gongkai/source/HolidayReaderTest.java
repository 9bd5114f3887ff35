package io.github.gongkai.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.calendar.WorkingCalendar;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code data/holidays.yaml}. */
class HolidayReaderTest {

    @TempDir
    Path temp;

    private WorkingCalendar read(String yaml) throws IOException {
        InlineSite site = InlineSite.in(temp).file("data/holidays.yaml", yaml);
        return HolidayReader.read(site.path(""), finding -> {
            throw new AssertionError(finding);
        });
    }

    @Test
    void aSiteAddsYears() throws IOException {
        WorkingCalendar calendar = read("2031:\n  节假日: [2031-10-01, 2031-10-02]\n  workdays: [2031-10-11]\n");

        assertThat(calendar.knows(2031)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 11))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void aSiteReplacesTheArrangementOfAYear() throws IOException {
        WorkingCalendar calendar = read("2026: { holidays: [2026-07-01] }\n");

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 10, 1))).isFalse();
    }

    @Test
    void faultsAreFoundWhereTheyStand() {
        InlineSite site = InlineSite.of(temp, """
                -- data/holidays.yaml --
                二〇二七:
                  holidays: [2027-01-01]
                2028:
                  holidays: [2027-12-31, 2028-01-01]
                  workdays: [2028-01-03, 2028-01-01, 2028-01-08]
                2029:
                  holiday: [2029-01-01]
                2030: 2030-01-01
                """).check();

        assertThat(site.places())
                .containsExactly(
                        "data/holidays.yaml:1:1 calendar.year",
                        "data/holidays.yaml:4:14 calendar.year",
                        "data/holidays.yaml:5:14 calendar.year",
                        "data/holidays.yaml:5:26 calendar.year",
                        "data/holidays.yaml:7:3 field.unknown",
                        "data/holidays.yaml:8:7 field.type");
    }

    @Test
    void aListInsteadOfYearsIsFound() {
        assertThat(InlineSite.of(temp, "-- data/holidays.yaml --\n- 2027-01-01\n")
                        .check()
                        .places())
                .containsExactly("data/holidays.yaml:1:1 field.type");
    }
}
