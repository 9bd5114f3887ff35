package io.github.gongkai.columns.annual;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is compared with the ledger of its unit: the two of the office of the living site, and ways to part them. */
class LedgerRuleTest {

    private static final Path CONTENT = Path.of("../content");
    private static final String REPORT = "annual-reports/government-office/2025.md";
    private static final String LEDGER = "private/request-ledger/2025.yaml";

    @TempDir
    Path temp;

    private List<String> findings(String from, String to) throws IOException {
        InlineSite site = InlineSite.in(temp).asOf(LocalDateTime.of(2026, 11, 1, 12, 0));
        for (String path : List.of("site.yaml", "data/units.yaml", REPORT, LEDGER)) {
            site.file(path, Files.readString(CONTENT.resolve(path)).replace(from, to));
        }
        return site.check().findings().stream()
                .filter(found -> found.rule().equals(LedgerRule.INFO))
                .map(found -> found.message().zh())
                .toList();
    }

    @Test
    void theReportOfTheLivingSiteIsThatOfItsLedger() throws IOException {
        assertThat(findings("办公室", "办公室")).isEmpty();
    }

    @Test
    void aCellOfTableThreeThatDiffersIsNamed() throws IOException {
        assertThat(findings("granted: [5, 1, 0, 0, 0, 0, 6]", "granted: [4, 1, 0, 0, 0, 0, 5]"))
                .containsExactly("表三“予以公开”行“自然人”列是 4，台账统计是 5", "表三“予以公开”行“总计”列是 5，台账统计是 6");
    }

    @Test
    void aCellOfTableFourThatDiffersIsNamed() throws IOException {
        assertThat(findings("result: 结果纠正", "result: 结果维持")).containsExactly("表四“行政复议”的“结果维持”是 1，台账统计是 2");
    }

    @Test
    void theLedgerOfAnotherUnitOrYearIsLeftAlone() throws IOException {
        assertThat(findings("unit: government-office\nnote", "unit: education\nnote"))
                .isEmpty();
        assertThat(findings("year: 2025\nunit", "year: 2024\nunit")).isEmpty();
    }
}
