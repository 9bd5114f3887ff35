package io.github.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.gongkai.diagnostic.Accepted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static String sarif(BuildReport report) {
        return new SarifReport(report, SampleReport.SITE, fingerprints(report)).text();
    }

    static Fingerprints fingerprints(BuildReport report) {
        return new Fingerprints(Stream.concat(
                        report.findings().stream(),
                        report.weighed().accepted().stream().map(Accepted::finding))
                .toList());
    }

    @Test
    void itIsWhatTheSchemaOfSarifAsksFor() throws IOException {
        Schema schema;
        try (InputStream in = SarifReportTest.class.getResourceAsStream("sarif-2.1.0.json")) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
        String full = sarif(SampleReport.report(
                SampleReport.number(3), SampleReport.number(9), SampleReport.syntax(), SampleReport.stale(31)));

        assertThat(schema.validate(full, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(sarif(SampleReport.report()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(
                        full.replaceFirst("\"level\" : \"error\"", "\"level\" : \"grave\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aResultHasItsRuleItsPlaceAndBothLanguages() {
        JsonNode run = JSON.readTree(sarif(SampleReport.report(SampleReport.number(3), SampleReport.stale(31))))
                .get("runs")
                .get(0);

        JsonNode rules = run.get("tool").get("driver").get("rules");
        assertThat(rules.size()).as("every rule that ran").isEqualTo(4);
        JsonNode result = run.get("results").get(1);
        assertThat(result.get("ruleId").asString()).isEqualTo("doc.number-form");
        JsonNode rule = rules.get(result.get("ruleIndex").asInt());
        assertThat(rule.get("id").asString()).isEqualTo("doc.number-form");
        assertThat(rule.get("shortDescription").get("text").asString()).isEqualTo("发文字号符合规定格式");
        assertThat(rule.get("properties").get("code").asString()).isEqualTo("R-DOC-2");
        assertThat(rule.get("help").get("markdown").asString())
                .startsWith("# `doc.number-form`")
                .contains("## How to mend it");
        assertThat(rules.get(3).get("help").get("markdown").asString())
                .as("a rule that found nothing")
                .isEqualTo("YAML 语法正确。\n\nYAML is well-formed.");
        assertThat(rule.get("defaultConfiguration").get("level").asString()).isEqualTo("error");
        assertThat(result.get("message").get("text").asString()).contains("不符合格式。改法：写成");
        assertThat(result.get("properties").get("en").asString()).contains("is not well-formed. write");
        JsonNode place = result.get("locations").get(0).get("physicalLocation");
        assertThat(place.get("artifactLocation").get("uri").asString())
                .isEqualTo("sites/%E9%9D%92%E7%A6%BE/documents/2026/%E4%B8%80%20%26%20%E4%BA%8C.md");
        assertThat(place.get("region").get("startLine").asInt()).isEqualTo(3);
        assertThat(place.get("region").get("startColumn").asInt()).isEqualTo(7);
        assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
    }

    @Test
    void whatIsAcceptedIsSuppressedWithItsReason() {
        JsonNode results = JSON.readTree(sarif(SampleReport.report(SampleReport.number(3))))
                .get("runs")
                .get(0)
                .get("results");

        assertThat(results.size()).isEqualTo(2);
        assertThat(results.get(0).has("suppressions")).isFalse();
        JsonNode suppression = results.get(1).get("suppressions").get(0);
        assertThat(suppression.get("kind").asString()).isEqualTo("external");
        assertThat(suppression.get("status").asString()).isEqualTo("accepted");
        assertThat(suppression.get("justification").asString()).isEqualTo("原件如此");
        assertThat(suppression.get("properties").get("until").asString()).isEqualTo("2026-12-31");
    }

    @Test
    void fingerprintsStayWhileLinesMoveAndDaysPass() {
        BuildReport one = SampleReport.report(SampleReport.number(3), SampleReport.number(9), SampleReport.stale(31));
        BuildReport moved =
                SampleReport.report(SampleReport.number(5), SampleReport.number(19), SampleReport.stale(32));

        assertThat(one.findings().stream().map(fingerprints(one)::of).distinct())
                .hasSize(3)
                .isEqualTo(
                        moved.findings().stream().map(fingerprints(moved)::of).toList());
    }
}
