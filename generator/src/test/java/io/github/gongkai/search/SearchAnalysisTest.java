package io.github.gongkai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Both implementations of the analysis give what the table of its specification says. */
class SearchAnalysisTest {

    private static final Path VECTORS = Path.of("../docs/reference/search-analysis.tsv");

    private record Vector(String text, List<String> terms) {}

    @TestFactory
    Stream<DynamicTest> javaGivesTheTermsOfTheTable() throws IOException {
        return vectors().stream()
                .map(vector -> DynamicTest.dynamicTest(
                        "›" + vector.text(),
                        () -> assertThat(Analyzer.terms(vector.text())).isEqualTo(vector.terms())));
    }

    @Test
    void javaScriptGivesTheTermsOfTheTable() throws Exception {
        try (ScriptBox box = new ScriptBox(TestClient.scripts(), name -> null)) {
            for (Vector vector : vectors()) {
                String terms = box.call("(text) => gongkaiSearch.terms(text).join(' ')", vector.text());
                assertThat(terms).as(vector.text()).isEqualTo(String.join(" ", vector.terms()));
            }
        }
    }

    @Test
    void bothAgreeOnEveryCharacterOfTheBasicPlane() throws Exception {
        try (ScriptBox box = new ScriptBox(TestClient.scripts(), name -> null)) {
            // Characters assigned since the Unicode of JDK 17 are left out by looking at CJK, Latin and their
            // neighbours.
            for (int from : List.of(0x20, 0x2E80, 0x4E00, 0x9F00, 0xF900, 0xFE30)) {
                StringBuilder text = new StringBuilder();
                for (int c = from; c < from + 0xE0; c++) {
                    text.append((char) c).append('公').append(' ');
                }
                assertThat(box.call("(text) => gongkaiSearch.terms(text).join(' ')", text.toString()))
                        .isEqualTo(String.join(" ", Analyzer.terms(text.toString())));
            }
        }
    }

    @Test
    void aPartOfATextAsksOnlyForTermsTheTextHas() throws Exception {
        String text = "依据《青禾县政府信息公开办法》第12条，2024年共办理35件；其中网上申请3.5万人次。GB/T 33358-2016";
        List<String> terms = Analyzer.terms(text);
        try (ScriptBox box = new ScriptBox(TestClient.scripts(), name -> null)) {
            for (int from = 0; from < text.length(); from++) {
                for (int to = from + 2; to <= Math.min(text.length(), from + 8); to++) {
                    String asked = box.call(
                            "(text) => gongkaiSearch.query(text).required.filter((clause) => !clause.prefix)"
                                    + ".map((clause) => clause.term).join(' ')",
                            text.substring(from, to));
                    if (!asked.isEmpty()) {
                        assertThat(terms).as(text.substring(from, to)).contains(asked.split(" "));
                    }
                }
            }
        }
    }

    private static List<Vector> vectors() throws IOException {
        return Files.readAllLines(VECTORS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(parts -> new Vector(parts[0], parts[1].isEmpty() ? List.of() : List.of(parts[1].split(" "))))
                .toList();
    }
}
