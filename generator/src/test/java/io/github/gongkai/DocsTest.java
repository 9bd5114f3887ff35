package io.github.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.testkit.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The reference says what the code does. {@code -Dgolden=overwrite} writes the line of facts and the thresholds of each
 * page anew; the words remain.
 */
class DocsTest {

    private static final Path DOCS = Path.of("../docs");

    private static final String FACTS = "(?m)^Severity: [a-z]+\\.( Kind: [a-z]+\\.)?( Code: `?[A-Z0-9-]+`?\\.)?";

    private static final String THRESHOLDS = "(?s)## Thresholds\n.*?(?=## )";

    @Test
    void everyRuleHasAPageWithItsSentencesAndEveryPageARule() throws Exception {
        Map<String, Rules.Placed> rules = Rules.all();
        String index = Files.readString(DOCS.resolve("rules/README.md"));

        assertThat(rules).hasSizeGreaterThan(40);
        for (Rules.Placed placed : rules.values()) {
            RuleInfo rule = placed.rule();
            Path page = DOCS.resolve("rules/" + rule.id() + ".md");
            assertThat(page).exists();
            assertThat(page)
                    .content()
                    .contains("`" + rule.id() + "`", rule.summary().zh());
            assertThat(Files.readString(page).toLowerCase(Locale.ROOT))
                    .contains(rule.summary().en().toLowerCase(Locale.ROOT));
            assertThat(index).contains("(" + rule.id() + ".md)");
            // What a clerk reads: the report shows these sections.
            assertThat(page).content().containsOnlyOnce("\n## 为什么\n\n").containsOnlyOnce("\n## 怎样改\n\n");
        }
        try (Stream<Path> pages = Files.list(DOCS.resolve("rules"))) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(name -> !name.equals("README.md"))
                            .map(name -> name.substring(0, name.length() - ".md".length())))
                    .containsExactlyInAnyOrderElementsOf(rules.keySet());
        }
    }

    @Test
    void aPageHasTheSeverityTheKindTheCodeAndTheThresholdsOfItsRule() throws Exception {
        for (Rules.Placed placed : Rules.all().values()) {
            Path page = DOCS.resolve("rules/" + placed.rule().id() + ".md");
            String text = Files.readString(page);
            String right = right(text, placed.rule());
            if ("overwrite".equals(System.getProperty("golden")) && !right.equals(text)) {
                Files.writeString(page, right);
                text = right;
            }
            assertThat(text)
                    .as(page + ": write it anew with -Dgolden=overwrite")
                    .isEqualTo(right)
                    .contains(facts(placed.rule()));
        }
    }

    /** The page with what its code says in the place of what it says. */
    private static String right(String page, RuleInfo rule) {
        String withFacts =
                page.replaceFirst(FACTS, Matcher.quoteReplacement(facts(rule))).replaceFirst(THRESHOLDS, "");
        return rule.thresholds().isEmpty()
                ? withFacts
                : withFacts.replaceFirst(
                        "(?m)^## (?=Wrong|How to mend it)", Matcher.quoteReplacement(thresholds(rule) + "## "));
    }

    private static String facts(RuleInfo rule) {
        return "Severity: " + rule.severity().name().toLowerCase(Locale.ROOT) + ". Kind: "
                + rule.kind().name().toLowerCase(Locale.ROOT) + "."
                + (rule.code() == null ? "" : " Code: `" + rule.code() + "`.");
    }

    private static String thresholds(RuleInfo rule) {
        return rule.thresholds().stream()
                .map(one -> "| `" + one.name() + "` | " + one.value() + " | "
                        + one.meaning().zh() + "; " + one.meaning().en() + " |\n")
                .collect(Collectors.joining("", "## Thresholds\n\n| key | default | meaning |\n|---|---|---|\n", "\n"));
    }
}
