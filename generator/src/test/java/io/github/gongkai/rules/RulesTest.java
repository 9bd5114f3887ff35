package io.github.gongkai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {

    @TempDir
    Path temp;

    private InlineSite entry(String more) {
        return InlineSite.of(temp, "-- documents/a.md --\n---\ntitle: 青禾县甲办法\n" + more + "\n---\n");
    }

    @Test
    void aMissingDateIsNeverMadeUp() {
        InlineSite site = entry("").check();

        assertThat(site.places()).containsExactly("documents/a.md:1:1 field.required");
        assertThat(site.lines().get(0)).contains("datePublished is missing");
        assertThat(site.findings().get(0).rule().code()).isNull();
    }

    @Test
    void aFieldThatIsThereButWrongIsNotMissingToo() {
        assertThat(entry("datePublished: gestern").check().places()).containsExactly("documents/a.md:3:16 field.date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青政发〔2024〕3号",
                "青政办发〔2024〕12345号",
                "青（河）水发〔1999〕1号",
                "青禾县人民政府令第12号",
                "青禾县水务局公告2024年第3号",
                "青禾县水务局通告第3号",
                "A政〔2024〕1号"
            })
    void documentNumbersInFormPass(String number) {
        assertThat(entry("datePublished: 2025-01-02\ndocumentNumber: " + number)
                        .check()
                        .places())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "青政发[2024]3号 | 青政发〔2024〕3号",
                "青政发(2024)3号 | 青政发〔2024〕3号",
                "青政发（2024）第3号 | 青政发〔2024〕3号",
                "青政发【2024】03号 | 青政发〔2024〕3号",
                "青政发﹝2024﹞3号 | 青政发〔2024〕3号",
                "青政发〔2024〕3 | 青政发〔2024〕3号",
                "青政发 〔2024〕 3号 | 青政发〔2024〕3号",
                "青政发2024年3号 | 青政发〔2024〕3号",
                "青政发〔２０２４〕３号 | 青政发〔2024〕3号",
                "010 | -",
                "青政发〔24〕3号 | -",
                "无 | -",
                "青政发〔2024〕0号 | -",
            })
    void documentNumbersOutOfFormAreFoundWithTheRightOne(String number, String better) {
        InlineSite site = entry("datePublished: 2025-01-02\ndocumentNumber: '" + number + "'")
                .check();

        assertThat(site.places()).containsExactly("documents/a.md:4:17 doc.number-form");
        assertThat(site.printed().get(1))
                .isEqualTo(
                        better == null
                                ? "  hint: write it like 青政办发〔2024〕3号; without a number give noNumberReason"
                                : "  hint: write documentNumber: " + better);
    }

    @ParameterizedTest
    @CsvSource({
        "dateIssued, datePrinted",
        "dateIssued, validityDate",
        "dateEffective, dateExpires",
        "dateIssued, datePublished",
        "datePublished, dateUpdated",
        "publishAt, withdrawAt"
    })
    void datesFollowEachOther(String earlier, String later) {
        String rest =
                earlier.equals("datePublished") || later.equals("datePublished") ? "" : "datePublished: 2025-01-06\n";

        assertThat(entry(rest + earlier + ": 2025-01-01\n" + later + ": 2025-01-01")
                        .check()
                        .places())
                .isEmpty();
        assertThat(entry(rest + earlier + ": 2025-01-02\n" + later + ": 2025-01-01")
                        .check()
                        .places())
                .hasSize(1)
                .allMatch(place -> place.endsWith("date.order"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"datePublished: 2026-07-01", "datePublished: 2025-01-01\ndateUpdated: 2026-07-01"})
    void whatIsPublishedHasNoDateInTheFuture(String dates) {
        assertThat(entry(dates).check().places()).hasSize(1).allMatch(place -> place.endsWith("date.future"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "datePublished: 2026-06-30T23:59",
                "datePublished: 2026-07-01\npublishAt: 2026-07-01",
                "datePublished: 2026-07-01\nstatus: draft",
                "datePublished: 2025-01-01\ndateEffective: 2027-01-01\ndateExpires: 2030-01-01",
            })
    void datesToComeAreFineWhereTheyMayCome(String dates) {
        assertThat(entry(dates).check().places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "repeals: documents/none | 4:10 does not exist",
                "repeals: documents/draft | 4:10 is not published",
                "repeals: notices/none | 4:10 does not exist",
                "repeals: [《外面的办法》, documents/nome] | 4:20 does not exist",
            })
    void referencesMustPointToWhatIsPublished(String field, String expected) {
        InlineSite site = entry("datePublished: 2025-01-02\n" + field)
                .file("documents/draft.md", "---\ntitle: 草案\ndatePublished: 2025-01-01\nstatus: draft\n---\n")
                .check();

        assertThat(site.places()).containsExactly("documents/a.md:" + expected.split(" ")[0] + " reference.dangling");
        assertThat(site.lines().get(0)).contains(expected.substring(expected.indexOf(' ') + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"repeals: 《外面的办法》", "repeals: 青政发〔2000〕1号", "repeals: documents/b", "repeals: documents/broken"})
    void referencesThatHoldPass(String field) {
        InlineSite site = entry("datePublished: 2025-01-02\n" + field)
                .file("documents/b.md", "---\ntitle: 乙\ndatePublished: 2025-01-01\n---\n")
                .file("documents/broken.md", "---\n- x\n---\n")
                .check();

        assertThat(site.places()).containsExactly("documents/broken.md:2:1 field.type");
    }

    @Test
    void aDraftMayReferToADraft() {
        assertThat(entry("datePublished: 2025-01-02\nstatus: draft\nrepeals: documents/b")
                        .file("documents/b.md", "---\ntitle: 乙\ndatePublished: 2025-01-01\nstatus: draft\n---\n")
                        .check()
                        .places())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "青禾县人民政府办公室"})
    void unitsOfTheRegisterPass(String unit) {
        assertThat(entry("datePublished: 2025-01-02\nunit: " + unit)
                        .file("data/units.yaml", "- { id: office, name: 青禾县人民政府办公室 }\n")
                        .check()
                        .places())
                .isEmpty();
    }

    @Test
    void aUnitThatIsNotInTheRegisterIsFound() {
        InlineSite site = entry("datePublished: 2025-01-02\nunit: ofice")
                .file("data/units.yaml", "- { id: office, name: 青禾县人民政府办公室 }\n")
                .check();

        assertThat(site.places()).containsExactly("documents/a.md:4:7 unit.unknown");
        assertThat(site.printed().get(1)).contains("office");
    }

    @Test
    void withoutARegisterAnyUnitPasses() {
        assertThat(entry("datePublished: 2025-01-02\nunit: anyone").check().places())
                .isEmpty();
    }
}
