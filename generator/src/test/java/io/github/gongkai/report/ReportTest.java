package io.github.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Accepted;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Language;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.RuleSettings;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.diagnostic.Weighed;
import io.github.gongkai.model.OutputFile;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final RuleInfo RULE =
            RuleInfo.error("doc.number-form", "格式", "form").implementing("R-DOC-2");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path temp;

    private static BuildReport report(int findings, Language language) {
        return report(findings, 0, language);
    }

    private static BuildReport report(int findings, int notes, Language language) {
        List<Diagnostic> found = IntStream.range(0, findings)
                .mapToObj(i -> RULE.at(
                        new Location("a.md", i + 1, 2),
                        new Text("“甲”\n\u0001有误", "\"x\" is wrong"),
                        new Text("改", "mend")))
                .toList();
        return new BuildReport(
                "2026-06-30T23:59:59",
                language,
                new BuildReport.Counts(12, 9, 1, 2, 3, notes, 1, 40, 50),
                List.of(new BuildReport.Withheld("b.md", new Text("草稿", "draft"))),
                new Weighed(
                        RuleSettings.Profile.STARTING,
                        Stream.concat(
                                        found.stream(),
                                        IntStream.range(0, notes)
                                                .mapToObj(i -> RULE.at(
                                                                new Location("n.md", i + 1, 1),
                                                                new Text("可补充", "may be added"))
                                                        .weighing(Severity.NOTE)))
                                .toList(),
                        List.of(new Accepted(
                                RULE.at(new Location("c.md", 3, 7), new Text("旧文号", "an old number")),
                                Accepted.By.EXCEPTION,
                                "原件如此",
                                "县政府办公室主任",
                                LocalDate.of(2026, 12, 31),
                                new Location("data/exceptions.yaml", 1, 3))),
                        List.of(new Weighed.SwitchedOff(RuleInfo.warning("doc.number-gap", "连号", "gaps"), 4)),
                        new Weighed.Progress(20, 11)),
                Map.of("total", 1234L));
    }

    @Test
    void aFindingIsPrintedAsCompilersDo() {
        assertThat(ConsoleReport.lines(report(1, Language.EN).findings().get(0), Language.EN))
                .containsExactly("a.md:1:2: error: \"x\" is wrong [doc.number-form]", "  hint: mend");
        assertThat(ConsoleReport.lines(
                        RuleInfo.warning("a.b", "甲", "x").at(Location.startOf("a"), new Text("乙", "y")), Language.ZH))
                .containsExactly("a:1:1: warning: 乙 [a.b]");
    }

    @Test
    void fiftyFindingsArePrintedAtMost() {
        assertThat(ConsoleReport.shown(report(50, Language.EN))).hasSize(50);
        assertThat(ConsoleReport.rest(report(50, Language.EN))).isEmpty();
        assertThat(ConsoleReport.shown(report(53, Language.EN))).hasSize(50);
        assertThat(ConsoleReport.rest(report(53, Language.EN))).isEqualTo("3 more findings are in report.json");
        assertThat(ConsoleReport.rest(report(53, Language.ZH))).isEqualTo("另有 3 条，见 report.json");
    }

    @Test
    void notesAreCountedAndNotPrinted() {
        BuildReport report = report(1, 60, Language.ZH);

        assertThat(ConsoleReport.shown(report)).hasSize(1);
        assertThat(ConsoleReport.rest(report)).isEmpty();
        assertThat(ConsoleReport.quiet(report)).isEqualTo("只列入 report.json：提示 60 条，已接受的问题 1 处，停用规则的问题 4 处");
        assertThat(ConsoleReport.quiet(report(0, Language.EN)))
                .isEqualTo("in report.json only: 1 accepted, 4 of rules switched off");
    }

    @Test
    void theSummaryLinesUpInBothLanguages() {
        assertThat(ConsoleReport.summary(report(0, Language.EN)))
                .containsExactly(
                        "  inputs  published  withheld  with errors  warnings  pages  files   time",
                        "      12          9         1            2         3     40     50  1.2 s");
        assertThat(ConsoleReport.summary(report(0, Language.ZH)).get(0))
                .isEqualTo("  条目  公开  暂不公开  有错误  警告  页面  文件   用时");
    }

    @Test
    void theReportIsJsonWithEveryKeyOfTheContract() throws IOException {
        new ReportWriter(temp).report(report(2, Language.ZH));

        JsonNode json = JSON.readTree(Files.readString(temp.resolve("report.json")));
        assertThat(json.propertyNames())
                .containsExactly("asOf", "counts", "withheld", "diagnostics", "accepted", "rules", "timings");
        assertThat(json.get("counts").propertyNames())
                .containsExactly(
                        "inputs", "published", "withheld", "errors", "warnings", "pages", "files", "notes", "accepted");
        JsonNode found = json.get("diagnostics").get(1);
        assertThat(found.propertyNames())
                .containsExactly("rule", "code", "severity", "path", "line", "column", "message", "hint");
        assertThat(found.get("code").asString()).isEqualTo("R-DOC-2");
        assertThat(found.get("severity").asString()).isEqualTo("error");
        assertThat(found.get("line").asInt()).isEqualTo(2);
        assertThat(found.get("message").asString()).isEqualTo("“甲”\n\u0001有误");
        assertThat(json.get("withheld").get(0).get("reason").asString()).isEqualTo("草稿");
        assertThat(json.get("accepted").get(0).toString())
                .isEqualTo("{\"by\":\"exception\",\"reason\":\"原件如此\",\"approver\":\"县政府办公室主任\","
                        + "\"until\":\"2026-12-31\",\"at\":\"data/exceptions.yaml:1:3\",\"rule\":\"doc.number-form\","
                        + "\"code\":\"R-DOC-2\",\"severity\":\"error\",\"path\":\"c.md\",\"line\":3,\"column\":7,"
                        + "\"message\":\"旧文号\",\"hint\":null}");
        assertThat(json.get("rules").toString())
                .isEqualTo("{\"profile\":\"starting\",\"switchedOff\":[{\"rule\":\"doc.number-gap\",\"findings\":4}],"
                        + "\"baseline\":{\"recorded\":20,\"left\":11}}");
        assertThat(json.get("timings").get("total").asInt()).isEqualTo(1234);
    }

    @Test
    void theManifestNamesEveryFile() throws IOException {
        new ReportWriter(temp).manifest(List.of(new OutputFile("a/水.html", 3, "ab", "a.md")));

        JsonNode file = JSON.readTree(Files.readString(temp.resolve("manifest.json")))
                .get("files")
                .get(0);
        assertThat(file.get("path").asString()).isEqualTo("a/水.html");
        assertThat(file.get("bytes").asLong()).isEqualTo(3);
        assertThat(file.get("sha256").asString()).isEqualTo("ab");
        assertThat(file.get("source").asString()).isEqualTo("a.md");
    }

    @Test
    void theManifestOfABuildAgreesWithTheDisk() throws IOException {
        InlineSite site = InlineSite.of(temp, "-- documents/a.md --\n---\ntitle: 甲\ndatePublished: 2025-01-02\n---\n")
                .file("documents/a/f.pdf", "%PDF")
                .builds();

        JsonNode files = JSON.readTree(Files.readString(site.reports().resolve("manifest.json")))
                .get("files");
        assertThat(IntStream.range(0, files.size())
                        .mapToObj(i -> files.get(i).get("path").asString() + " "
                                + files.get(i).get("bytes").asLong()))
                .containsExactlyElementsOf(site.site().entrySet().stream()
                        .map(file -> file.getKey() + " " + file.getValue().length)
                        .toList());
        assertThat(site.result().report().counts().files()).isEqualTo(files.size());
    }

    @Test
    void everyColumnHasASchemaForEditors() throws IOException {
        InlineSite site = InlineSite.of(
                        temp,
                        "-- columns/wells.yaml --\nid: wells\nlabel: 水井\nfields: [ { name: depth, label: 井深, type: number, required: true, description: 以米计 } ]\n-- private/x --\n")
                .builds();

        for (String name : new String[] {"documents", "interpretations", "notices", "pages", "wells", "site"}) {
            JsonNode schema =
                    JSON.readTree(Files.readString(site.reports().resolve("schemas/" + name + ".schema.json")));
            assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.get("type").asString()).isEqualTo("object");
            assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
            assertThat(schema.get("properties").size()).isGreaterThan(10);
        }
        JsonNode documents = JSON.readTree(Files.readString(site.reports().resolve("schemas/documents.schema.json")));
        JsonNode number = documents.get("properties").get("发文字号");
        assertThat(number).isEqualTo(documents.get("properties").get("documentNumber"));
        assertThat(number.get("description").asString()).contains("机关代字〔年份〕序号号");
        assertThat(documents.get("properties").get("有效性").get("enum").toString())
                .contains("in-force", "现行有效");
        JsonNode wells = JSON.readTree(Files.readString(site.reports().resolve("schemas/wells.schema.json")));
        assertThat(wells.get("properties").get("井深").get("description").asString())
                .isEqualTo("以米计");
        assertThat(wells.get("allOf").get(0).get("anyOf").toString())
                .isEqualTo("[{\"required\":[\"depth\"]},{\"required\":[\"井深\"]}]");
    }
}
