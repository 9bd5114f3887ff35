package io.github.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.ruleset.RuleCatalog;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What rules, settings, exceptions, the baseline, the scan and the health of a site come to in the reports of one build. */
class ReportsTogetherTest {

    private static final String SITE = """
            -- site.yaml --
            name: 示例县人民政府
            baseUrl: https://www.example.gov.cn
            siteCode: "9900010001"
            rules:
              settings:
                - { rule: column.stale, severity: off }
                - { rule: health.home, days: 400 }
            -- data/exceptions.yaml --
            - { rule: doc.number-form, entry: documents/1, reason: 原件如此, approver: 县政府办公室主任, expires: 2026-12-31 }
            -- documents/1.md --
            ---
            title: 水井管理办法
            documentNumber: 青政办发[2026]第01号
            datePublished: 2025-12-01
            ---
            第一条 水井由村里管理。
            -- documents/2.md --
            ---
            title: 道路管理办法
            documentNumber: 青政办发[2026]第02号
            datePublished: 2025-12-02
            ---
            第一条 道路由镇里管理。
            """;

    @TempDir
    Path temp;

    @Test
    void everythingIsInThem() throws IOException {
        InlineSite site = InlineSite.of(temp, SITE).baseline(false);
        site.file("notices/a.md", """
                ---
                title: 名单
                datePublished: 2026-06-20
                ---
                王某，13900000021。
                """).build();

        assertThat(site.places()).containsExactly("notices/a.md:5:4 privacy.mobile");
        String html = report(site, "report.html");
        assertThat(html)
                .contains("privacy.mobile", "rules/privacy.mobile.html")
                .contains("原件如此", "县政府办公室主任", "2026-12-31")
                .contains("空白栏目", "首页")
                .contains("documents/2.md")
                .doesNotContain("13900000021");
        assertThat(site.reports().resolve("rules/privacy.mobile.html")).exists();
        assertThat(report(site, "report.xml")).contains("privacy.mobile", "column.blank");

        JsonNode json = new ObjectMapper().readTree(report(site, "report.json"));
        assertThat(json.get("rules").get("switchedOff").get(0).get("rule").asString())
                .isEqualTo("column.stale");
        assertThat(json.get("rules").get("baseline").get("left").asInt()).isEqualTo(1);
        assertThat(json.get("health").size()).isGreaterThan(3);

        JsonNode run = new ObjectMapper()
                .readTree(report(site, "report.sarif"))
                .get("runs")
                .get(0);
        assertThat(run.get("tool").get("driver").get("rules").size())
                .as("what looks at pages did not run")
                .isEqualTo((int) RuleCatalog.of(List.of()).rules().stream()
                        .filter(rule -> RuleCatalog.of(List.of()).hasRun(rule.id(), false))
                        .count());
        assertThat(run.get("results").size()).isEqualTo(3);
        assertThat(run.get("results")
                        .get(1)
                        .get("suppressions")
                        .get(0)
                        .get("justification")
                        .asString())
                .isEqualTo("原件如此");
        assertThat(run.get("results")
                        .get(2)
                        .get("suppressions")
                        .get(0)
                        .get("properties")
                        .get("by")
                        .asString())
                .isEqualTo("baseline");
    }

    private static String report(InlineSite site, String name) throws IOException {
        return Files.readString(site.reports().resolve(name), StandardCharsets.UTF_8);
    }
}
