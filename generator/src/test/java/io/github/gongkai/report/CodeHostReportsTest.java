package io.github.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Health;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What GitHub and GitLab show. */
class CodeHostReportsTest {

    private static GitHubAnnotations github(Diagnostic... findings) {
        return new GitHubAnnotations(SampleReport.report(findings), SampleReport.SITE);
    }

    @Test
    void commandsAreEscapedAsGitHubReadsThem() {
        assertThat(github(SampleReport.syntax(), SampleReport.stale(3)).commands())
                .containsExactly(
                        "::error file=sites/青禾/notices/a%2Cb%3Ac.md,line=2,col=1,title=YAML 语法正确 [yaml.syntax]::"
                                + "YAML 语法有误：50%25%0A<script>\u0001]]>",
                        "::warning file=sites/青禾/site.yaml,line=1,col=1,title=栏目按期更新 [column.stale]::"
                                + "栏目“通知公告”已经 3 天没有更新%0A发布新的内容，或者撤下栏目");
    }

    @Test
    void tenOfALevelAreAnnotatedAndAllStandInTheSummary() {
        Diagnostic[] many = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> i <= 25 ? SampleReport.number(i) : SampleReport.stale(i))
                .toArray(Diagnostic[]::new);

        assertThat(github(many).commands()).hasSize(15);
        assertThat(github(many).summary())
                .startsWith("## 检查报告：青禾县人民政府\n\n不能发布：有 25 处错误，改好以后才能发布。\n\n")
                .contains("| 错误 | `sites/青禾/documents/2026/一 &amp; 二.md:25` |")
                .contains("| 警告 | `sites/青禾/site.yaml:1` |");
        assertThat(github(SampleReport.syntax()).summary()).contains("50% &lt;script>\u0001]]> | `yaml.syntax` |\n");
    }

    @Test
    void aSummaryIsNeverLargerThanGitHubTakes() {
        Diagnostic[] many =
                IntStream.rangeClosed(1, 9_000).mapToObj(SampleReport::number).toArray(Diagnostic[]::new);

        String summary = github(many).summary();

        assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
        assertThat(summary).containsPattern("另有 \\d+ 条，见 report.html。");
    }

    @Test
    void aCleanRunSaysSo() {
        assertThat(new GitHubAnnotations(SampleReport.report(), SampleReport.site(false, true, Health.NONE)).summary())
                .isEqualTo("## 检查报告：青禾县人民政府\n\n可以发布，没有发现错误和警告。\n\n");
    }

    @Test
    void gitLabGetsOneIssueForEachFinding() {
        BuildReport report = SampleReport.report(
                SampleReport.number(3), SampleReport.number(9), SampleReport.syntax(), SampleReport.stale(31));

        JsonNode issues = new JsonMapper()
                .readTree(
                        new CodeQualityReport(report, SampleReport.SITE, SarifReportTest.fingerprints(report)).text());

        List<JsonNode> list = StreamSupport.stream(issues.spliterator(), false).toList();
        assertThat(list).hasSize(4);
        assertThat(list)
                .extracting(issue -> issue.get("fingerprint").asString())
                .doesNotHaveDuplicates();
        assertThat(list)
                .extracting(issue -> issue.get("severity").asString())
                .containsExactly("major", "critical", "critical", "blocker");
        assertThat(list.get(1).propertyNames())
                .containsExactly("description", "check_name", "fingerprint", "severity", "location");
        assertThat(list.get(1).get("location").toString())
                .isEqualTo("{\"path\":\"sites/青禾/documents/2026/一 & 二.md\",\"lines\":{\"begin\":3}}");
    }
}
