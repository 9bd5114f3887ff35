package io.github.gongkai.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.testkit.InlineSite;
import io.github.gongkai.testkit.Rules;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A site with one fault for each rule: every one is found at its place, and nothing else is; its clean twin has no
 * finding. The faults are the table in {@code src/test/resources/faults}.
 */
class SeededRulesTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** What a message quotes from the site, and what the law calls itself. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|《[^》]*》|\\([^()]*\\)");

    @TempDir
    Path temp;

    static List<FaultySite> sites() throws IOException {
        return FaultTable.read().sites();
    }

    @Test
    void everyRuleHasASeededFault() throws Exception {
        FaultTable table = FaultTable.read();
        TreeSet<String> seeded = new TreeSet<>(table.exceptions().keySet());
        table.sites().forEach(site -> site.faults().forEach(fault -> seeded.add(fault.rule())));

        Set<String> rules = Rules.all().keySet();
        Set<String> unseeded = new TreeSet<>(rules);
        unseeded.removeAll(seeded);
        seeded.removeAll(rules);

        assertThat(unseeded).as("rules without a seeded fault").isEmpty();
        assertThat(seeded).as("seeded faults without a rule").isEmpty();
        assertThat(table.exceptions()).hasSizeLessThan(4);
        assertThat(table.sites().stream()
                        .flatMap(site -> site.faults().stream())
                        .map(Fault::rule))
                .as("rules that can be seeded after all")
                .noneMatch(table.exceptions()::containsKey);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theCleanTwinHasNoFinding(FaultySite clean) throws Exception {
        InlineSite site = site(clean);

        run(clean, site);

        assertThat(site.printed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyFaultIsFoundAtItsPlaceAndNothingElse(FaultySite clean) throws Exception {
        InlineSite site = site(clean);
        List<String> expected = Planter.plant(clean.faults(), site);
        Set<String> rules = clean.faults().stream().map(Fault::rule).collect(Collectors.toSet());

        run(clean, site);

        assertPlaces(site, expected);
        assertThat(site.findings().stream()
                        .filter(found -> rules.contains(found.rule().id()))
                        .flatMap(found -> faultsOfWording(found).stream()))
                .isEmpty();
    }

    private InlineSite site(FaultySite clean) throws IOException {
        InlineSite site = InlineSite.in(temp).asOf(LocalDate.parse(clean.asOf()).atTime(23, 59, 59));
        if (clean.troublesome()) {
            URL plugIn = Path.of("src/test/resources/plug-in/").toUri().toURL();
            site.plugIns(new URLClassLoader(new URL[] {plugIn}, SeededRulesTest.class.getClassLoader()));
        }
        Planter.copy(clean, site);
        if (clean.goal() == FaultySite.Goal.VERIFY_SEARCH) {
            site.builds();
        }
        return site;
    }

    private static void run(FaultySite clean, InlineSite site) {
        switch (clean.goal()) {
            case CHECK -> site.check();
            case BUILD -> site.failOn(BuildRequest.FailOn.NEVER).build();
            case VERIFY_SEARCH -> site.verifySearch();
        }
    }

    /** Says what is too much and what is missing, with the words of what was found. */
    private static void assertPlaces(InlineSite site, List<String> expected) {
        List<String> missing = new ArrayList<>(expected);
        List<String> unexpected = new ArrayList<>();
        for (Diagnostic found : site.findings()) {
            if (!missing.remove(found.at() + " " + found.rule().id())) {
                unexpected.add(found.at() + " " + found.rule().id() + ": "
                        + found.message().en());
            }
        }
        assertThat(Stream.concat(
                        missing.stream().map(place -> "not found: " + place),
                        unexpected.stream().map(place -> "not expected: " + place)))
                .isEmpty();
    }

    /** What is wrong with the words of a finding; empty where nothing is. */
    private static List<String> faultsOfWording(Diagnostic found) {
        List<String> faults = new ArrayList<>();
        String english = QUOTED.matcher(found.message().en()).replaceAll("");
        if (!CHINESE.matcher(found.message().zh()).find()) {
            faults.add("no Chinese message");
        }
        if (english.isBlank() || CHINESE.matcher(english).find()) {
            faults.add("no English message: " + found.message().en());
        }
        Text hint = found.hint();
        if (hint == null
                || !CHINESE.matcher(hint.zh()).find()
                || hint.en().isBlank()
                || hint.en().equals(hint.zh())) {
            faults.add("no hint in both languages: " + hint);
        }
        return faults.stream()
                .map(fault -> found.at() + " " + found.rule().id() + ": " + fault)
                .toList();
    }
}
