package io.github.gongkai.columns.interpretations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What interpretations are held to, each rule with a fault and its clean twin. */
class InterpretationRulesTest {

    private static final String BACKGROUND = "## 制定背景\n\n村里的水井多年无人检查，水质没有保证。\n\n";
    private static final String GOALS = "## 目标任务\n\n三年内每口水井都有检查记录，结果向村民公布。\n\n";
    private static final String MEASURES = "## 主要措施\n\n由乡镇水利站每年检查一次，费用由县财政承担。\n\n";

    @TempDir
    Path temp;

    private InlineSite site;

    /** A document with these fields and one interpretation of it. */
    private InlineSite site(String documentFields, String interpretationFields, String text) {
        site = InlineSite.in(temp)
                .file("site.yaml", "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\nunits: data/units.yaml\n")
                .file(
                        "data/units.yaml",
                        "- { id: water, name: 示例县水利局 }\n- { id: government, name: 示例县人民政府 }\n- { id: town, name: 河湾镇人民政府 }\n");
        document(documentFields, "水井每年检查一次。\n\n（解读主体：示例县水利局）\n");
        if (!interpretationFields.isEmpty()) {
            interpretation("a", interpretationFields, text);
        }
        return site;
    }

    private void document(String fields, String text) {
        site.file(
                "documents/a.md",
                "---\ntitle: 水井管理办法\nnoNumberReason: 示例\ndateIssued: 2026-04-29\ndatePublished: 2026-04-30\n" + fields
                        + "\n---\n" + text);
    }

    private void interpretation(String id, String fields, String text) {
        site.file(
                "interpretations/" + id + ".md",
                "---\ntitle: 水井管理办法解读之" + id + "\ninterprets: documents/a\n" + fields + "\n---\n" + text);
    }

    private List<String> found() {
        return site.check().findings().stream()
                .map(InterpretationRulesTest::told)
                .toList();
    }

