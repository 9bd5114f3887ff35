package io.github.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.gongkai.diagnostic.RuleInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference says what the code does. */
class DocsTest {

    private static final Path DOCS = Path.of("../docs");

    @Test
    void everyRuleHasAPageWithItsSentencesAndEveryPageARule() throws Exception {
        Map<String, RuleInfo> rules = rules();
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

    private static Map<String, RuleInfo> rules() throws IllegalAccessException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.gongkai");
        Map<String, RuleInfo> rules = new TreeMap<>();
        for (JavaClass type : classes) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (field.getType() == RuleInfo.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    RuleInfo rule = (RuleInfo) field.get(null);
                    rules.put(rule.id(), rule);
                }
            }
        }
        return rules;
    }
}
