package io.github.gongkai.scan.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.model.Fields;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.scan.TextScan;
import io.github.gongkai.testkit.Corpus;
import io.github.gongkai.testkit.InlineSite;
import io.github.gongkai.testkit.ReadSites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lexicon that comes with the product. */
class StarterLexiconTest {

    @TempDir
    private Path temp;

    private CheckContext context;

    private List<Fields> rows() throws IOException {
        try (Workers workers = new Workers(1)) {
            context = ReadSites.read(InlineSite.of(temp, "-- a --\n"), workers);
        }
        return context.site().register("lexicon");
    }

    private List<Term> terms() throws IOException {
        Lexicon lexicon = new LexiconReader(InlineSite.AS_OF.toLocalDate(), Set.of("notices")).read(rows());
        assertThat(lexicon.faults()).isEmpty();
        return lexicon.terms();
    }

    @Test
    void everyEntryStandsOnceAndGivesAReason() throws IOException {
        List<Fields> rows = rows();

        assertThat(rows).hasSizeGreaterThan(1000);
        assertThat(rows.stream().map(row -> row.text("wrong"))).doesNotHaveDuplicates();
        assertThat(rows).allMatch(row -> row.has("class") && row.has("severity") && row.has("source"));
        assertThat(terms()).hasSameSizeAs(rows);
    }

    @Test
    void whatIsRightIsNotFoundWrong() throws IOException {
        List<Term> terms = terms();
        WordFinder finder = new WordFinder(terms.stream().map(Term::anchor).toList());
        List<String> wrong = new ArrayList<>();
        for (Term term : terms) {
            String right = term.right();
            if (right == null) {
                continue;
            }
            assertThat(right).isNotEqualTo(term.wrong());
            finder.find(right, (word, start, end) -> {
                Term found = terms.get(word);
                Surroundings around = new Surroundings(right, start, end);
                boolean matches = found.regex() == null
                        || found.regex().matcher(right.substring(start)).lookingAt();
                if (matches
                        && found.unless().stream().noneMatch(words -> around.hold(words, right.substring(start, end)))
                        && (found.since() == null
                                || term.since() == null
                                || found.since().isBefore(term.since()))) {
                    wrong.add(term.wrong() + "→" + right + ": " + found.wrong());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void carefulTextsGiveHardlyAnyFinding() throws IOException {
        Path corpus = Corpus.regulations().orElse(null);
        assumeThat(corpus)
                .as("the corpus of regulations, ../shared/corpus/regulations")
                .isNotNull();
        InlineSite site = InlineSite.of(temp, "-- site.yaml --\nname: 法规库\nbaseUrl: https://www.example.gov.cn\n");
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                site.file("documents/" + corpus.relativize(file), Files.readAllBytes(file));
            }
        }

        List<Diagnostic> findings = scan(site);

        assertThat(findings)
                .filteredOn(found -> found.rule().id().equals("wording.wrong"))
                .extracting(found -> found.message().zh().replaceAll("^“([^”]+)”.*", "$1"))
                .as("each of these was looked at and is wrong")
                .isSubsetOf(
                        "循私舞弊",
                        "等侯",
                        "秸杆",
                        "照像",
                        "疏竣",
                        "签定",
                        "、、",
                        "中国人民共和国",
                        "政治协商委员会",
                        "住房与城乡建设",
                        "人大常务委员会",
                        "人民代表大会常委会");
        assertThat(findings)
                .filteredOn(found -> found.rule().id().equals("wording.outdated"))
                .hasSizeLessThan(60);
        assertThat(findings)
                .as("nobody who publishes a law may mend it")
                .allMatch(found -> found.severity() == Severity.NOTE);
    }

    @Test
    void theLivingSiteHoldsNoneOfIt() throws IOException {
        Path living = Path.of("../content");
        InlineSite site = InlineSite.in(temp);
        try (Stream<Path> files = Files.walk(living)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !living.relativize(path).startsWith("target"))
                    .toList()) {
                site.file(living.relativize(file).toString(), Files.readAllBytes(file));
            }
        }

        assertThat(scan(site.asOf(LocalDateTime.of(2026, 11, 1, 0, 0)))).isEmpty();
    }

    private static List<Diagnostic> scan(InlineSite site) throws IOException {
        try (Workers workers = new Workers(2)) {
            CheckContext read = ReadSites.read(site, workers);
            List<Diagnostic> found = new TextScan(site.path(""), read).scan(workers);
            Predicate<Diagnostic> ours = finding -> finding.rule().id().startsWith("wording.");
            return found.stream().filter(ours).toList();
        }
    }
}
