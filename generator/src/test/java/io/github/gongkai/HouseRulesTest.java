package io.github.gongkai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house: which package may use which, and what each library is for. */
class HouseRulesTest {

    private static final String ROOT = "io.github.gongkai.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.gongkai");

    /** What each room may use of ours, besides itself. */
    private static final Map<String, Set<String>> ROOMS = new TreeMap<>(Map.ofEntries(
            Map.entry("diagnostic", Set.of()),
            Map.entry("parallel", Set.of()),
            Map.entry("view", Set.of()),
            Map.entry("calendar", Set.of("diagnostic")),
            Map.entry("model", Set.of("calendar", "diagnostic")),
            Map.entry("column", Set.of("model", "diagnostic", "view")),
            Map.entry("compare", Set.of("model", "view")),
            Map.entry("columns", Set.of("calendar", "column", "compare", "json", "model", "diagnostic", "view")),
            Map.entry("sheets", Set.of("column", "model", "diagnostic", "view")),
            Map.entry("derive", Set.of("column", "model", "diagnostic")),
            Map.entry("markup", Set.of("model", "diagnostic")),
            Map.entry("source", Set.of("calendar", "column", "markup", "model", "diagnostic", "parallel")),
            Map.entry("rules", Set.of("calendar", "column", "model", "diagnostic", "parallel")),
            Map.entry("extract", Set.of("diagnostic", "parallel")),
            Map.entry("scan", Set.of("column", "model", "diagnostic", "extract", "parallel")),
            Map.entry("pages", Set.of("calendar", "column", "json", "model", "diagnostic", "parallel", "view")),
            Map.entry("render", Set.of("model", "diagnostic", "view")),
            Map.entry("inspect", Set.of("column", "model", "diagnostic", "parallel")),
            Map.entry("output", Set.of("model", "diagnostic")),
            Map.entry("json", Set.of()),
            Map.entry("platform", Set.of("column", "diagnostic", "json", "model", "view")),
            Map.entry("search", Set.of("column", "json", "model", "diagnostic", "parallel", "view")),
            Map.entry("ruleset", Set.of("column", "diagnostic", "model")),
            Map.entry("report", Set.of("column", "json", "markup", "model", "diagnostic")),
            Map.entry(
                    "site",
                    Set.of(
                            "column",
                            "derive",
                            "diagnostic",
                            "inspect",
                            "model",
                            "output",
                            "pages",
                            "parallel",
                            "render",
                            "report",
                            "rules",
                            "ruleset",
                            "scan",
                            "search",
                            "source"))));

    /** Libraries, by the packages of theirs, and the only rooms that may use them. */
    private static final Map<String, Set<String>> ONLY_PLACE = new TreeMap<>(Map.ofEntries(
            Map.entry("tools.jackson.dataformat", Set.of("source")),
            Map.entry("tools.jackson.core", Set.of("source", "json")),
            Map.entry("org.snakeyaml", Set.of("source")),
            Map.entry("io.nayuki.qrcodegen", Set.of("sheets")),
            Map.entry("com.vladsch.flexmark", Set.of("markup")),
            Map.entry("org.jsoup", Set.of("inspect", "markup")),
            Map.entry("com.github.difflib", Set.of("compare")),
            Map.entry("freemarker", Set.of("render", "report")),
            Map.entry("org.jbake", Set.of("render")),
            Map.entry("org.apache.commons", Set.of("render")),
            Map.entry("org.apache.pdfbox", Set.of("extract")),
            Map.entry("org.apache.fontbox", Set.of("extract")),
            Map.entry("org.apache.poi", Set.of("extract")),
            Map.entry("org.graalvm", Set.of("search")),
            Map.entry("com.google.re2j", Set.of("scan")),
            Map.entry("org.slf4j", Set.of())));

    @Test
    void everyPackageIsARoomOfTheTable() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(found -> packages.add(room(found)));

        assertThat(packages).isEqualTo(ROOMS.keySet());
    }

    @TestFactory
    Stream<DynamicTest> aRoomUsesOnlyWhatTheTableAllows() {
        return ROOMS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
                    List<String> others = ROOMS.keySet().stream()
                            .filter(other -> !other.equals(room.getKey())
                                    && !room.getValue().contains(other))
                            .toList();
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + room.getKey() + "..")
                            .should()
                            .dependOnClassesThat(residingIn(others))
                            .check(CLASSES);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLibraryIsUsedInItsOwnRoom() {
        return ONLY_PLACE.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(library.getKey(), () -> {
                    noClasses()
                            .that(DescribedPredicate.not(residingIn(List.copyOf(library.getValue()))))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(library.getKey() + "..")
                            .check(CLASSES);
                }));
    }

    @Test
    void plugInsAreFoundInColumnAndRenderOnly() {
        noClasses()
                .that(DescribedPredicate.not(residingIn(List.of("column", "render"))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.ServiceLoader")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        for (String room : ROOMS.keySet()) {
            assertThat(CLASSES.getPackage(ROOT + room).getPackageInfo().isAnnotatedWith(NullMarked.class))
                    .as(room)
                    .isTrue();
        }
    }

    @Test
    void everyPackageInfoHasWords() throws java.io.IOException {
        Path sources = Path.of("src/main/java/io/github/gongkai");
        try (Stream<Path> walk = Files.walk(sources)) {
            for (Path folder : walk.filter(Files::isDirectory)
                    .filter(path -> !path.equals(sources))
                    .toList()) {
                assertThat(Files.readString(folder.resolve("package-info.java")))
                        .as(folder.toString())
                        .startsWith("/**");
            }
        }
    }

    @Test
    void namesMeanSomething() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl)")
                .check(CLASSES);
    }

    @Test
    void noClockIsAskedForTheDate() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "old dates",
                        found -> Set.of(
                                        "java.util.Date",
                                        "java.util.Calendar",
                                        "java.util.GregorianCalendar",
                                        "java.time.Clock")
                                .contains(found.getFullName())))
                .check(CLASSES);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
        for (Class<?> type : List.of(
                java.time.LocalDate.class,
                java.time.LocalDateTime.class,
                java.time.LocalTime.class,
                java.time.Instant.class,
                java.time.ZonedDateTime.class,
                java.time.OffsetDateTime.class,
                java.time.Year.class)) {
            noClasses()
                    .should()
                    .callMethodWhere(DescribedPredicate.describe(
                            type.getSimpleName() + ".now",
                            call -> call.getTargetOwner().isEquivalentTo(type)
                                    && call.getName().equals("now")))
                    .check(CLASSES);
        }
    }

    private static DescribedPredicate<JavaClass> residingIn(List<String> rooms) {
        return DescribedPredicate.describe("in " + rooms, found -> rooms.contains(room(found)));
    }

    /** A room may have packages below it. */
    private static String room(JavaClass found) {
        String name = found.getPackageName();
        String within = name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
        return within.contains(".") ? within.substring(0, within.indexOf('.')) : within;
    }
}
