package io.github.gongkai.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real law texts, where they lie beside the project; they are no part of it. */
public final class Corpus {

    private Corpus() {}

    /** The folder {@code shared/corpus/regulations} beside one of the folders the build runs in. */
    public static Optional<Path> regulations() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path corpus = folder.resolve("shared/corpus/regulations");
            if (Files.isDirectory(corpus)) {
                return Optional.of(corpus);
            }
        }
        return Optional.empty();
    }
}
