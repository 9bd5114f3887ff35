package io.github.gongkai.columns.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The starters of catalogues make catalogues. */
class SeedCatalogsTest {

    private static final Path SEEDS = Path.of("../seeds/src/main/resources/seeds/catalogs");

    @TempDir
    Path temp;

    private InlineSite site() throws IOException {
        InlineSite site = InlineSite.of(temp, """
                -- documents/1.yaml --
                title: 文件
                datePublished: 2026-01-05
                -- notices/1.yaml --
                title: 通知
                datePublished: 2026-01-05
                -- pages/about.yaml --
                title: 概况
                datePublished: 2026-01-05
                """);
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.toList()) {
                site.file(
                        "catalogs/" + file.getFileName(), Files.readString(file).replace("status: draft\n", ""));
            }
        }
        return site;
    }

    @Test
    void everyDomainHasAStarterWithoutAnythingWrong() throws IOException {
        InlineSite site = site().build();

        assertThat(site.places()).noneMatch(place -> place.contains("catalogs"));
        assertThat(site.page("catalogs/coverage.html"))
                .contains("26 个领域中已编制 26 个", "5 个领域中已编制 5 个", "完整率 100%")
                .doesNotContain("未编制");
        for (Domain domain : Domain.ALL) {
            assertThat(Files.readString(SEEDS.resolve(domain.id() + ".yaml")))
                    .contains("domain: " + domain.name() + "\n");
        }
    }

    @Test
    void theExportsAreWhatTheirSchemasSay() throws IOException {
        InlineSite site = site().build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

        for (Domain domain : Domain.ALL) {
            Schema schema = registry.getSchema(site.page("catalogs/" + domain.id() + ".schema.json"));
            String json = site.page("catalogs/" + domain.id() + ".json");
            assertThat(schema.validate(json, InputFormat.JSON))
                    .as(domain.name())
                    .isEmpty();
            for (String wrong :
                    List.of(json.replace("\"website\"", "\"web\""), json.replaceFirst("\"code\" :", "\"kode\" :"))) {
                assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
            }
        }
    }
}
