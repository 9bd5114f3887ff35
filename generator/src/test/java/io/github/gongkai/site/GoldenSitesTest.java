package io.github.gongkai.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.output.Folders;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sites, each for one purpose, compared with what they are known to become; {@code -Dgolden=overwrite} writes that
 * anew, and the difference is read before it is committed.
 */
class GoldenSitesTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));

    @TempDir
    Path temp;

    @ParameterizedTest
    @MethodSource
    void aSiteBecomesWhatItIsKnownToBecome(String name) throws IOException {
        Path golden = RESOURCES.resolve("sites").resolve(name);
        InlineSite site = copy(golden, "expected/").bare().builds();
        Path expected = golden.resolve("expected");
        if (OVERWRITE) {
            Folders.delete(expected);
            for (Map.Entry<String, byte[]> file : site.site().entrySet()) {
                Path target = expected.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        }

        InlineSite.assertSame(site.site(), InlineSite.bytes(expected));
    }

    static Stream<String> aSiteBecomesWhatItIsKnownToBecome() throws IOException {
        return names("sites");
    }

    @ParameterizedTest
    @MethodSource
    void anInvalidSiteSaysWhatItIsKnownToSay(String name) throws IOException {
        Path golden = RESOURCES.resolve("sites-invalid").resolve(name);
        InlineSite site = copy(golden, "expected.txt").build();
        String printed = String.join("\n", site.printed()) + "\n";
        Path expected = golden.resolve("expected.txt");
        if (OVERWRITE) {
            Files.writeString(expected, printed);
        }

        assertThat(printed).isEqualTo(Files.readString(expected));
        assertThat(site.result().failed()).isTrue();
        assertThat(site.site()).isEmpty();
        var counts = site.result().report().counts();
        assertThat(counts.inputs()).isEqualTo(counts.published() + counts.withheld() + counts.errors());
    }

    static Stream<String> anInvalidSiteSaysWhatItIsKnownToSay() throws IOException {
        return names("sites-invalid");
    }

    private static Stream<String> names(String folder) throws IOException {
        try (Stream<Path> list = Files.list(RESOURCES.resolve(folder))) {
            return list.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    private InlineSite copy(Path golden, String without) {
        InlineSite site = InlineSite.in(temp);
        Map<String, byte[]> files = new TreeMap<>(InlineSite.bytes(golden));
        files.keySet().removeIf(path -> path.startsWith(without));
        files.forEach(site::file);
        // The theme of these sites is shared: it prints what templates get, and nothing else.
        byte[] config = files.getOrDefault("site.yaml", new byte[0]);
        if (config.length == 0 || new String(config, StandardCharsets.UTF_8).contains("theme: ./theme")) {
            InlineSite.bytes(RESOURCES.resolve("plain-theme"))
                    .forEach((path, bytes) -> site.file("theme/" + path, bytes));
        }
        if (!files.containsKey("site.yaml") && !golden.getFileName().toString().equals("no-site-yaml")) {
            site.file(
                    "site.yaml",
                    "name: 青禾县人民政府\nbaseUrl: https://www.example.gov.cn\ntheme: ./theme\n"
                            .getBytes(StandardCharsets.UTF_8));
        }
        return site;
    }
}
