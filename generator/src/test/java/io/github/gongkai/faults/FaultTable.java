package io.github.gongkai.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The table of seeded faults: {@code faults/sites.yaml} names the sites and the rules that cannot be seeded,
 * {@code faults/SITE/*.yaml} are lists of faults.
 *
 * @param sites with their faults
 * @param exceptions rules that cannot be seeded, and why
 */
record FaultTable(List<FaultySite> sites, Map<String, String> exceptions) {

    private static final Path FOLDER = Path.of("src/test/resources/faults");

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** {@code sites.yaml}. */
    private record Index(Map<String, Description> sites, Map<String, String> exceptions) {}

    private record Description(
            List<String> bases,
            Map<String, String> copies,
            Map<String, String> files,
            String asOf,
            FaultySite.Goal goal,
            boolean troublesome) {}

    static FaultTable read() throws IOException {
        Index index = YAML.readValue(FOLDER.resolve("sites.yaml").toFile(), Index.class);
        List<FaultySite> sites = new ArrayList<>();
        for (Map.Entry<String, Description> site : index.sites().entrySet()) {
            Description told = site.getValue();
            sites.add(new FaultySite(
                    site.getKey(),
                    told.bases() == null ? List.of() : told.bases(),
                    told.copies() == null ? Map.of() : told.copies(),
                    told.files() == null ? Map.of() : told.files(),
                    told.asOf(),
                    told.goal() == null ? FaultySite.Goal.CHECK : told.goal(),
                    told.troublesome(),
                    faults(FOLDER.resolve(site.getKey()))));
        }
        return new FaultTable(sites, index.exceptions());
    }

    private static List<Fault> faults(Path folder) throws IOException {
        JavaType list = YAML.getTypeFactory().constructCollectionType(List.class, Fault.class);
        List<Fault> faults = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                List<Fault> read = YAML.readValue(file.toFile(), list);
                faults.addAll(read);
            }
        }
        return faults;
    }
}
