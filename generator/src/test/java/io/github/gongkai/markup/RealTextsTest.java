package io.github.gongkai.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.gongkai.testkit.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealTextsTest {

    @Test
    void noRealTextComesNearTheLimits() throws IOException {
        Optional<Path> corpus = Corpus.regulations();
        assumeThat(corpus)
                .as("the corpus of regulations, ../shared/corpus/regulations")
                .isPresent();
        List<String> refused = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(corpus.orElseThrow())) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                MarkdownGuard.check(Files.readString(file))
                        .ifPresent(excess -> refused.add(file.getFileName() + ":" + (excess.line() + 1) + " "
                                + excess.message().en()));
            }
        }

        assertThat(refused).isEmpty();
    }
}
