package io.github.gongkai.columns.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Publication within twenty working days, the elements of normative documents, reviews of what is not open. */
class PublishedLateTest {

    @TempDir
    Path temp;

    private List<String> found(String fields, String day) {
        return InlineSite.of(
                        temp,
                        "-- documents/a.md --\n---\ntitle: 关于水井的通知\n" + fields.replace(';', '\n')
                                + "\n---\n水井每年检查一次。\n")
                .asOf(LocalDate.parse(day).atTime(12, 0))
                .check()
                .findings()
                .stream()
                .map(found -> found.at().line() + " " + found.rule().id() + " " + found.severity())
                .toList();
    }

    /**
     * Wednesday, 1 April 2026: Thursday and Friday are 2 working days, Monday, 6 April is free, the rest of the month makes
     * 4 + 5 + 5 + 4 = 18: the twentieth is Thursday, 30 April. The next working day is 6 May.
     */
    @ParameterizedTest
    @CsvSource({"2026-04-30, false", "2026-05-01, true", "2026-05-06, true"})
    void aDocumentIsPublishedWithinTwentyWorkingDays(String published, boolean late) {
        assertThat(found("dateIssued: 2026-04-01;datePublished: " + published, "2026-06-30"))
                .isEqualTo(late ? List.of("4 doc.published-late WARNING") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, -", "2026-05-01, WARNING"})
    void aDraftThatWaitsTooLongIsTold(String day, String severity) {
        assertThat(found("dateIssued: 2026-04-01;datePublished: 2026-04-20;disclosure: proactive;status: draft", day))
                .isEqualTo(severity.equals("-") ? List.of() : List.of("4 doc.published-late " + severity));
    }

    @Test
    void aDraftNobodyCalledOpenMayWait() {
        assertThat(found("dateIssued: 2026-01-04;datePublished: 2026-01-05;status: draft", "2026-06-30"))
                .isEmpty();
    }

    @Test
    void whatIsPlannedTooLateIsTold() {
        assertThat(found("dateIssued: 2026-04-01;datePublished: 2026-05-06;publishAt: 2026-05-06", "2026-04-10"))
                .containsExactly("5 doc.published-late WARNING");
        assertThat(found("dateIssued: 2026-04-01;datePublished: 2026-04-30;publishAt: 2026-04-30", "2026-04-10"))
                .isEmpty();
    }

    @Test
    void whatWasMadeOpenLaterIsCountedFromThatDay() {
        String opened =
                "dateIssued: 2025-01-06;disclosure: proactive;attributeHistory: [ { date: %s, to: proactive } ];"
                        + "datePublished: 2026-04-30";
        assertThat(found(opened.formatted("2026-04-01"), "2026-06-30")).isEmpty();
        assertThat(found(opened.formatted("2026-03-31"), "2026-06-30")).containsExactly("6 doc.published-late WARNING");
    }

    @Test
    void lawsAndWhatIsOlderThanTheDutyAreLeftAlone() {
        assertThat(found("kind: 地方性法规;dateIssued: 2026-01-04;datePublished: 2026-06-01", "2026-06-30"))
                .isEmpty();
        assertThat(found("dateIssued: 2008-04-30;datePublished: 2012-06-01", "2026-06-30"))
                .isEmpty();
    }

    @Test
    void ofAYearWithoutKnownHolidaysTheReaderIsTold() {
        assertThat(found("dateIssued: 2027-03-01;datePublished: 2027-03-21", "2027-06-30"))
                .isEmpty();
        assertThat(found("dateIssued: 2027-03-01;datePublished: 2027-03-29", "2027-06-30"))
                .containsExactly("4 calendar.unknown-year WARNING");
        assertThat(found("dateIssued: 2027-03-01;datePublished: 2027-03-30", "2027-06-30"))
                .containsExactly("4 calendar.unknown-year WARNING", "4 doc.published-late WARNING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "documentNumber: 示政规〔2026〕1号;dateIssued: 2026-06-01 | false",
                "documentNumber: 示政规〔2026〕1号 | true",
                "dateIssued: 2026-06-01 | true",
            })
    void aNormativeDocumentHasItsSixElements(String fields, boolean lacking) {
        assertThat(found(
                                "kind: 行政规范性文件;requiresInterpretation: false;dateExpires: 2031-01-01;datePublished: 2026-06-02;"
                                        + fields,
                                "2026-06-30")
                        .stream()
                        .filter(line -> line.contains("norm.elements")))
                .isEqualTo(lacking ? List.of("3 norm.elements ERROR") : List.of());
    }

    @Test
    void aNormativeDocumentWithoutATextLacksIt() {
        InlineSite site = InlineSite.of(
                temp,
                "-- documents/a.yaml --\ntitle: 水井管理办法\nkind: 行政规范性文件\nrequiresInterpretation: false\nnoNumberReason: 示例\n"
                        + "dateExpires: 2031-01-01\ndateIssued: 2026-06-01\ndatePublished: 2026-06-02\n");
        assertThat(site.check().lines())
                .containsExactly("documents/a.yaml:2:7: error: a normative document lacks text [norm.elements]");
        site.file("documents/a/正文.pdf", InlineSite.PDF);
        assertThat(site.check().lines()).isEmpty();
    }
}
