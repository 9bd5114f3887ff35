package io.github.gongkai.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.site.BuildRequest;
import io.github.gongkai.site.BuildResult;
import io.github.gongkai.site.SiteBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildServerTest {

    @TempDir
    Path temp;

    @Test
    void theRootIsTheWorkspaceElseTheRepositoryElseTheSite() throws IOException {
        Path site = Files.createDirectories(temp.resolve("repository/sites/青禾"));

        assertThat(new BuildServer(Map.of("GITHUB_WORKSPACE", temp.toString())).root(site))
                .isEqualTo("repository/sites/青禾/");
        assertThat(new BuildServer(Map.of(
                                "CI_PROJECT_DIR", temp.resolve("repository").toString()))
                        .root(site))
                .isEqualTo("sites/青禾/");
        assertThat(new BuildServer(Map.of("GITHUB_WORKSPACE", site.toString())).root(site))
                .isEmpty();
        Files.createDirectories(temp.resolve("repository/.git"));
        assertThat(new BuildServer(Map.of()).root(site)).isEqualTo("sites/青禾/");
        // A worktree has a file of this name.
        Files.writeString(site.resolve(".git"), "gitdir: elsewhere");
        assertThat(new BuildServer(Map.of()).root(site)).isEmpty();
    }

    @Test
    void gitHubIsToldOnceWhateverGoalsRun() throws IOException {
        Path summary = temp.resolve("summary.md");
        BuildServer server =
                new BuildServer(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()));

        String first = told(server);
        String second = told(server);

        assertThat(first)
                .startsWith("::error file=pages/a.md,line=1,col=1,title=")
                .contains("::");
        assertThat(second).isEmpty();
        assertThat(Files.readString(summary)).containsOnlyOnce("## 检查报告：示例县");
    }

    @Test
    void elsewhereNothingIsSaid() throws IOException {
        assertThat(told(new BuildServer(Map.of("CI", "true")))).isEmpty();
    }

    private String told(BuildServer server) throws IOException {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        server.tell(result(), new PrintStream(console, true, StandardCharsets.UTF_8));
        return console.toString(StandardCharsets.UTF_8);
    }

    private BuildResult result() throws IOException {
        Path site = Files.createDirectories(temp.resolve("site"));
        Files.createDirectories(site.resolve("pages"));
        Files.writeString(site.resolve("site.yaml"), "name: 示例县\nbaseUrl: https://www.example.gov.cn\n");
        Files.writeString(site.resolve("pages/a.md"), "没有字段\n");
        return new SiteBuilder(new BuildRequest(
                        site,
                        temp.resolve("out"),
                        temp.resolve("reports"),
                        LocalDateTime.of(2026, 6, 30, 12, 0),
                        1,
                        false,
                        BuildRequest.FailOn.ERROR,
                        null,
                        BuildServerTest.class.getClassLoader()))
                .check();
    }
}
