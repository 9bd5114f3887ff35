package io.github.gongkai.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every requirement is proved by a test or by a page of the living site. */
class RequirementsTest {

    private static final Path TRACE = Path.of("..", "docs", "requirements.yaml");

    private static final List<Path> TESTS =
            List.of(Path.of("src", "test", "java"), Path.of("..", "generator", "src", "test", "java"));

    /** Requirements of each plan that software can meet. */
    private static final Map<String, Long> COUNTS = Map.of("SZ", 74L, "SX", 60L, "QY", 76L, "CY", 53L, "GX", 60L);

    private static final Set<String> MAY_WAIT = Set.of("validation-rule", "search", "accessibility");

    /** Search, accessibility, safety and health of sites: what hangs on their checks may wait too, if it says so. */
    private static final Set<String> MODULES_OF_CHECKS = Set.of("M19-search", "M20-a11y", "M21-safety", "M22-health");

    /** Only ever goes down; ends at 0. */
    private static final int LATER_ALLOWED = 0;

    private final List<Requirement> requirements;

    RequirementsTest() throws IOException {
        requirements = Requirement.readAll(TRACE);
    }

    @Test
    void everyRequirementStandsOnce() {
        assertThat(requirements).extracting(Requirement::id).doesNotHaveDuplicates();
        Map<String, Long> counts =
                requirements.stream().collect(Collectors.groupingBy(Requirement::prefix, Collectors.counting()));
        assertThat(counts).isEqualTo(COUNTS);
        assertThat(requirements)
                .allSatisfy(requirement ->
                        assertThat(requirement.proofs()).as(requirement.id()).isNotEmpty());
    }

    /** A line without words, or with many, tells nothing. */
    @Test
    void everyNeedIsShort() {
        assertThat(requirements)
                .allSatisfy(requirement -> assertThat(requirement.need().split("\\s+"))
                        .as(requirement.id())
                        .hasSizeBetween(2, 12));
    }

    @Test
    void everyTestExists() {
        assertThat(wrong("test", proof -> testExists(proof.of()) ? "" : "no such test: " + proof.of()))
                .isEmpty();
    }

    @Test
    void everyPageStandsInTheLivingSite() {
        assertThat(wrong("page", RequirementsTest::wrongWithPage)).isEmpty();
    }

    @Test
    void onlyChecksSearchAndAccessibilityWait() {
        List<Requirement> waiting =
                requirements.stream().filter(each -> each.says("later")).toList();

        assertThat(waiting).hasSizeLessThanOrEqualTo(LATER_ALLOWED);
        assertThat(waiting)
                .allMatch(each -> MAY_WAIT.contains(each.kind())
                        || MODULES_OF_CHECKS.contains(each.module())
                                && each.proofs().stream()
                                        .noneMatch(proof -> proof.of().isBlank()));
        assertThat(requirements)
                .flatExtracting(Requirement::proofs)
                .extracting(Requirement.Proof::by)
                .isSubsetOf("test", "page", "later", "out");
    }

    /** {@code id: what} for each proof of a kind with something wrong. */
    private List<String> wrong(String by, Function<Requirement.Proof, String> check) {
        List<String> wrong = new ArrayList<>();
        for (Requirement requirement : requirements) {
            for (Requirement.Proof proof : requirement.proofs()) {
                String what = proof.by().equals(by) ? check.apply(proof) : "";
                if (!what.isEmpty()) {
                    wrong.add(requirement.id() + ": " + what);
                }
            }
        }
        return wrong;
    }

    private static String wrongWithPage(Requirement.Proof proof) {
        String path = proof.of().substring(1);
        if (!proof.of().startsWith("/") || !LivingSite.files().contains(path)) {
            return "no such page: " + proof.of();
        }
        String shows = proof.shows();
        return shows == null || shown(path).contains(shows) ? "" : proof.of() + " does not show " + shows;
    }

    private static String shown(String path) {
        return LivingSite.pages().stream()
                .filter(page -> page.path().equals(path))
                .map(page -> page.document().body().text())
                .findFirst()
                .orElseGet(() -> read(LivingSite.folder().resolve(path)));
    }

    /** By the source, because the tests of the generator are not on the class path. */
    private static boolean testExists(String name) {
        String[] parts = name.split("#", 2);
        Path source = Path.of(parts[0].replace('.', '/') + ".java");
        return TESTS.stream()
                .map(folder -> folder.resolve(source))
                .filter(Files::exists)
                .map(RequirementsTest::read)
                .anyMatch(text -> parts.length == 1
                        || Pattern.compile(
                                        "^ {4}(?!private)[\\w<>. ]+ " + Pattern.quote(parts[1]) + "\\(",
                                        Pattern.MULTILINE)
                                .matcher(text)
                                .find());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
