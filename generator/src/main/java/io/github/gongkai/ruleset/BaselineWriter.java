package io.github.gongkai.ruleset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the baseline into the folder of a site. */
public final class BaselineWriter {

    private final Path site;

    public BaselineWriter(Path site) {
        this.site = site;
    }

    /** Puts a baseline in the place of the one that is there; a writer that is killed leaves the old one. */
    public Path write(Baseline baseline) throws IOException {
        Path file = site.resolve(Baseline.PATH);
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), ".baseline", ".yaml");
        try {
            Files.writeString(draft, baseline.yaml());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        return file;
    }
}
