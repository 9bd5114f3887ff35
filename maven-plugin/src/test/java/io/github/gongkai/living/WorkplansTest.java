package io.github.gongkai.living;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.report.BuildReport;
import io.github.gongkai.site.BuildRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The public work plans among the seeds are entries of the column of tasks. */
class WorkplansTest {

    private static final Path PLANS = Path.of("../seeds/src/main/resources/seeds/workplans");

    @TempDir
    private Path temp;

    @Test
    void everyPlanIsAnEntryWithAllItsTasks() throws IOException {
        Path site = Files.createDirectories(temp.resolve("site/tasks"));
        Files.writeString(site.resolveSibling("site.yaml"), "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\n");
        try (Stream<Path> plans = Files.list(PLANS)) {
            for (Path plan : plans.toList()) {
                Files.copy(plan, site.resolve(plan.getFileName()));
            }
        }
        BuildReport report = TestSites.build(site.getParent(), temp.resolve("out"), BuildRequest.FailOn.ERROR)
                .report();

        // The years are over, and nobody here knows what was done: only that is found.
        assertThat(report.findings()).noneMatch(Diagnostic::isError);
        assertThat(report.findings()).extracting(found -> found.rule().id()).containsOnly("task.overdue");
        assertThat(report.counts().published()).isEqualTo(5);
        assertThat(List.of("shuozhou-2022", "shanxi-2021", "qingyang-2022", "chaoyang-2022", "guanxian-2022"))
                .extracting(this::tasks)
                .containsExactly(79, 64, 80, 56, 61);
        assertThat(Jsoup.parse(temp.resolve("out/site/tasks/progress.html"), "UTF-8")
                        .select("th[scope=row]")
                        .eachText())
                .contains("市", "县");
    }

    private int tasks(String plan) {
        try {
            return Jsoup.parse(temp.resolve("out/site/tasks/" + plan + ".html"), "UTF-8")
                    .select("tr[id^=task-]")
                    .size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
