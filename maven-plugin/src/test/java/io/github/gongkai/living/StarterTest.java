package io.github.gongkai.living;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.site.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each starter is a small complete site without a finding. */
class StarterTest {

    private static final Path STARTERS = Path.of("../seeds/src/main/resources/seeds");

    @TempDir
    private Path target;

    @TestFactory
    Stream<DynamicTest> startersBuildClean() throws IOException {
        try (Stream<Path> folders = Files.list(STARTERS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("site.yaml"))).sorted().toList().stream()
                    .map(starter -> DynamicTest.dynamicTest(
                            starter.getFileName().toString(), () -> startersBuildClean(starter)));
        }
    }

    private void startersBuildClean(Path starter) throws IOException {
        Path folder = target.resolve(starter.getFileName().toString());
        BuildResult result = TestSites.build(starter, folder, BuildRequest.FailOn.WARNING);

        assertThat(result.report().findings()).isEmpty();
        assertThat(result.report().counts().published()).isPositive();
        assertThat(folder.resolve("site/index.html")).exists();
    }
}
