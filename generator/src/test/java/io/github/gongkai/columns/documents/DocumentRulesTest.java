package io.github.gongkai.columns.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents are held to. Each rule is seen to find something, and to be silent where nothing is wrong. */
class DocumentRulesTest {

    @TempDir
    Path temp;

    /** Rules on whole documents, for which the few fields of a case here are not enough; they have tests of their own. */
    private static final Set<String> ELSEWHERE =
            Set.of("interpretation.missing", "norm.elements", "norm.interpreter", "wording.wrong");

    /** {@code rule severity} of the findings in a document with these fields. */
    private List<String> found(String fields, String text, String more) {
        return InlineSite.of(
                        temp,
                        "-- documents/2026/1.md --\n---\ntitle: 青禾县甲文件\ndatePublished: 2026-03-09\n" + fields
                                + "\n---\n" + text + "\n" + more)
                .check()
                .findings()
                .stream()
                .filter(found -> !ELSEWHERE.contains(found.rule().id()))
                .map(DocumentRulesTest::told)
                .toList();
    }

    private static String told(Diagnostic found) {
        return found.rule().id() + " " + (found.severity() == Severity.ERROR ? "error" : "warning");
    }

    private List<String> found(String fields) {
        return found(fields, "", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "kind: 其他文件 | doc.no-number error",
                "kind: 其他文件;noNumberReason: 通告不编文号 | -",
                "kind: 其他文件;documentNumber: 青政发〔2026〕1号 | -",
                "subjects: 政务 | doc.subject warning",
                "subjects: 综合政务\\政务公开 | -",
                "subjects: 综合政务 | -",
                "subjects: 组织机构\\议事协调机构 | -",
                "disclosure: withheld | attribute.ground error",
                "disclosure: on-request | attribute.ground warning",
                "disclosure: withheld;disclosureGround: 国家秘密 | -",
                "dateIssued: 2026-03-01;attributeDecidedAt: 2026-03-02 | attribute.decided-late error",
                "dateIssued: 2026-03-01;attributeDecidedAt: 2026-03-01 | -",
                "disclosure: withheld;disclosureGround: 国家秘密;nextReview: 2026-06-29 | attribute.review-due warning",
                "disclosure: withheld;disclosureGround: 国家秘密;nextReview: 2026-06-30 | -",
                "disclosure: withheld;disclosureGround: 国家秘密;dateIssued: 2025-06-29 | attribute.review-due warning",
                "disclosure: withheld;disclosureGround: 国家秘密;dateIssued: 2025-07-01 | -",
                "issuers: [青禾县甲局, 青禾县乙局];attributeDecidedBy: 青禾县乙局 | attribute.lead error",
                "issuers: [青禾县甲局, 青禾县乙局];attributeDecidedBy: 青禾县甲局 | -",
                "genre: 函;generalGuidance: true;disclosure: on-request;disclosureGround: 过程性信息 | attribute.guidance warning",
                "genre: 批复;publicInterest: true;disclosure: proactive | -",
                "themes: 水价调价;disclosure: on-request;disclosureGround: 内部事务信息 | attribute.livelihood error",
                "themes: 水价调价;disclosure: on-request;disclosureGround: 商业秘密 | -",
                "audience: limited | attribute.scope warning",
                "audience: limited;audienceReason: 涉及农户信息，在村内张贴 | -",
                "kind: 行政规范性文件;documentNumber: 青政规〔2026〕1号;dateExpires: 2030-01-01;disclosure: withheld;disclosureGround: 国家秘密 | norm.open error",
                "kind: 行政规范性文件;documentNumber: 青政发〔2026〕1号;dateExpires: 2030-01-01 | norm.series error",
                "kind: 其他文件;documentNumber: 青政规〔2026〕1号 | norm.series error",
                "kind: 行政规范性文件;documentNumber: 青政规〔2026〕1号;dateExpires: 2030-01-01 | -",
                "kind: 行政规范性文件;documentNumber: 青政规〔2026〕1号 | norm.expiry warning",
                "kind: 行政规范性文件;documentNumber: 青政规〔2026〕1号;noExpiryReason: 长期适用的程序规定 | -",
                "kind: 规章;documentNumber: 青禾县人民政府令第1号 | norm.formal-text warning",
                "formalTexts: 文本.pdf | norm.formal-text warning",
            })
    void fieldsAreHeldTo(String fields, String rule) {
        assertThat(found(fields.replace(';', '\n'))).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "disclosure: proactive | 公开属性：主动公开 | -",
                "disclosure: proactive | 公开属性：依申请公开 | doc.printed-facts error",
                "disclosure: proactive | （此件公开发布） | -",
                "disclosure: proactive | （此件不公开） | doc.printed-facts error",
                "dateIssued: 2026-03-01 | 2026年3月1日 | -",
                "dateIssued: 2026-03-01 | 2026年3月2日 | doc.printed-facts error",
                "dateIssued: 2026-03-01 | 自2026年5月1日起办理。 | -",
            })
    void theEndOfATextIsHeldTo(String fields, String text, String rule) {
        assertThat(found(fields, text, "")).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-05-01 | 2031-04-30 | 本办法自2026年5月1日起施行，有效期五年。 | -",
                "2026-05-01 | 2031-05-01 | 本办法自2026年5月1日起施行，有效期为5年。 | -",
                "2026-05-01 | 2029-04-30 | 本办法自2026年5月1日起施行，有效期五年。 | norm.expiry-wording error",
                "2026-05-01 | 2029-04-30 | 本办法自2026年6月1日起施行。 | norm.expiry-wording error",
                "2026-05-01 | 2031-12-31 | 本办法自2026年5月1日起施行，有效期至2031年12月31日。 | -",
                "2026-05-01 | 2031-12-31 | 本办法自2026年5月1日起施行，有效期至2030年12月31日。 | norm.expiry-wording error",
            })
    void theWordsOnValidityAreHeldTo(String effective, String expires, String text, String rule) {
        String fields =
                "kind: 行政规范性文件\ndocumentNumber: 青政规〔2026〕1号\ndateEffective: " + effective + "\ndateExpires: " + expires;

        assertThat(found(fields, "第九条　" + text, "")).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    private static String other(String path, String fields) {
        return "-- " + path + " --\n---\ntitle: 另一份文件\ndatePublished: 2026-03-02\n" + fields + "\n---\n";
    }

    @Test
    void numbersAndIndexNumbersAreUsedOnce() {
        String same = "documentNumber: 青政发〔2026〕1号\nindexNumber: 990001012/2026-00001\nissuer: 青禾县人民政府";

        assertThat(found(same, "", other("documents/2026/2.md", same)))
                .containsExactlyInAnyOrder("doc.number-twice error", "doc.index-twice error");
    }

    @Test
    void twoIssuersMayUseTheSameNumberAndAVersionThatOfTheOneBefore() {
        assertThat(found(
                        "documentNumber: 青政发〔2026〕1号\nissuer: 甲\nprevious: documents/2026/3",
                        "",
                        other("documents/2026/2.md", "documentNumber: 青政发〔2026〕1号\nissuer: 乙")
                                + other("documents/2026/3.md", "documentNumber: 青政发〔2026〕1号\nissuer: 甲")))
                .isEmpty();
    }

    @Test
    void gapsAreToldOfSeriesThatAreFiledInFull() {
        String others = other(
                        "documents/2026/2.md",
                        "documentNumber: 青政发〔2026〕2号\ndisclosure: withheld\ndisclosureGround: 国家秘密")
                + other("documents/2026/4.md", "documentNumber: 青政发〔2026〕4号");
        InlineSite site = InlineSite.of(
                        temp,
                        other("documents/2026/1.md", "documentNumber: 青政发〔2026〕1号") + others
                                + "-- data/series.yaml --\n- { code: 青政发, complete: true }\n")
                .check();

        assertThat(site.lines()).singleElement().asString().contains("\"青政发〔2026〕\" lacks 3", "doc.number-gap");
        site.file("data/series.yaml", "- { code: 青政发 }\n");
        assertThat(site.check().lines()).isEmpty();
    }

    @Test
    void anAttributeThatDiffersFromItsSeriesIsExplained() {
        String series = "-- data/series.yaml --\n- { code: 青政函, disclosure: on-request }\n";
        String open = "documentNumber: 青政函〔2026〕1号\ndisclosure: proactive";

        assertThat(found(open, "", series)).containsExactly("attribute.series error");
        assertThat(found(open + "\nattributeDecidedBy: 县政府办公室\nattributeReason: 具有普遍指导意义", "", series))
                .isEmpty();
        assertThat(found("documentNumber: 青政函〔2026〕1号\ndisclosureGround: 过程性信息", "", series))
                .isEmpty();
    }

    @Test
    void aRegisteredSeriesTakesTheRankOfOneWith规() {
        String series = "-- data/series.yaml --\n- { code: 青政字, normative: true }\n";
        String normative =
                "kind: 行政规范性文件\ndateExpires: 2030-01-01\nlegalityReview: { unit: 青禾县司法局 }\ndocumentNumber: 青政字〔2026〕1号";

        assertThat(found(normative, "", series)).isEmpty();
        assertThat(found("kind: 其他文件\ndocumentNumber: 青政字〔2026〕1号", "", series)).containsExactly("norm.series error");
        assertThat(found(normative.replaceAll("legalityReview.*\n", ""), "", series))
                .containsExactly("norm.legality-review warning");
    }

    @Test
    void whatIsOpenAboveIsOpenBelow() {
        String superior = "-- data/superior.yaml --\n- { number: 云政发〔2026〕9号, title: 省文件, disclosure: 主动公开 }\n";
        String closed =
                "superiorDocuments: [%s]\ndisclosure: on-request\ndisclosureGround: 过程性信息\ndateIssued: 2026-03-01";

        assertThat(found(closed.formatted("云政发〔2026〕9号"), "", superior)).containsExactly("attribute.superior error");
        assertThat(found(closed.formatted("documents/2026/2"), "", other("documents/2026/2.md", "")))
                .containsExactly("attribute.superior error");
        assertThat(found(closed.formatted("云政发〔2026〕9号") + "\nexceptionNote: 含应急点位", "", superior))
                .containsExactly("attribute.superior warning");
        assertThat(found("superiorDocuments: [云政发〔2026〕99号]", "", superior))
                .containsExactly("doc.superior-unknown warning");
        assertThat(found("superiorDocuments: [云政发〔2026〕9号]", "", superior)).isEmpty();
    }

    @Test
    void aBasisThatIsOutOfForceIsTold() {
        assertThat(found(
                        "kind: 行政规范性文件\ndocumentNumber: 青政规〔2026〕1号\ndateExpires: 2030-01-01\nbasis: [documents/2020/1]",
                        "",
                        other("documents/2020/1.md", "dateExpires: 2024-12-31")))
                .containsExactly("norm.outdated-basis warning");
    }
}
