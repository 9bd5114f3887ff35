package io.github.gongkai.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Accepted;
import io.github.gongkai.diagnostic.Weighed;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal {@code baseline} writes, and what it then does. */
class BaselineTest {

    private static final String DOCUMENT =
            "---\ntitle: %s\n%sdocumentNumber: 青政办发[2026]第0%d号\ndatePublished: 2026-03-01\n---\n内容。\n";

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void twoOldFaults() {
        site = InlineSite.of(temp, "-- documents/1.md --\n" + DOCUMENT.formatted("甲", "", 1))
                .file("documents/2.md", DOCUMENT.formatted("乙", "", 2));
    }

    private String baseline() {
        try {
            return Files.readString(site.path("data/baseline.yaml"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatIsRecordedDoesNotCountAnyMore() {
        assertThat(site.baseline(false).result().failed()).isFalse();

        assertThat(baseline())
                .matches("(?s)# 问题基线.*renew。\n"
                        + "- rule: doc.number-form\n"
                        + "  path: 'documents/1.md'\n"
                        + "  fingerprint: '[0-9a-f]{16}'\n"
                        + "  count: 1\n"
                        + "  recorded: 2026-06-30\n"
                        + "  message: '发文字号“青政办发\\[2026]第01号”[^\n]*'\n"
                        + "- rule: doc.number-form\n"
                        + "  path: 'documents/2.md'\n.*");
        assertThat(site.has("index.html")).as("nothing is published").isFalse();
        site.builds();
        assertThat(site.has("documents/1.html")).isTrue();
        assertThat(site.result().report().weighed().baseline()).isEqualTo(new Weighed.Progress(2, 2));
        assertThat(site.result().report().weighed().accepted())
                .hasSize(2)
                .allMatch(accepted -> accepted.by() == Accepted.By.BASELINE);
        assertThat(site.report().replaceAll("\\s+", "")).contains("\"baseline\":{\"recorded\":2,\"left\":2}");
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        site.baseline(false);
        String first = baseline();

        assertThat(site.threads(1).baseline(true)).isNotNull();
        assertThat(baseline()).isEqualTo(first);
    }

    @Test
    void aFindingIsKnownWhereverItMoves() {
        site.baseline(false);

        site.file("documents/1.md", DOCUMENT.formatted("甲", "keywords: 水\n", 1)).builds();
    }

    @Test
    void moreOfTheSameAndWhatIsNewCounts() {
        site.baseline(false);
        site.file("documents/3.md", DOCUMENT.formatted("丙", "", 3)).build();

        assertThat(site.result().failed()).isTrue();
        assertThat(site.places()).containsExactly("documents/3.md:3:17 doc.number-form");
    }

    @Test
    void laterRunsStrikeOutWhatIsMendedAndAddNothing() {
        site.baseline(false);
        site.file("documents/1.md", "---\ntitle: 甲\ndatePublished: 2026-03-01\n---\n内容。\n")
                .file("documents/3.md", DOCUMENT.formatted("丙", "", 3))
                .build();
        assertThat(site.places())
                .containsExactly("data/baseline.yaml:4:3 baseline.stale", "documents/3.md:3:17 doc.number-form");
        assertThat(site.result().report().weighed().baseline()).isEqualTo(new Weighed.Progress(2, 1));

        site.asOf(LocalDateTime.of(2026, 7, 31, 0, 0)).baseline(false);

        assertThat(baseline())
                .contains("documents/2.md", "recorded: 2026-06-30")
                .doesNotContain("documents/1.md", "documents/3.md");
        assertThat(site.places()).containsExactly("documents/3.md:3:17 doc.number-form");

        site.baseline(true);
        assertThat(baseline()).contains("documents/2.md", "documents/3.md", "recorded: 2026-07-31");
        site.builds();
    }

    @Test
    void anEmptyBaselineStaysEmpty() {
        site.file("documents/1.md", "---\ntitle: 甲\ndatePublished: 2026-03-01\n---\n内容。\n")
                .file("documents/2.md", "---\ntitle: 乙\ndatePublished: 2026-03-01\n---\n内容。\n")
                .baseline(false);
        assertThat(baseline()).endsWith("[]\n");

        site.file("documents/1.md", DOCUMENT.formatted("甲", "", 1)).baseline(false);
        assertThat(baseline()).endsWith("[]\n");
        assertThat(site.build().places()).containsExactly("documents/1.md:3:17 doc.number-form");
    }

    @Test
    void whatMustNotWaitIsNeverRecorded() {
        site.file("documents/4.md", "---\ntitle: [\n---\n").baseline(false);

        assertThat(baseline()).doesNotContain("yaml.syntax");
        assertThat(site.places()).anyMatch(place -> place.endsWith("yaml.syntax"));
        assertThat(site.build().result().failed()).isTrue();

        site.file("data/baseline.yaml", """
                - { rule: yaml.syntax, path: documents/4.md, fingerprint: '00', count: 1, recorded: 2026-06-30 }
                """).check();
        assertThat(site.places()).contains("data/baseline.yaml:1:3 baseline.safeguard");
    }

    @Test
    void aBaselineThatCannotBeReadIsNotWrittenOver() {
        site.file("data/baseline.yaml", "- rule: [\n").baseline(false);

        assertThat(site.result().failed()).isTrue();
        assertThat(baseline()).isEqualTo("- rule: [\n");
    }

    @Test
    void notesAndExceptionsAreNotRecorded() {
        site.file(
                        "data/exceptions.yaml",
                        "- { rule: doc.number-form, entry: documents/1, reason: 原件如此, approver: 县政府办公室主任, expires: 2026-12-31 }\n")
                .baseline(false);

        assertThat(baseline()).contains("documents/2.md").doesNotContain("documents/1.md");
        site.builds();
    }
}
