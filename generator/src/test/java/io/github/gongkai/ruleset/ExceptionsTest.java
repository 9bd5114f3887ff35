package io.github.gongkai.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Accepted;
import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code data/exceptions.yaml} does. */
class ExceptionsTest {

    private static final String WHY = ", reason: 原件如此, approver: 县政府办公室主任";

    @TempDir
    Path temp;

    private InlineSite site(String exceptions) {
        return InlineSite.of(temp, """
                        -- documents/1.md --
                        ---
                        title: 甲
                        documentNumber: 青政办发[2026]第01号
                        datePublished: 2026-03-01
                        ---
                        内容。
                        """).file("data/exceptions.yaml", exceptions);
    }

    @Test
    void whatIsExceptedIsKeptInTheReportAndFailsNothing() {
        InlineSite site = site("- { rule: doc.number-form, entry: documents/1" + WHY + ", expires: 2026-12-31 }\n")
                .builds();

        assertThat(site.has("documents/1.html")).isTrue();
        assertThat(site.result().report().counts().published()).isEqualTo(1);
        assertThat(site.result().report().weighed().accepted()).hasSize(1);
        Accepted accepted = site.result().report().weighed().accepted().get(0);
        assertThat(accepted.by()).isEqualTo(Accepted.By.EXCEPTION);
        assertThat(accepted.reason()).isEqualTo("原件如此");
        assertThat(accepted.approver()).isEqualTo("县政府办公室主任");
        assertThat(accepted.until()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(accepted.at()).hasToString("data/exceptions.yaml:1:3");
        assertThat(accepted.finding().at()).hasToString("documents/1.md:3:17");
        assertThat(site.report()).contains("\"by\" : \"exception\"", "\"accepted\" : 1");
    }

    @Test
    void itIsWrittenInChineseJustAsWell() {
        site("- 规则: doc.number-form\n  条目: documents/1.md\n  理由: 原件如此\n  批准人: 县政府办公室主任\n  到期日: 2026-06-30\n")
                .builds();
    }

    @Test
    void afterItsLastDayTheFindingIsBackAndTheLineIsNamed() {
        InlineSite site = site("- { rule: doc.number-form, entry: documents/1" + WHY + ", expires: 2026-06-29 }\n")
                .build();

        assertThat(site.result().failed()).isTrue();
        assertThat(site.places())
                .containsExactly("data/exceptions.yaml:1:3 exception.lapsed", "documents/1.md:3:17 doc.number-form");
        assertThat(site.asOf(LocalDateTime.of(2026, 6, 29, 23, 59)).build().places())
                .isEmpty();
    }

    @Test
    void anExceptionForNothingIsAWarning() {
        InlineSite site = site("""
                - { rule: doc.number-form, entry: documents/1%1$s, expires: 2026-12-31 }
                - { rule: doc.number-form, entry: documents/11%1$s, expires: 2026-12-31 }
                - { rule: date.order, entry: documents/1%1$s, expires: 2026-12-31 }
                """.formatted(WHY)).build();

        assertThat(site.result().failed()).isFalse();
        assertThat(site.places())
                .containsExactly(
                        "data/exceptions.yaml:2:3 exception.unused", "data/exceptions.yaml:3:3 exception.unused");
    }

    @Test
    void oneThatDoesNotSayAllHoldsNowhere() {
        InlineSite site = site("""
                - { rule: doc.number-form, entry: documents/1 }
                - { rule: doc.numberform, entry: documents/1%1$s, expires: 2026-12-31 }
                - { rule: doc.number-form, entry: documents/1%1$s, expires: 2027-07-01 }
                - { rule: yaml.syntax, entry: documents/1%1$s, expires: 2026-12-31 }
                - { rule: subsidy.recipient, entry: documents/1%1$s, expires: 2026-12-31 }
                """.formatted(WHY)).check();

        assertThat(site.places())
                .containsExactlyInAnyOrder(
                        "data/exceptions.yaml:1:3 config.required",
                        "data/exceptions.yaml:1:3 config.required",
                        "data/exceptions.yaml:1:3 config.required",
                        "data/exceptions.yaml:2:11 ruleset.unknown-rule",
                        "data/exceptions.yaml:3:91 exception.term",
                        "data/exceptions.yaml:4:11 exception.refused",
                        "data/exceptions.yaml:5:3 exception.refused",
                        "documents/1.md:3:17 doc.number-form");
    }

    @Test
    void aSafeguardNeedsToSayWhatWasLookedAt() {
        InlineSite site = site("- { rule: doc.number-form, entry: documents/1" + WHY + ", expires: 2026-12-31 }\n"
                        + "- { rule: request.identity, entry: private/request-ledger/2026" + WHY
                        + ", expires: 2026-12-31, note: 已与机构名录核对 }\n")
                .check();

        assertThat(site.places()).containsExactly("data/exceptions.yaml:2:3 exception.unused");
    }

    @Test
    void whatOnlyTheSearchFindsIsNotCalledUnusedByABuild() {
        site("""
                - { rule: doc.number-form, entry: documents/1%1$s, expires: 2026-12-31 }
                - { rule: search.probe, entry: data/search-probes.yaml%1$s, expires: 2026-12-31 }
                """.formatted(WHY)).builds();
    }

    @Test
    void anExceptionIsForOneFileAndNotForThoseBelowIt() {
        InlineSite site = site("- { rule: doc.number-form, entry: documents" + WHY + ", expires: 2026-12-31 }\n")
                .check();

        assertThat(site.places())
                .containsExactly("data/exceptions.yaml:1:3 exception.unused", "documents/1.md:3:17 doc.number-form");
    }
}
