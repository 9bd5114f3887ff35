package io.github.gongkai.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders, names, attachments and configuration of whole sites. */
class SiteReadingTest {

    private static final String GOOD = "---\ntitle: 甲\ndatePublished: 2025-01-02\n---\n";

    @TempDir
    Path temp;

    private InlineSite site() {
        return InlineSite.of(temp, "-- documents/a.md --\n" + GOOD.stripTrailing() + "\n");
    }

    @ParameterizedTest
    @CsvSource({"document, documents", "Documents, documents", "notcies, notices", "page, pages"})
    void anUnknownFolderNamesTheNearestColumn(String folder, String meant) {
        InlineSite site = site().file(folder + "/x.md", GOOD).check();

        assertThat(site.places()).containsExactly(folder + ":1:1 site.unknown-folder");
        assertThat(site.printed().get(1)).contains("did you mean \"" + meant + "\"?");
    }

    @Test
    void reservedFoldersAndFilesBesideTheColumnsAreNoColumns() {
        site().file("private/x", "x")
                .file("target/y", "y")
                .file("themes/other/z", "z")
                .file("README.md", "hello")
                .file(".git/config", "x")
                .builds();
    }

    @Test
    void aColumnThatIsOffButFilledIsFound() {
        InlineSite site = site().file("site.yaml", "name: 甲\nbaseUrl: https://a.cn\ncolumns: [notices]\n")
                .check();

        assertThat(site.places()).containsExactly("documents:1:1 site.column-off", "site.yaml:3:11 column.blank");
    }

    @Test
    void litterIsIgnored() {
        InlineSite site = site().file("documents/.DS_Store", "x")
                .file("documents/a/~$plan.docx", "x")
                .file("documents/a.md~", "x")
                .file("documents/Thumbs.db", "x")
                .file("documents/.hidden/x.md", "x")
                .builds();

        assertThat(site.result().report().counts().inputs()).isEqualTo(1);
    }

    @Test
    void aFileThatBelongsToNoEntryIsFound() {
        assertThat(site().file("documents/b/plan.pdf", InlineSite.PDF).check().places())
                .containsExactly("documents/b/plan.pdf:1:1 attachment.orphan");
    }

    @Test
    void linksAreFoundAndNotFollowed() throws IOException {
        InlineSite site = site();
        Path secret = Files.writeString(temp.resolve("secret.md"), GOOD);
        Files.createSymbolicLink(site.path("documents/b.md"), secret);
        Files.createDirectories(site.path("documents/a"));
        Files.createSymbolicLink(site.path("documents/a/f.pdf"), secret);
        Files.createSymbolicLink(site.path("documents/folder"), temp);
        Files.createSymbolicLink(site.path("notices"), site.path("documents"));
        site.check();

        assertThat(site.places())
                .containsExactly(
                        "documents/a/f.pdf:1:1 file.link",
                        "documents/b.md:1:1 file.link",
                        "documents/folder:1:1 file.link",
                        "notices:1:1 file.link");
    }

    @Test
    @Timeout(20)
    void aPipeIsNotRead() throws IOException, InterruptedException {
        InlineSite site = site();
        Process made = new ProcessBuilder("mkfifo", site.path("documents/p.md").toString()).start();
        org.assertj.core.api.Assumptions.assumeThat(made.waitFor(5, TimeUnit.SECONDS) && made.exitValue() == 0)
                .isTrue();

        assertThat(site.check().places()).containsExactly("documents/p.md:1:1 file.link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.md", "a:b.md", "a%2e.md", "a#b.md", "a?b.md", "a .md/x", "a\\b.md", "a\nb.md"})
    void namesThatNoDiskTakesAreFound(String name) throws IOException {
        InlineSite site = site();
        site.file("documents/" + (name.endsWith("/x") ? "b /x.md" : name), GOOD);
        site.check();

        assertThat(site.places()).hasSize(1).allMatch(place -> place.endsWith("file.name"));
    }

    @Test
    void namesThatDifferInUnicodeFormOnlyAreFound() {
        InlineSite site = InlineSite.of(temp, "-- private/x --\n")
                .file("documents/caf\u00e9.md", GOOD)
                .file("documents/cafe\u0301.md", GOOD)
                .check();

        assertThat(site.places()).hasSize(1).allMatch(place -> place.endsWith("address.duplicate"));
    }

