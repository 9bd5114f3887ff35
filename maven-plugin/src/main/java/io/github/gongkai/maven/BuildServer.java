package io.github.gongkai.maven;

import io.github.gongkai.report.GitHubAnnotations;
import io.github.gongkai.site.BuildResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What surrounds a goal: the repository the site lies in, and the build server, as its environment tells. */
final class BuildServer {

    private final Map<String, String> environment;

    /** What was said before: {@code check} and {@code build} in one run say the same. */
    private final Set<String> said = new HashSet<>();

    BuildServer(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Path of the site from the root of its repository, with a slash at the end: the folder a build server checked out, or
     * the nearest folder above with a {@code .git}; empty where there is none.
     */
    String root(Path site) {
        Path folder = site.toAbsolutePath().normalize();
        return Stream.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
                .map(environment::get)
                .filter(workspace -> workspace != null && !workspace.isBlank())
                .flatMap(BuildServer::path)
                .filter(folder::startsWith)
                .findFirst()
                .or(() -> repository(folder))
                .map(above -> above.relativize(folder).toString().replace('\\', '/'))
                .filter(path -> !path.isEmpty())
                .map(path -> path + "/")
                .orElse("");
    }

    private static Optional<Path> repository(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    private static Stream<Path> path(String text) {
        try {
            return Stream.of(Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /** Under GitHub Actions: annotations on the console, and the summary of the step. */
    void tell(BuildResult result, PrintStream console) throws IOException {
        if (!"true".equals(environment.get("GITHUB_ACTIONS"))) {
            return;
        }
        GitHubAnnotations annotations = new GitHubAnnotations(result.report(), result.site());
        annotations.commands().stream().filter(said::add).forEach(console::println);
        String summary = environment.get("GITHUB_STEP_SUMMARY");
        if (summary != null && !summary.isBlank() && said.add(annotations.summary())) {
            Files.writeString(
                    Path.of(summary),
                    annotations.summary(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }
}
