package io.github.gongkai.living;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.report.BuildReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class LivingSiteTest {

    /** Each stands in an entry, or a ledger, that nobody may see. */
    private static final List<String> SECRETS = List.of(
            "DRAFT-TOKEN-51C2",
            "WITHDRAWN-TOKEN-8B1D",
            "SCHEDULED-TOKEN-2E9F",
            "ONREQUEST-TOKEN-C4A7",
            "PRIVATE-LEDGER-7F3A",
            "PRIVATE-WORK-5D20",
            "INTERNAL-TOKEN-4B6E");

    private static final Path ADDRESSES = Path.of("src", "test", "resources", "addresses.txt");

    @Test
    void givesNoDiagnostics() {
        assertThat(LivingSite.result().report().findings()).isEmpty();
    }

    @Test
    void accountsForEveryInput() {
        BuildReport.Counts counts = LivingSite.result().report().counts();

        assertThat(counts.inputs()).isEqualTo(counts.published() + counts.withheld() + counts.errors());
        assertThat(LivingSite.result().report().withheld()).hasSize(counts.withheld());
        assertThat(counts.files()).isEqualTo(LivingSite.files().size());
    }

    @Test
    void showsNothingThatIsWithheld() throws IOException {
        Path content = Path.of("..", "content");
        List<String> planted = new ArrayList<>();
        for (String folder : List.of("documents", "private", "tasks")) {
            try (var walk = Files.walk(content.resolve(folder))) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    planted.addAll(secrets(Files.readAllBytes(file)));
                }
            }
        }
        assertThat(planted).as("secrets in the sources").containsAll(SECRETS);

        List<String> leaks = new ArrayList<>();
        for (String file : LivingSite.files()) {
            byte[] bytes = Files.readAllBytes(LivingSite.folder().resolve(file));
            secrets(bytes).forEach(secret -> leaks.add(file + ": " + secret));
            for (byte[] part : unzipped(bytes)) {
                secrets(part).forEach(secret -> leaks.add(file + ": " + secret));
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void hasNoAddressForWhatIsWithheld() {
        List<String> withheld = LivingSite.result().report().withheld().stream()
                .map(BuildReport.Withheld::path)
                .map(path -> path.substring(0, path.lastIndexOf('.')) + ".html")
                .toList();

        assertThat(withheld).isNotEmpty();
        assertThat(LivingSite.files()).doesNotContainAnyElementsOf(withheld);
    }

    /** A page that moves leaves an alias behind. New addresses: {@code -Dgolden=overwrite}, and read the difference. */
    @Test
    void keepsEveryAddressItEverHad() throws IOException {
        if ("overwrite".equals(System.getProperty("golden"))) {
            Set<String> all = new TreeSet<>(Files.readAllLines(ADDRESSES));
            LivingSite.files().stream()
                    // Shards of the search index are named by their content and come and go.
                    .filter(file -> !file.startsWith("search/") || file.equals("search/index.html"))
                    .forEach(all::add);
            Files.write(ADDRESSES, all);
        }

        assertThat(LivingSite.files()).containsAll(Files.readAllLines(ADDRESSES));
    }

    private static List<String> secrets(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return SECRETS.stream().filter(text::contains).toList();
    }

    /** What lies in an archive, such as an office document. */
    private static List<byte[]> unzipped(byte[] bytes) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (InputStream in = new ByteArrayInputStream(bytes);
                    ZipInputStream zip = new ZipInputStream(in)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.add(zip.readAllBytes());
                }
            }
        }
        return parts;
    }
}