    @Test
    void attachmentsStandInTheOrderOfTheAuthorThenTheRest() {
        InlineSite site = InlineSite.of(temp, """
                -- documents/a.md --
                ---
                title: 甲
                datePublished: 2025-01-02
                attachments: [ z.pdf, { file: ./sub/y.pdf, title: 附图 } ]
                ---
                """)
                .file("documents/a/z.pdf", InlineSite.PDF)
                .file("documents/a/sub/y.pdf", InlineSite.PDF)
                .file("documents/a/b.pdf", InlineSite.PDF)
                .file("documents/a/pic.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .builds();

        String html = site.page("documents/a.html");
        assertThat(html.indexOf("a/z.pdf")).isPositive().isLessThan(html.indexOf("a/sub/y.pdf"));
        assertThat(html.indexOf("附图")).isPositive().isLessThan(html.indexOf("a/b.pdf"));
        assertThat(html).doesNotContain("a/pic.png");
        assertThat(site.has("documents/a/pic.png")).isTrue();
        assertThat(site.page("documents/a/b.pdf")).isEqualTo(InlineSite.PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, PK, attachment.type", "plan.docx, %PDF, attachment.type", "plan.png, x, attachment.type",
                "plan.xls, x, attachment.type",
        "page.html, x, attachment.executable", "page.SVG, x, attachment.executable", "run.js, x, attachment.executable",
                "run.exe, MZ, attachment.executable",
        "plan.pdf, '', attachment.empty"
    })
    void attachmentsAreWhatTheySay(String name, String content, String rule) {
        InlineSite site = site().file("documents/a/" + name, content).build();

        assertThat(site.places()).containsExactly("documents/a/" + name + ":1:1 " + rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../b.pdf", "/etc/passwd", "b/../../x.pdf", "none.pdf", ""})
    void attachmentsLieWithTheirEntry(String file) {
        InlineSite site = InlineSite.of(
                        temp,
                        "-- documents/a.md --\n---\ntitle: 甲\ndatePublished: 2025-01-02\nattachments: [ { file: '"
                                + file + "' } ]\n---\n")
                .check();

        assertThat(site.places())
                .hasSize(1)
                .allMatch(place ->
                        place.endsWith("attachment.missing") || file.isEmpty() && place.endsWith("field.required"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: 甲 | site.yaml:1:1 config.required",
                "baseUrl: https://a.cn | site.yaml:1:1 config.required",
                "name: 甲¶baseUrl: https://a.cn?x=1 | site.yaml:2:10 site.base-url",
                "name: 甲¶baseUrl: mailto:a@b.cn | site.yaml:2:10 site.base-url",
                "name: 甲¶baseUrl: 'http://[' | site.yaml:2:10 field.type",
                "- a | site.yaml:1:1 field.type",
                "name: 甲¶baseUrl: https://a.cn¶units: ../units.yaml | site.yaml:3:8 site.missing",
                "name: 甲¶baseUrl: https://a.cn¶search: { index: none } | site.yaml:3:18 field.choice",
            })
    void configurationIsChecked(String yaml, String place) {
        assertThat(site().file("site.yaml", yaml.replace('¶', '\n') + "\n")
                        .check()
                        .places())
                .contains(place);
    }

    @Test
    void configurationMayBeChinese() {
        InlineSite site = site().file("site.yaml", "网站名称: 青禾县人民政府\n网址: https://www.example.gov.cn/gk/\n")
                .builds();

        assertThat(site.page("sitemap.xml")).contains("https://www.example.gov.cn/gk/documents/a.html");
        assertThat(site.page("404.html")).contains("href=\"/gk/index.html\"");
    }

    @Test
    void theCountsOfEveryBuildAddUp() {
        InlineSite site = site().file(
                        "documents/b.md", "---\ntitle: 乙\nstatus: draft\ndatePublished: 2025-01-02\n---\n")
                .file("documents/c.md", "x")
                .file("documents/d.yaml", "- x\n")
                .check();

        var counts = site.result().report().counts();
        assertThat(counts.inputs()).isEqualTo(4);
        assertThat(counts.published()).isEqualTo(1);
        assertThat(counts.withheld()).isEqualTo(1);
        assertThat(counts.errors()).isEqualTo(2);
    }
}
