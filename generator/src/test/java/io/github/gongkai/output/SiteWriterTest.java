package io.github.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gongkai.model.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {

    @TempDir
    Path temp;

    private Path site = Path.of("");
    private Path work = Path.of("");

    @BeforeEach
    void folders() {
        site = temp.resolve("site");
        work = temp.resolve(".site.gongkai");
    }

    private List<OutputFile> publish(String content) throws IOException {
        try (SiteWriter writer = new SiteWriter(site)) {
            writer.write("a/b.html", bytes(content), "a.md");
            return writer.publish();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void assertNothingLeft() {
        assertThat(work.resolve("new")).doesNotExist();
        assertThat(work.resolve("old")).doesNotExist();
    }

    @Test
    void theNewSiteTakesThePlaceOfTheOldOneWhole() throws IOException {
        publish("old");
        Files.writeString(site.resolve("stale.html"), "stale");

        List<OutputFile> files = publish("new");

        assertThat(site.resolve("a/b.html")).hasContent("new");
        assertThat(site.resolve("stale.html")).doesNotExist();
        assertNothingLeft();
        assertThat(files)
                .containsExactly(new OutputFile(
                        "a/b.html", 3, "11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437", "a.md"));
    }

    @Test
    void whatIsNotPublishedLeavesTheOldSite() throws IOException {
        publish("old");
        try (SiteWriter writer = new SiteWriter(site)) {
            writer.write("a/b.html", bytes("new"), "a.md");
        }

        assertThat(site.resolve("a/b.html")).hasContent("old");
        assertNothingLeft();
    }

    @Test
    void aFolderThatNoBuildMadeIsRefused() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve("thesis.doc"), "precious");

        assertThatThrownBy(() -> new SiteWriter(site))
                .isInstanceOf(SiteWriter.RefusedException.class)
                .hasMessageContaining("gongkai.output");
        assertThat(site.resolve("thesis.doc")).hasContent("precious");
        assertThat(work).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(site, "precious");

        assertThatThrownBy(() -> new SiteWriter(site)).isInstanceOf(SiteWriter.RefusedException.class);
        assertThat(site).hasContent("precious");
    }

    @Test
    void theRootOfADiskIsRefused() {
        assertThatThrownBy(() -> new SiteWriter(Path.of("/"))).isInstanceOf(SiteWriter.RefusedException.class);
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectories(site);

        publish("new");

        assertThat(site.resolve("a/b.html")).hasContent("new");
    }

    @Test
    void aSecondBuildOfOneSiteIsRefused() throws IOException {
        try (SiteWriter writer = new SiteWriter(site)) {
            assertThatThrownBy(() -> new SiteWriter(site))
                    .isInstanceOf(SiteWriter.RefusedException.class)
                    .hasMessageContaining("Another build");
            writer.write("a.html", bytes("a"), "a");
            writer.publish();
        }
        publish("next");

        assertThat(site.resolve("a/b.html")).hasContent("next");
    }

    @Test
    void aBuildKilledBetweenTheRenamesIsPutRight() throws IOException {
        publish("old");
        Files.move(site, work.resolve("old"));
        Files.createDirectories(work.resolve("new"));

        SiteWriter.recover(site);

        assertThat(site.resolve("a/b.html")).hasContent("old");
        assertNothingLeft();
    }

    @Test
    void theNextBuildPutsRightToo() throws IOException {
        publish("old");
        Files.move(site, work.resolve("old"));

        new SiteWriter(site).close();

        assertThat(site.resolve("a/b.html")).hasContent("old");
        assertNothingLeft();
    }

    @Test
    void aBuildKilledBeforeTheOldSiteWasRemovedIsPutRight() throws IOException {
        publish("new");
        Files.createDirectories(work.resolve("old/a"));
        Files.writeString(work.resolve("old/a/b.html"), "old");

        SiteWriter.recover(site);

        assertThat(site.resolve("a/b.html")).hasContent("new");
        assertNothingLeft();
    }

    @Test
    void aBuildKilledWhileWritingIsPutRight() throws IOException {
        publish("old");
        Files.createDirectories(work.resolve("new/a"));
        Files.writeString(work.resolve("new/a/half.html"), "half");

        publish("new");

        assertThat(site.resolve("a/half.html")).doesNotExist();
        assertNothingLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.html", "a/../../out.html", "/etc/out.html", "", "."})
    void nothingIsWrittenOutside(String address) throws IOException {
        try (SiteWriter writer = new SiteWriter(site)) {
            assertThatThrownBy(() -> writer.write(address, bytes("x"), "x")).isInstanceOf(IOException.class);
        }
        assertThat(temp.resolve("out.html")).doesNotExist();
    }

    @Test
    void anAddressIsWrittenOnce() throws IOException {
        try (SiteWriter writer = new SiteWriter(site)) {
            writer.write("a.html", bytes("a"), "a");
            assertThatThrownBy(() -> writer.write("a.html", bytes("b"), "b")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void filesOfToolsAreTakenUp() throws IOException {
        try (SiteWriter writer = new SiteWriter(site)) {
            writer.write("a.html", bytes("a"), "a");
            Files.createDirectories(writer.folder().resolve("tool"));
            Files.writeString(writer.folder().resolve("tool/x.txt"), "x");

            assertThat(writer.adopt("jbake")).isEqualTo(1);
            assertThat(writer.publish())
                    .extracting(file -> file.path() + " " + file.bytes() + " " + file.source())
                    .containsExactly("a.html 1 a", "tool/x.txt 1 jbake");
        }
    }

    @Test
    void copiesKeepTheirBytes() throws IOException {
        Path from = Files.writeString(temp.resolve("f.pdf"), "%PDF");
        try (SiteWriter writer = new SiteWriter(site)) {
            writer.copy(from, new OutputFile("a/f.pdf", 4, "hash", "a/f.pdf"));
            writer.publish();
        }

        assertThat(site.resolve("a/f.pdf")).hasContent("%PDF");
    }

    @Test
    void deletingNeverFollowsALink() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.writeString(outside.resolve("precious"), "x");
        Path folder = Files.createDirectories(temp.resolve("folder"));
        Files.createSymbolicLink(folder.resolve("link"), outside);

        Folders.delete(folder);

        assertThat(folder).doesNotExist();
        assertThat(outside.resolve("precious")).exists();
    }

    @Test
    void whatOnlyTheBuildNeedsIsGoneWithItAndWithAKilledOneBeforeIt(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        Path left = folder.resolve(".site.gongkai/scratch/templates/left.ftlh");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "x");

        try (SiteWriter writer = new SiteWriter(site)) {
            assertThat(writer.scratch()).isEmptyDirectory();
            Files.writeString(writer.scratch().resolve("list.ftlh"), "x");
            writer.write("index.html", new byte[] {1}, "site.yaml");
            writer.publish();
        }

        assertThat(site).isDirectoryNotContaining("glob:**.ftlh");
        assertThat(folder.resolve(".site.gongkai")).isDirectoryContaining("glob:**/lock");
        assertThat(folder.resolve(".site.gongkai/scratch")).doesNotExist();
    }
}
