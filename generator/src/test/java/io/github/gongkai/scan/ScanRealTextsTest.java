package io.github.gongkai.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.testkit.Corpus;
import io.github.gongkai.testkit.InlineSite;
import io.github.gongkai.testkit.ReadSites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanRealTextsTest {

    /** Of a thousand texts one may be suspected without reason. */
    private static final int FALSE_ALARMS = 1;

    @TempDir
    private Path temp;

    @Test
    void realLawsHoldNobodysNumbers() throws IOException {
        Optional<Path> corpus = Corpus.regulations();
        assumeThat(corpus)
                .as("the corpus of regulations, ../shared/corpus/regulations")
                .isPresent();
        InlineSite site = InlineSite.of(temp, "-- data/units.yaml --\n[]\n");
        int number = 0;
        try (Stream<Path> walk = Files.walk(corpus.orElseThrow())) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                site.file("documents/" + ++number + ".md", Files.readString(file));
            }
        }
        try (Workers workers = new Workers(2)) {
            CheckContext context = ReadSites.read(site, workers);
            List<Diagnostic> found = new TextScan(site.path(""), context).scan(workers);

            assertThat(context.site().entries()).hasSize(number);
            // What the lexicon finds in real laws is held to in StarterLexiconTest.
            assertThat(found.stream()
                            .filter(one -> !one.rule().id().startsWith("wording."))
                            .map(Diagnostic::toString))
                    .hasSizeLessThanOrEqualTo(FALSE_ALARMS);
        }
    }
}
