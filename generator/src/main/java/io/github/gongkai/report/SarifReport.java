package io.github.gongkai.report;

import io.github.gongkai.diagnostic.Accepted;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.json.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code report.sarif}: SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines. Accepted findings are
 * suppressed results. Paths are those from the root of the repository.
 */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String ROOT = "%SRCROOT%";

    private final BuildReport report;
    private final ReportedSite site;
    private final Fingerprints fingerprints;
    private final List<RuleInfo> rules;
    private final Map<String, Integer> places = new HashMap<>();

    /** Ids of the rules that found something. */
    private final Set<String> met = new HashSet<>();

    SarifReport(BuildReport report, ReportedSite site, Fingerprints fingerprints) {
        this.report = report;
        this.site = site;
        this.fingerprints = fingerprints;
        Map<String, RuleInfo> known = new TreeMap<>();
        site.rules().rules().forEach(rule -> known.put(rule.id(), rule));
        findings(report).map(Diagnostic::rule).forEach(rule -> {
            known.putIfAbsent(rule.id(), rule);
            met.add(rule.id());
        });
        rules = List.copyOf(known.values());
        rules.forEach(rule -> places.put(rule.id(), places.size()));
    }

    private static Stream<Diagnostic> findings(BuildReport report) {
        return Stream.concat(
                report.findings().stream(), report.weighed().accepted().stream().map(Accepted::finding));
    }

    String text() {
        return Json.text(json ->
                json.put("$schema", SCHEMA).put("version", "2.1.0").objects("runs", List.of(report), run -> run(json)));
    }

    private void run(Json json) {
        json.object(
                        "tool",
                        tool -> tool.object(
                                "driver",
                                driver -> driver.put("name", "gongkai")
                                        .put("language", "zh-CN")
                                        .objects("rules", rules, rule -> rule(json, rule))))
                .put("language", "zh-CN")
                .put("columnKind", "utf16CodeUnits")
                .object(
                        "originalUriBaseIds",
                        bases -> bases.object(
                                ROOT,
                                base -> base.object(
                                        "description",
                                        description -> description.put("text", "The root of the repository"))))
                .objects("invocations", List.of(report), invocation -> json.put("executionSuccessful", true))
                .list("results", list -> {
                    report.findings().forEach(found -> list.itemObject(item -> result(item, found, null)));
                    report.weighed()
                            .accepted()
                            .forEach(known -> list.itemObject(item -> result(item, known.finding(), known)));
                })
                .object("properties", properties -> properties.put("asOf", report.asOf()));
    }

    private void rule(Json json, RuleInfo rule) {
        json.put("id", rule.id())
                .object(
                        "shortDescription",
                        text -> text.put("text", rule.summary().zh()))
                .object(
                        "help",
                        help -> help.put(
                                        "text",
                                        rule.summary().zh() + "。"
                                                + (met.contains(rule.id())
                                                        ? "详见报告文件夹中的 rules/" + rule.id() + ".html。"
                                                        : ""))
                                .put("markdown", help(rule)))
                .object("defaultConfiguration", configuration -> configuration.put("level", level(rule.severity())))
                .object("properties", properties -> {
                    properties.put("kind", rule.kind().name().toLowerCase(Locale.ROOT));
                    if (rule.code() != null) {
                        properties.put("code", rule.code());
                    }
                    properties.put("en", rule.summary().en());
                    properties.put(
                            "tags", List.of(rule.id().substring(0, rule.id().indexOf('.'))));
                });
    }

    /** The page about a rule where it found something, else what it says: all pages would make the file large. */
    private String help(RuleInfo rule) {
        String sentences = rule.summary().zh() + "。\n\n" + rule.summary().en() + ".";
        return met.contains(rule.id()) ? site.rules().page().apply(rule.id()).orElse(sentences) : sentences;
    }

    private void result(Json json, Diagnostic found, @Nullable Accepted known) {
        json.put("ruleId", found.rule().id())
                .put("ruleIndex", Objects.requireNonNull(places.get(found.rule().id())))
                .put("level", level(found.severity()))
                .object("message", message -> message.put("text", whole(found).zh()))
                .objects(
                        "locations",
                        List.of(found.at()),
                        at -> json.object(
                                "physicalLocation",
                                place -> place.object(
                                                "artifactLocation",
                                                artifact -> artifact.put("uri", RepositoryPath.uri(site, at))
                                                        .put("uriBaseId", ROOT))
                                        .object(
                                                "region",
                                                region -> region.put("startLine", at.line())
                                                        .put("startColumn", at.column()))))
                .object("partialFingerprints", fingerprint -> fingerprint.put("gongkai/v1", fingerprints.of(found)));
        if (known != null) {
            json.objects("suppressions", List.of(known), accepted -> suppression(json, accepted));
        }
        json.object(
                "properties", properties -> properties.put("en", whole(found).en()));
    }

    private static void suppression(Json json, Accepted known) {
        json.put("kind", "external").put("status", "accepted");
        String reason = known.reason();
        if (reason != null) {
            json.put("justification", reason);
        }
        json.object("properties", properties -> {
            properties.put("by", known.by().name().toLowerCase(Locale.ROOT));
            properties.put("at", known.at().toString());
            if (known.approver() != null) {
                properties.put("approver", known.approver());
            }
            if (known.until() != null) {
                properties.put("until", known.until().toString());
            }
        });
    }

    /** The message with the hint after it: viewers show one text. */
    private static Text whole(Diagnostic found) {
        Text hint = found.hint();
        return hint == null
                ? found.message()
                : new Text(
                        found.message().zh() + "。改法：" + hint.zh(),
                        found.message().en() + ". " + hint.en());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
