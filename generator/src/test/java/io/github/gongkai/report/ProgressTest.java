package io.github.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Health;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed since the report that lay in the folder. */
class ProgressTest {

    @TempDir
    Path temp;

    private JsonNode after(BuildReport report, ReportedSite site) throws IOException {
        new ReportWriter(temp).report(report, site);
        return new JsonMapper()
                .readTree(Files.readString(temp.resolve("report.json")))
                .get("progress");
    }

    private JsonNode after(BuildReport report) throws IOException {
        return after(report, SampleReport.SITE);
    }

    private String page() throws IOException {
        return Files.readString(temp.resolve("report.html"));
    }

    @Test
    void aFirstReportComparesWithNothing() throws IOException {
        assertThat(after(SampleReport.report(SampleReport.number(3)))
                        .get("since")
                        .isNull())
                .isTrue();
        assertThat(page()).contains("没有以前的报告");
    }

    @Test
    void whatIsNewGoneAndLeftIsTold() throws IOException {
        after(SampleReport.report("2026-05-01T09:00:00", SampleReport.number(3), SampleReport.syntax()));

        JsonNode progress =
                after(SampleReport.report("2026-06-01T09:00:00", SampleReport.number(8), SampleReport.stale(2)));

        assertThat(progress.get("since").asString()).isEqualTo("2026-05-01T09:00:00");
        assertThat(progress.get("new").size()).isEqualTo(1);
        assertThat(progress.get("left").asInt()).isEqualTo(1);
        assertThat(progress.get("gone").size()).isEqualTo(1);
        assertThat(progress.get("gone").get(0).get("rule").asString()).isEqualTo("yaml.syntax");
        assertThat(page())
                .contains("与 2026年5月1日 09:00 的检查相比：解决 1 处，新出现 1 处，还在的 1 处。")
                .containsOnlyOnce("<span class=\"tag new\">新出现</span>");
    }

    @Test
    void theSameContentAgainSaysTheSame() throws IOException {
        after(SampleReport.report("2026-05-01T09:00:00", SampleReport.number(3), SampleReport.syntax()));
        BuildReport second = SampleReport.report("2026-06-01T09:00:00", SampleReport.number(8));
        after(second);
        String json = Files.readString(temp.resolve("report.json"));
        String html = page();

        after(second);

        assertThat(Files.readString(temp.resolve("report.json"))).isEqualTo(json);
        assertThat(page()).isEqualTo(html);
    }

    @Test
    void whatIsFoundOnPagesIsNotGoneWhileNoPagesAreMade() throws IOException {
        ReportedSite checked = SampleReport.site(false, false, Health.NONE);
        ReportedSite built = SampleReport.site(false, true, Health.NONE);
        after(SampleReport.report("2026-05-01T09:00:00", SampleReport.stale(2)), built);

        JsonNode check = after(SampleReport.report("2026-05-02T09:00:00", SampleReport.number(3)), checked);
        assertThat(check.get("gone").size()).isZero();
        assertThat(check.get("unjudged").size()).isEqualTo(1);
        assertThat(page()).contains("上次在网页上发现的 1 处问题这次没有检查");

        JsonNode build =
                after(SampleReport.report("2026-05-03T09:00:00", SampleReport.number(3), SampleReport.stale(4)), built);
        assertThat(build.get("new").size()).isEqualTo(1);
        assertThat(build.get("gone").size()).isZero();
        assertThat(build.get("unjudged").size()).isZero();
    }

    @Test
    void aBrokenReportIsNone() throws IOException {
        for (String broken : new String[] {"", "{", "[]", "{\"asOf\":\"2026\",\"diagnostics\":[{\"rule\":", "\u0000"}) {
            Files.writeString(temp.resolve("report.json"), broken);
            assertThat(after(SampleReport.report(SampleReport.number(3)))
                            .get("since")
                            .isNull())
                    .as(broken)
                    .isTrue();
        }
    }
}
