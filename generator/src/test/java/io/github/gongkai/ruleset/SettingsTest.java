package io.github.gongkai.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.RuleSettings;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code rules} in {@code site.yaml} does. */
class SettingsTest {

    @TempDir
    Path temp;

    /** One error of a duty, one warning of upkeep. */
    private InlineSite site(String rules) {
        return InlineSite.of(temp, """
                        -- documents/1.md --
                        ---
                        title: 甲
                        documentNumber: 青政办发[2026]第01号
                        datePublished: 2026-03-01
                        ---
                        内容。
                        -- questions/1.yaml --
                        title: 打井要不要批准？
                        answer: 要。
                        unit: water
                        subjects: 三农
                        reviewBy: 2026-06-29
                        datePublished: 2026-04-01
                        -- data/units.yaml --
                        - { id: water, name: 示例县水利局, contact: 0990-5550001 }
                        """)
                .file("site.yaml", "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\n" + rules);
    }

    private InlineSite rules(String rules) {
        return site("rules:\n" + rules.indent(2)).check();
    }

    @Test
    void aSiteThatSaysNothingIsStandard() {
        InlineSite site = site("").check();

        assertThat(site.lines())
                .anyMatch(line -> line.startsWith("documents/1.md:3:17: error:") && line.endsWith("[doc.number-form]"))
                .anyMatch(line -> line.startsWith("questions/1.yaml:5:11: warning:"));
        assertThat(site.result().report().weighed().profile()).isEqualTo(RuleSettings.Profile.STANDARD);
    }

    @Test
    void inAStrictSiteEveryWarningIsAnError() {
        assertThat(rules("profile: strict").lines())
                .isNotEmpty()
                .allMatch(line -> line.contains(": error: "))
                .anyMatch(line -> line.endsWith("[question.review]"));
    }

    @Test
    void inAStartingSiteUpkeepWeighsAStepLessAndDutiesWhatTheyDo() {
        InlineSite site = rules("档次: 起步");

        assertThat(site.lines())
                .anyMatch(line -> line.contains(": note: ") && line.endsWith("[question.review]"))
                .anyMatch(line -> line.contains(": error: ") && line.endsWith("[doc.number-form]"));
        assertThat(site.result().report().counts().notes()).isEqualTo(1);
    }

    @Test
    void aRuleWeighsWhatTheSiteSaysInWhateverLanguage() {
        InlineSite site = rules("""
                settings:
                  - { rule: doc.number-form, severity: warning }
                  - 规则: question.review
                    级别: 错误
                    理由: 问答是本县的重点
                """);

        assertThat(site.lines())
                .anyMatch(line -> line.contains(": warning: ") && line.endsWith("[doc.number-form]"))
                .anyMatch(line -> line.contains(": error: ") && line.endsWith("[question.review]"));
    }

    @Test
    void whatIsSwitchedOffIsCountedAndDoesNotKeepTheSiteBack() throws IOException {
        InlineSite site = site("""
                rules:
                  settings:
                    - { rule: doc.number-form, severity: off }
                    - { rule: question.review, severity: 停用 }
                    - { rule: doc.number-gap, severity: off }
                """).build();

        assertThat(site.result().failed()).isFalse();
        assertThat(site.has("documents/1.html")).isTrue();
        assertThat(Files.readString(site.reports().resolve("report.json")).replaceAll("\\s+", ""))
                .contains("\"switchedOff\":[{\"rule\":\"doc.number-form\",\"findings\":1},"
                        + "{\"rule\":\"doc.number-gap\",\"findings\":0},"
                        + "{\"rule\":\"question.review\",\"findings\":1}]");
    }

    @Test
    void aThresholdOfTheSiteHolds() {
        String consultation =
                "title: 丙\n类别: 草案意见征集\ndateStart: 2026-06-01\ndateEnd: 2026-06-20\ndatePublished: 2026-06-01\n";

        assertThat(site("").file("consultations/1.yaml", consultation).check().places())
                .contains("consultations/1.yaml:4:10 consultation.duration");
        assertThat(site("rules: { settings: [ { rule: consultation.duration, 天数: 20 } ] }\n")
                        .file("consultations/1.yaml", consultation)
                        .check()
                        .places())
                .noneMatch(place -> place.contains("consultation.duration"))
                .noneMatch(place -> place.contains("site.yaml"));
    }

    @Test
    void whatCannotBeSetIsFoundWhereItStands() {
        InlineSite site = rules("""
                settings:
                  - rule: doc.numbergap
                    severity: note
                  - rule: consultation.duration
                    months: 1
                  - { rule: consultation.unanswered, days: -1 }
                  - { rule: annual.too-similar, percent: 101 }
                  - { rule: event.adoption, days: 1.5 }
                  - { rule: yaml.syntax, severity: off }
                  - { rule: request.identity, severity: note }
                  - { rule: question.review, severity: note }
                  - { rule: question.review, severity: off }
                  - { severity: off }
                """);

        assertThat(site.places())
                .contains(
                        "site.yaml:5:13 ruleset.unknown-rule",
                        "site.yaml:8:7 ruleset.unknown-threshold",
                        "site.yaml:9:46 ruleset.number",
                        "site.yaml:10:44 ruleset.number",
                        "site.yaml:11:37 ruleset.number",
                        "site.yaml:12:38 ruleset.safeguard",
                        "site.yaml:13:43 ruleset.safeguard",
                        "site.yaml:15:15 ruleset.twice",
                        "site.yaml:16:7 config.required");
        assertThat(site.printed()).contains("  hint: did you mean \"doc.number-gap\"?", "  hint: it has: days");
    }

    @Test
    void aSafeguardMayWeighMore() {
        assertThat(rules("settings: [ { rule: request.identity, severity: error } ]")
                        .places())
                .noneMatch(place -> place.startsWith("site.yaml"));
    }

    @Test
    void editorsKnowTheKeys() throws IOException {
        InlineSite site = rules("profile: standard");

        assertThat(Files.readString(site.reports().resolve("schemas/site.schema.json")))
                .contains("\"档次\"", "\"starting\"", "\"workingDays\"", "\"工作日\"");
    }

    @Test
    void everyRuleOfTheProductHasItsPageInTheProduct() {
        RuleCatalog catalog = RuleCatalog.of(List.of());

        assertThat(catalog.rules()).hasSizeGreaterThan(190);
        assertThat(catalog.rules())
                .allSatisfy(rule ->
                        assertThat(catalog.page(rule.id()).orElseThrow()).startsWith("# `" + rule.id() + "`"));
        assertThat(catalog.page("hotline.hours")).isEmpty();
    }

    @Test
    void rulesOfPlugInsCanBeSetToo() {
        RuleInfo info = RuleInfo.warning("letters.reply", "来信有答复", "a letter has a reply")
                .with(new RuleInfo.Threshold("weeks", 3, new Text("答复周数", "weeks to reply")));
        Rule rule = () -> info;
        Column column = new Column() {
            @Override
            public Descriptor descriptor() {
                return new Descriptor("letters", "");
            }

            @Override
            public List<Rule> rules() {
                return List.of(rule);
            }
        };

        RuleCatalog catalog = RuleCatalog.of(List.of(column));

        assertThat(catalog.find("letters.reply")).contains(info);
        assertThat(RuleKeys.of(catalog).fields().get(1).fields())
                .anyMatch(field -> field.answersTo("weeks") && field.answersTo("答复周数"));
    }
}
