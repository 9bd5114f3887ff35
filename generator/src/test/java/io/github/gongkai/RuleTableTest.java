package io.github.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.RuleInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of rules says what the code does; {@code -Dgolden=overwrite} writes it anew. */
class RuleTableTest {

    private static final Path TABLE = Path.of("src/main/resources/io/github/gongkai/ruleset/rules.tsv");

    @Test
    void theTableHasEveryRuleOfTheCode() throws Exception {
        String table =
                Rules.all().values().stream().map(RuleTableTest::line).collect(Collectors.joining("\n", "", "\n"));

        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE))
                .as("write it anew with -Dgolden=overwrite")
                .isEqualTo(table);
    }

    private static String line(Rules.Placed placed) {
        RuleInfo rule = placed.rule();
        List<String> cells = new ArrayList<>(List.of(
                rule.id(),
                rule.severity().name(),
                Objects.requireNonNullElse(rule.code(), ""),
                rule.kind().name(),
                placed.room(),
                rule.summary().zh(),
                rule.summary().en()));
        for (RuleInfo.Threshold threshold : rule.thresholds()) {
            cells.addAll(List.of(
                    threshold.name(),
                    String.valueOf(threshold.value()),
                    threshold.meaning().zh(),
                    threshold.meaning().en()));
        }
        return String.join("\t", cells);
    }
}