    private static String told(Diagnostic found) {
        return found.at().path() + ":" + found.at().line() + " " + found.rule().id() + " "
                + found.severity().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static final String TODAY = "form: qa\ndatePublished: 2026-04-30";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requiresInterpretation: true | documents/a.md:6",
                "affectsRights: true | documents/a.md:2",
                "kind: 行政规范性文件;dateExpires: 2031-01-01 | documents/a.md:2",
                "kind: 其他文件 | -",
                "kind: 行政规范性文件;dateExpires: 2031-01-01;requiresInterpretation: false | -",
                "kind: 行政规范性文件;dateExpires: 2026-05-31 | -",
                "kind: 地方性法规 | -",
            })
    void whatCallsForAnInterpretationHasOne(String fields, String place) {
        site(fields.replace(';', '\n'), "", "");
        assertThat(found()).isEqualTo(place.equals("-") ? List.of() : List.of(place + " interpretation.missing error"));

        interpretation("a", TODAY, "水井怎样检查。");
        assertThat(found()).isEmpty();
    }

    @Test
    void aDraftIsNoInterpretationOfWhatIsPublished() {
        site("affectsRights: true", TODAY + "\nstatus: draft", "水井怎样检查。");
        assertThat(found()).containsExactly("documents/a.md:2 interpretation.missing error");
    }

    @ParameterizedTest
    @CsvSource({"2016-12-31, false", "2017-01-01, true"})
    void documentsOlderThanTheDutyNeedNone(String published, boolean due) {
        site("", "", "");
        site.file(
                "documents/a.md",
                "---\ntitle: 水井管理办法\naffectsRights: true\ndatePublished: " + published + "\n---\n水井每年检查一次。\n");
        assertThat(found()).isEqualTo(due ? List.of("documents/a.md:2 interpretation.missing error") : List.of());
    }

    @Test
    void whatAUnitSubmitsToTheGovernmentComesWithItsInterpretation() {
        String submitted = "affectsRights: true\nissuer: government\ndraftingUnit: water\nstatus: draft";
        site(submitted, "", "");
        assertThat(found()).containsExactly("documents/a.md:8 interpretation.missing error");

        interpretation("a", TODAY + "\nstatus: draft", "水井怎样检查。");
        assertThat(found()).isEmpty();

        site(submitted.replace("government", "water"), "", "");
        site.file(
                        "interpretations/a.md",
                        "---\ntitle: 说明\ninterprets: documents/b\nstatus: draft\ndatePublished: 2026-04-30\n---\n")
                .file("documents/b.md", "---\ntitle: 另一份\nstatus: draft\ndatePublished: 2026-04-30\n---\n");
        assertThat(found()).isEmpty();
    }

    /**
     * The document is of Thursday, 30 April 2026; 1 to 5 May are free, Saturday, 9 May is worked. Working days after it: 6, 7
     * and 8 May; the fourth is Saturday, 9 May.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-04-29, -",
        "2026-04-30, -",
        "2026-05-01, warning",
        "2026-05-06, warning",
        "2026-05-08, warning",
        "2026-05-09, error",
        "2026-05-12, error"
    })
    void theFirstInterpretationComesWithItsDocument(String day, String severity) {
        site("affectsRights: true", "form: qa\ndatePublished: " + day, "水井怎样检查。");
        assertThat(found())
                .isEqualTo(
                        severity.equals("-")
                                ? List.of()
                                : List.of("interpretations/a.md:5 interpretation.late " + severity));
    }

    @Test
    void aLaterRoundIsNotLateAndWhatExplainedTheDraftIsNotTheFirst() {
        site("affectsRights: true", TODAY, "水井怎样检查。");
        interpretation("b", "form: qa\nstage: follow-up\ndatePublished: 2026-06-20", "群众问到的几个问题。");
        assertThat(found()).isEmpty();

        interpretation("a", "form: qa\nstage: draft\ndatePublished: 2026-03-01", "征求意见稿说明。");
        assertThat(found()).containsExactly("interpretations/b.md:6 interpretation.late error");
    }

    @Test
    void ofAYearWithoutKnownHolidaysTheReaderIsTold() {
        site("", "", "");
        site.asOf(java.time.LocalDateTime.of(2027, 6, 30, 12, 0));
        site.file(
                "documents/a.md",
                "---\ntitle: 水井管理办法\nnoNumberReason: 示例\naffectsRights: true\ndateIssued: 2027-03-01\ndatePublished: 2027-03-22\n---\n水井。\n");
        interpretation("a", "form: qa\ndatePublished: 2027-03-23", "水井怎样检查。");

        assertThat(found())
                .containsExactly(
                        "documents/a.md:6 calendar.unknown-year warning",
                        "interpretations/a.md:5 calendar.unknown-year warning",
                        "interpretations/a.md:5 interpretation.late warning");
    }

    @Test
    void aTextSaysBackgroundAimsAndMeasuresAndWhatIsNew() {
        site("affectsRights: true", "form: [text, qa]\ndatePublished: 2026-04-30", BACKGROUND + GOALS + MEASURES);
        assertThat(found()).isEmpty();

        interpretation("a", "form: [text, qa]\ndatePublished: 2026-04-30", BACKGROUND + "## 目标任务\n\n好。\n\n" + MEASURES);
        assertThat(found()).containsExactly("interpretations/a.md:2 interpretation.sections warning");
        assertThat(site.check().lines()).singleElement().asString().contains("do not explain: meaning or goals");

        interpretation("b", TODAY, GOALS);
        assertThat(found()).isEmpty();

        document("affectsRights: true\nrepeals: 示例县水井管理办法（2019年）", "水井每年检查一次。");
        assertThat(found()).containsExactly("interpretations/a.md:2 interpretation.sections warning");
        interpretation("b", TODAY, GOALS + "## 与过去相比有什么变化\n\n原来两年检查一次，现在每年检查一次。\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void anInterpretationIsNoExcerpt() {
        StringBuilder text = new StringBuilder();
        for (String subject : List.of("乡镇水利站", "村民委员会", "县疾病预防控制机构", "供水单位", "县财政部门", "县审计机关")) {
            text.append(subject).append("应当按照各自职责做好水井的登记、检查、消毒、维修和经费保障工作，并且建立档案备查，接受社会监督。\n\n");
        }
        String own = "这份办法回答村里最常问的几件事：谁来看井，多久看一次，水不好怎么办，钱从哪里出。以后每口井边都有一块牌子，写着管护人的姓名和电话，水质报告贴在村务公开栏。"
                + "发现水有异味，先停用，再打镇上的电话，两天之内有人来取样。检查不向农户收费，修井的材料由县里统一采购。";
        site("affectsRights: true", TODAY, text.toString());
        document("affectsRights: true", text.toString());
        assertThat(found()).containsExactly("interpretations/a.md:2 interpretation.excerpt warning");

        interpretation("a", TODAY, own + own);
        assertThat(found()).isEmpty();
    }

    @Test
    void documentsOfTheGovernmentSayWhoInterpretsThem() {
        String government = "affectsRights: true\nissuer: 示例县人民政府办公室";
        site(government, TODAY, "水井怎样检查。");
        assertThat(found()).isEmpty();

        document(government, "水井每年检查一次。\n");
        assertThat(found()).containsExactly("documents/a.md:2 norm.interpreter error");
        document(government + "\nnotes: 此件公开发布。解读单位：示例县水利局", "水井每年检查一次。\n");
        assertThat(found()).isEmpty();
        document("affectsRights: true\nissuer: town", "水井每年检查一次。\n");
        assertThat(found()).containsExactly("documents/a.md:2 norm.interpreter error");
        document("affectsRights: true\nissuer: water", "水井每年检查一次。\n");
        assertThat(found()).isEmpty();
        document("issuer: government", "水井每年检查一次。\n");
        assertThat(found()).isEmpty();
    }

    @Test
    void theInterpreterOfTheTextIsThatOfTheField() {
        site("affectsRights: true\nissuer: government\ninterpretationBy: water", TODAY + "\nunit: water", "水井怎样检查。");
        assertThat(found()).isEmpty();
        document("affectsRights: true\nissuer: government\ninterpretationBy: water", "水井。\n\n（解读主体：示例县住房和城乡建设局）\n");
        assertThat(found()).containsExactly("documents/a.md:8 norm.interpreter error");
    }

    @Test
    void theInterpreterWritesAnInterpretation() {
        site("affectsRights: true\ninterpretationBy: water", TODAY + "\nauthorUnit: town", "水井怎样检查。");
        assertThat(found()).containsExactly("interpretations/a.md:6 interpretation.author warning");

        interpretation("b", TODAY + "\nauthorUnit: water", "水井怎样检查。");
        assertThat(found()).isEmpty();
    }
}
