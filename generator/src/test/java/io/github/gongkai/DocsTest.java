package io.github.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.testkit.RuleCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference says what the code does. */
class DocsTest {

    private static final Path DOCS = Path.of("../docs");

    @Test
    void everyRuleHasAPageWithItsSentencesAndEveryPageARule() throws Exception {
        Map<String, RuleInfo> rules = RuleCatalog.read();
        String index = Files.readString(DOCS.resolve("rules/README.md"));

        assertThat(rules).hasSizeGreaterThan(40);
        for (RuleInfo rule : rules.values()) {
            Path page = DOCS.resolve("rules/" + rule.id() + ".md");
            assertThat(page).exists();
            assertThat(page)
                    .content()
                    .contains("`" + rule.id() + "`", rule.summary().zh());
            assertThat(Files.readString(page).toLowerCase())
                    .contains(rule.summary().en().toLowerCase());
            assertThat(index).contains("(" + rule.id() + ".md)");
        }
        try (Stream<Path> pages = Files.list(DOCS.resolve("rules"))) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(name -> !name.equals("README.md"))
                            .map(name -> name.substring(0, name.length() - ".md".length())))
                    .containsExactlyInAnyOrderElementsOf(rules.keySet());
        }
    }
}
