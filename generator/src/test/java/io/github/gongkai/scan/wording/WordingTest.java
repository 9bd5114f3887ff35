package io.github.gongkai.scan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.parallel.Workers;
import io.github.gongkai.scan.Detector;
import io.github.gongkai.scan.Piece;
import io.github.gongkai.testkit.InlineSite;
import io.github.gongkai.testkit.ReadSites;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @TempDir
    private Path temp;

    /** Findings of the wording rules, as {@code line:column rule severity}. */
    private List<String> look(String lexicon, String date, String text) {
        return site(lexicon, date, text).check().findings().stream()
                .filter(found -> found.rule().id().startsWith("wording.")
                        || found.rule().id().startsWith("lexicon."))
                .map(found -> found.at().path().replace("notices/1.md", "") + ":"
                        + found.at().line() + ":" + found.at().column() + " "
                        + found.rule().id() + " "
                        + found.severity())
                .toList();
    }

    private InlineSite site(String lexicon, String date, String text) {
        InlineSite site = InlineSite.of(temp, """
                -- notices/1.md --
                ---
                title: 通知
                datePublished: %s
                ---
                %s
                """.formatted(date, text));
        return lexicon.isEmpty() ? site : site.file("data/lexicon/own.yaml", lexicon);
    }

    @Test
    void aWrongWordStopsTheBuild() {
        InlineSite site = site("", "2026-03-01", "现就有关工作布署如下。").check();

        assertThat(site.printed())
                .anyMatch(line -> line.contains("notices/1.md:5:7: error:")
                        && line.contains("\"布署\" should be \"部署\"")
                        && line.contains("[wording.wrong]"));
        assertThat(site.result().failed()).isTrue();
        assertThat(site.findings())
                .filteredOn(found -> found.rule().id().equals("wording.wrong"))
                .allMatch(found -> "R-SAFE-5".equals(found.rule().code())
                        && found.message().zh().equals("“布署”应为“部署”（错别字）"));
    }

    @Test
    void aWordThatHoldsTheWrongOneExcusesItJustThere() {
        assertThat(look("", "2026-03-01", "结果应当公布署名，并作出布署。")).containsExactly(":5:13 wording.wrong ERROR");
    }

    @Test
    void everyPartOfAnEntryIsLookedAt() {
        InlineSite site = InlineSite.of(temp, """
                -- notices/布署.md --
                ---
                title: 关于布署工作的通知
                summary: 布署
                datePublished: 2026-03-01
                ---
                ## 布署

                ![布署](布署/a.png)
                -- notices/布署/a.png --
                x
                -- data/units.yaml --
                - { id: a, name: 布署局 }
                """).check();

        assertThat(site.spots())
                .filteredOn(spot -> spot.endsWith("wording.wrong"))
                .contains(
                        "data/units.yaml:1 wording.wrong",
                        "notices/布署.md:1 wording.wrong",
                        "notices/布署.md:2 wording.wrong",
                        "notices/布署.md:3 wording.wrong",
                        "notices/布署.md:6 wording.wrong",
                        "notices/布署.md:8 wording.wrong");
    }

    @Test
    void scopeColumnsAndSeverityAreThoseOfTheEntry() {
        assertThat(look("- { wrong: 某某甲, scope: [title] }", "2026-03-01", "某某甲"))
                .isEmpty();
        assertThat(look("- { wrong: 某某甲, scope: 正文, severity: 提示 }", "2026-03-01", "某某甲"))
                .containsExactly(":5:1 wording.wrong NOTE");
        assertThat(look("- { wrong: 某某甲, columns: [documents] }", "2026-03-01", "某某甲"))
                .isEmpty();
        assertThat(look("- { wrong: 某某甲, columns: [notices], severity: warn }", "2026-03-01", "某某甲"))
                .containsExactly(":5:1 wording.wrong WARNING");
    }

    @Test
    void anExpressionIsTriedWhereItsBeginningStands() {
        String lexicon = "- { wrong: '第[一二三]+次党代会', right: 第…届, match: regex }";

        assertThat(look(lexicon, "2026-03-01", "县第二次党代会和县第十次党代会")).containsExactly(":5:2 wording.wrong ERROR");
    }

    @Test
    void wordsNearbyExcuse() {
        String lexicon = "- { wrong: 某某甲, match: unless-context, unless: [引用原文] }";

        assertThat(look(lexicon, "2026-03-01", "某某甲（引用原文）。")).isEmpty();
        assertThat(look(lexicon, "2026-03-01", "某某甲" + "，之后还有很长的一段话".repeat(3) + "引用原文"))
                .containsExactly(":5:1 wording.wrong ERROR");
    }

    @Test
    void anEntryHoldsInItsPeriodByTheAsOfDate() {
        assertThat(look("- { wrong: 某某甲, valid: { from: 2026-07-01 } }", "2026-03-01", "某某甲"))
                .isEmpty();
        assertThat(look("- { wrong: 某某甲, valid: { until: 2026-06-29 } }", "2026-03-01", "某某甲"))
                .isEmpty();
        assertThat(look("- { wrong: 某某甲, valid: { from: 2026-06-30, until: 2026-06-30 } }", "2026-03-01", "某某甲"))
                .hasSize(1);
    }

    @Test
    void anOldNameIsRightInWhatIsOlder() {
        assertThat(look("", "2018-04-15", "报环保部备案。")).isEmpty();
        assertThat(look("", "2018-04-16", "报环保部备案。")).containsExactly(":5:2 wording.outdated WARNING");
        InlineSite site = site("", "2018-04-16", "报环保部备案。").check();
        assertThat(site.findings())
                .filteredOn(found -> found.rule().id().equals("wording.outdated"))
                .allMatch(found -> "R-SAFE-6".equals(found.rule().code())
                        && found.message().zh().equals("“环保部”自 2018-04-16 起已改为“生态环境部”（机构名称）"));
    }

    @ParameterizedTest
    @CsvSource({
        "原环保部制定的办法继续有效",
        "原中华人民共和国国土资源部的文件",
        "《国土资源部关于用地预审的通知》",
        "按照国土资源部令第68号执行",
        "环境保护部2015年发布的标准",
        "2016年环保部批准了该项目",
        "县环保局更名为县生态环境分局",
        "向环保部门报告",
        "《中华人民共和国物权法》同时废止",
        "《最高人民法院关于适用〈物权法〉若干问题的解释》",
        "《劳动合同法》第十条"
    })
    void whatSpeaksOfTheTimeBeforeIsRight(String text) {
        assertThat(look("", "2026-03-01", text)).isEmpty();
    }

    @Test
    void aLawThatIsGoneIsFoundByItsTitle() {
        assertThat(look("", "2026-03-01", "根据《中华人民共和国物权法》第三十九条")).containsExactly(":5:3 wording.outdated WARNING");
    }

    @Test
    void whatIsPublishedToTheLetterGivesNotesOnly() {
        InlineSite site = InlineSite.of(temp, """
                -- documents/1.md --
                ---
                title: 青禾县布署条例
                kind: 地方性法规
                summary: 布署
                datePublished: 2026-03-01
                ---
                布署
                """).check();

        assertThat(site.findings())
                .filteredOn(found -> found.rule().id().equals("wording.wrong"))
                .extracting(found -> found.at().line() + " " + found.severity())
                .containsExactly("2 NOTE", "4 ERROR", "7 NOTE");
    }

    @Test
    void aFindingInAnAttachmentSaysWhere() throws IOException {
        List<String> found = new ArrayList<>();
        try (Workers workers = new Workers(1)) {
            Detector detector = new WordingDetector(ReadSites.read(InlineSite.of(temp, "-- a --\n"), workers));
            Location file = Location.startOf("notices/1/a.pdf");
            detector.look(
                    new Piece(Piece.Part.ATTACHMENT, null, null, "", 0, false, "第 3 页", "工作布\n署", offset -> file),
                    finding -> found.add(finding.at() + " " + finding.message().zh()));
        }

        assertThat(found).containsExactly("notices/1/a.pdf:1:1 第 3 页：“布署”应为“部署”（错别字）");
    }

    @Test
    void theLongerNameIsReportedOnce() {
        assertThat(look("", "2026-03-01", "国家工商行政管理总局和银保监会")).hasSize(2);
    }

    @Test
    void fullWidthAndHiddenCharactersAreNoWayOut() {
        assertThat(look("", "2026-03-01", "请登陆ａｐｐ，工作布\u200B署。"))
                .containsExactly(":5:2 wording.wrong ERROR", ":5:10 wording.wrong ERROR");
    }

    @Test
    void aSiteReplacesAndSwitchesOff() {
        assertThat(look("- { wrong: 布署, off: true }", "2026-03-01", "布署")).isEmpty();
        assertThat(look("- { wrong: 布署, right: 部署, severity: note }", "2026-03-01", "布署"))
                .containsExactly(":5:1 wording.wrong NOTE");
        assertThat(look("- { class: 错别字, off: true }", "2026-03-01", "布署，环保部"))
                .containsExactly(":5:4 wording.outdated WARNING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "- { right: 部署 }                                        ~ 1:3",
                "- { wrong: 甲 }                                          ~ 1:12",
                "- { wrong: 某某甲, right: 某某甲 }                         ~ 1:24",
                "- { wrong: 某某甲, match: unless-context }                ~ 1:24",
                "- { wrong: '(甲|乙)丙', match: regex }                    ~ 1:12",
                "- { wrong: '甲乙[', match: regex }                        ~ 1:12",
                "- { wrong: '甲乙|丙丁', match: regex }                     ~ 1:12",
                "- { wrong: 某某甲, valid: { from: 2026-02-01, until: 2026-01-01 } } ~ 1:24",
                "- { wrong: 某某甲, columns: [nowhere] }                   ~ 1:27",
                "- { wrong: 没有的词条, off: true }                          ~ 1:3"
            })
    void aFaultOfAnEntryIsFoundAtItsPlace(String lexicon, String place) {
        assertThat(look(lexicon.strip(), "2026-03-01", "无"))
                .containsExactly("data/lexicon/own.yaml:" + place.strip() + " lexicon.entry ERROR");
    }

    @Test
    void faultsOfFormAreThoseOfEveryFile() {
        InlineSite site = site("- { wrong: 某某甲, kind: 错别字, severity: 严重 }\n- 布署\n", "2026-03-01", "无")
                .check();

        assertThat(site.places())
                .contains(
                        "data/lexicon/own.yaml:1:17 field.unknown",
                        "data/lexicon/own.yaml:1:38 field.choice",
                        "data/lexicon/own.yaml:2:3 field.type");
    }

    @Test
    void anEntryTwiceIsAFaultWhateverItsFile() {
        InlineSite site = site("- { wrong: 某某甲 }", "2026-03-01", "无").file("data/lexicon/zz.yml", "- { wrong: 某某甲 }");

        assertThat(site.check().places()).contains("data/lexicon/zz.yml:1:12 lexicon.entry");
    }

    @Test
    void editorsGetASchema() throws IOException {
        InlineSite site = site("", "2026-03-01", "无").builds();

        assertThat(site.reports().resolve("schemas/lexicon.schema.json"))
                .content()
                .contains("\"错误写法\"", "\"unless-context\"", "\"type\" : \"array\"");
        assertThat(site.reports().resolve("schemas/leaders.schema.json"))
                .content()
                .contains("\"任职日期\"");
    }

    @Test
    void anExpressionThatBacktracksIsHarmless() {
        String lexicon = "- { wrong: '甲(乙+)+丙', match: regex, severity: note }";
        long start = System.nanoTime();

        assertThat(look(lexicon, "2026-03-01", ("甲" + "乙".repeat(190)).repeat(50)))
                .isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void thousandsOfEntriesAreFoundInOnePass() {
        StringBuilder lexicon = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            lexicon.append("- { wrong: 词")
                    .append((char) (0x4e00 + i))
                    .append((char) (0x4e00 + i / 7))
                    .append(", severity: ")
                    .append(Severity.NOTE.name().toLowerCase(Locale.ROOT))
                    .append(" }\n");
        }

        assertThat(look(lexicon.toString(), "2026-03-01", "这里没有")).isEmpty();
    }
}
