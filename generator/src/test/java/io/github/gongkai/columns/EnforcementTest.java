package io.github.gongkai.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 行政执法公示. */
class EnforcementTest {

    private static final String PRIOR = """
            title: 市场监管执法事前公开
            kind: prior
            unit: market
            datePublished: 2026-01-05
            subjects: [ { name: 市场监管局, nature: 法定 } ]
            staff: [ { name: 方正, unit: 市场监管局, certificate: "99000123", scope: 综合, idNumber: 不应出现的号码 } ]
            powers: 职责
            legalBasis: 《行政处罚法》
            procedure: 程序
            lists: 清单
            discretion: 基准
            remedy: 复议
            """;

    private static final String PENALTIES = """
            title: 2026年5月行政处罚
            kind: penalties
            unit: market
            caseKind: food-drug
            datePublished: 2026-05-18
            rows:
              - { subject: 甲店, documentNumber: 市监罚〔2026〕1号, violation: 过期食品, facts: 事实, basis: 《食品安全法》第一百二十四条, penaltyKind: 罚款, content: 罚款1万元, date: 2026-05-07, authority: 市场监管局, displayUntil: 2026-08-17 }
              - { subject: 乙店, documentNumber: 市监罚〔2026〕2号, violation: 过期食品, facts: 事实, basis: documents/1, penaltyKind: 警告, content: 警告, date: 2026-05-12, authority: 市场监管局 }
            """;

    private static final String ITEMS = """
            title: 抽查事项清单
            kind: inspection-items
            version: 2026年版
            dateEffective: 2026-01-01
            datePublished: 2026-01-05
            rows:
              - { code: C01, category: 重点, matter: 食品检查, target: 餐馆, method: 现场, subject: 市场监管局, basis: 《食品安全法》第一百一十条 }
            """;

    private static final String DEVICES = """
            title: 监控设备
            kind: devices
            datePublished: 2026-01-05
            rows:
              - { code: B2, county: 示例县, area: 西区, place: 西路, content: 超速, enabled: 2026-01-20, sign: true, legalReview: 2025-12-01, technicalReview: 2025-12-02, published: 2026-01-05, notified: true, unit: 交警 }
              - { code: A1, county: 示例县, area: 东区, content: 闯红灯, enabled: 2026-01-20, sign: false, technicalReview: 2025-12-02, published: 2026-01-05, notified: true, unit: 交警 }
            """;

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, "-- data/units.yaml --\n- { id: market, name: 市场监管局 }\n");
        site.file("site.yaml", "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\nunits: data/units.yaml\n");
        site.file("documents/1.md", "---\ntitle: 裁量基准\ndatePublished: 2026-01-05\n---\n正文\n");
        site.file("enforcement/prior.yaml", PRIOR + "phone: 0990-5550190\n");
    }

    @Test
    void theRosterShowsCertificatesAndHidesIdNumbers() {
        String page = site.builds().page("enforcement/prior.html");

        assertThat(page).contains("方正", "99000123");
        assertThat(site.site().values()).noneMatch(bytes -> new String(bytes).contains("不应出现的号码"));
        assertThat(site.page("enforcement/matrix-prior.html")).contains("9/9");
    }

    @Test
    void whatIsMissingBeforehandIsTold() {
        site.file("enforcement/prior.yaml", PRIOR);
        assertThat(site.check().lines())
                .containsExactly("enforcement/prior.yaml:1:1: warning: phone is missing [enforcement.prior]");

        site.file("enforcement/prior.yaml", PRIOR + "phone: 0990-5550190\nstatus: draft\n");
        site.file("enforcement/p.yaml", PENALTIES + "publishDays: 20\n");
        assertThat(site.check().spots()).containsExactly("enforcement/p.yaml:3 enforcement.prior");
    }

    @Test
    void resultsArePublishedWithinSevenWorkingDays() {
        // 2026-05-09 is a Saturday to be worked, so the seventh working day after Thursday 7 May is Friday 15 May.
        site.file("enforcement/p.yaml", PENALTIES.replace("2026-05-18", "2026-05-15"));
        assertThat(site.check().spots()).isEmpty();

        site.file("enforcement/p.yaml", PENALTIES);
        assertThat(site.check().lines())
                .containsExactly(
                        "enforcement/p.yaml:7:139: error: decided on 2026-05-07, due by 2026-05-15, published on"
                                + " 2026-05-18 [enforcement.late]");

        site.file("enforcement/p.yaml", PENALTIES + "publishDays: 20\n");
        assertThat(site.check().spots()).isEmpty();
    }

    @Test
    void whatHasBeenShownLongEnoughOrWasQuashedIsTakenDown() {
        String shown = PENALTIES.replace("2026-05-18", "2026-05-15");
        site.file("enforcement/p.yaml", shown);
        site.asOf(LocalDateTime.parse("2026-08-17T12:00:00"));
        assertThat(site.builds().page("enforcement/p.html")).contains("甲店", "乙店");
        site.asOf(LocalDateTime.parse("2026-08-18T12:00:00"));
        assertThat(site.builds().page("enforcement/p.html"))
                .doesNotContain("甲店")
                .contains("乙店");

        site.file(
                "enforcement/p.yaml",
                shown + "quashed: [ { documentNumber: 市监罚〔2026〕2号, date: 2026-08-18, reason: 复议撤销 } ]\n");
        assertThat(site.builds().page("enforcement/p.html"))
                .doesNotContain("甲店", "乙店")
                .contains("市监罚〔2026〕2号", "复议撤销");

        site.file("enforcement/t.yaml", """
                title: 虚开发票案
                kind: tax
                subject: 丙公司
                matter: 虚开
                result: 追缴
                authority: 税务局
                date: 2023-06-01
                displayUntil: 2026-08-18
                datePublished: 2023-06-05
                """);
        assertThat(site.builds().page("enforcement/index.html")).contains("虚开发票案");
        site.asOf(LocalDateTime.parse("2026-08-19T00:00:00"));
        assertThat(site.builds().page("enforcement/index.html")).doesNotContain("虚开发票案");
        assertThat(site.has("enforcement/t.html")).isFalse();
    }

    @Test
    void aPenaltyRestsOnWhatIsPublic() {
        String fine = PENALTIES.replace("2026-05-18", "2026-05-15");
        site.file("enforcement/p.yaml", fine.replace("documents/1", "关于罚款的内部通知"));
        assertThat(site.check().spots()).containsExactly("enforcement/p.yaml:8 enforcement.basis");

        site.file("enforcement/p.yaml", fine);
        site.file("documents/1.md", "---\ntitle: 裁量基准\ndatePublished: 2026-01-05\nstatus: draft\n---\n正文\n");
        assertThat(site.check().spots()).containsExactly("enforcement/p.yaml:8 reference.dangling");
    }

    @Test
    void penaltiesAreFilteredByTheKindOfCase() {
        site.file("enforcement/c.yaml", "title: 仿冒案\nkind: cases\ncaseKind: 反不正当竞争\ndatePublished: 2026-05-01\n");
        site.file("enforcement/d.yaml", "title: 捂盘案\nkind: cases\ncaseKind: real-estate\ndatePublished: 2026-05-01\n");
        site.builds();

        assertThat(site.page("enforcement/index.html")).contains("按领域");
        assertThat(site.page("enforcement/by/caseKind/unfair-competition.html"))
                .contains("仿冒案")
                .doesNotContain("捂盘案");
        assertThat(site.page("enforcement/by/caseKind/real-estate.html")).contains("捂盘案");
    }

    @Test
    void plansAreDueInMarchNameListedItemsAndHoldJointInspections() {
        site.file("enforcement/items.yaml", ITEMS);
        site.asOf(LocalDateTime.parse("2026-03-31T12:00:00"));
        assertThat(site.check().spots()).isEmpty();
        site.asOf(LocalDateTime.parse("2026-04-01T12:00:00"));
        assertThat(site.check().spots()).containsExactly("enforcement/items.yaml:1 series.due");

        site.file("enforcement/plan.yaml", """
                title: 抽查计划
                kind: inspection-plan
                period: 2026
                datePublished: 2026-03-20
                rows:
                  - { code: R1, name: 餐馆抽查, items: [C01, C09], scope: 餐馆, rate: 5%, time: 6月, lead: 市场监管局 }
                """);
        assertThat(site.check().spots())
                .containsExactly("enforcement/plan.yaml:3 inspection.joint", "enforcement/plan.yaml:6 inspection.item");

        site.file("enforcement/items.yaml", ITEMS.replace(", basis: 《食品安全法》第一百一十条", ""));
        assertThat(site.check().spots()).contains("enforcement/items.yaml:7 field.required");
    }

    @Test
    void aResultOfInspectionsLinksToTheSystemThatShowsIt() {
        String result = """
                title: 抽查结果
                kind: inspection-results
                datePublished: 2026-01-05
                rows: [ { task: R1, inspected: 20 } ]
                """;
        site.asOf(LocalDateTime.parse("2026-03-01T12:00:00")).file("enforcement/r.yaml", result);
        assertThat(site.check().spots()).containsExactly("enforcement/r.yaml:1 inspection.link");

        site.file("enforcement/r.yaml", result + "url: https://www.gsxt.gov.cn/\n");
        assertThat(site.check().spots()).isEmpty();
    }

    @Test
    void devicesAreSortedMarkedAndCountedByCounty() {
        site.file("enforcement/devices.yaml", DEVICES);
        assertThat(site.check().lines())
                .containsExactly("enforcement/devices.yaml:6:13: warning: the device \"A1\" fails 3 tests"
                        + " [enforcement.device]");

        String page = site.build().page("enforcement/devices.html");
        assertThat(page).contains("没有提醒标志；没有法制审核日期；地点没有公布", "href=\"device-figures.json\"");
        assertThat(page.indexOf(">A1<")).isLessThan(page.indexOf(">B2<"));
        assertThat(site.page("enforcement/device-figures.json")).isEqualTo("""
                {
                  "counties" : [
                    {
                      "county" : "示例县",
                      "devices" : 2,
                      "withoutSign" : 1,
                      "placeNotPublic" : 1,
                      "factsNotNotified" : 0
                    }
                  ]
                }
                """);
    }

    @Test
    void aMonthOfTrafficThatIsMissingIsReported() {
        for (String month : new String[] {"2026-02", "2026-04"}) {
            site.file("enforcement/" + month + ".yaml", """
                    title: 交通违法情况
                    kind: traffic
                    period: %s
                    area: 示例县
                    analysis: 说明
                    datePublished: 2026-05-08
                    rows: [ { table: 高频违法行为, rank: 1, item: 超速, count: 10 } ]
                    """.formatted(month));
        }

        assertThat(site.check().lines())
                .containsExactly("enforcement/2026-04.yaml:3:9: warning: \"交通违法和拥堵（示例县）\" has nothing for 2026-03"
                        + " [series.gap]");
    }

    @Test
    void aParcelShowsItsStages() {
        site.file("enforcement/land.yaml", """
                title: 东村地块征收
                kind: land
                parcel: D-01
                place: 东村
                area: 2.5
                datePublished: 2026-02-01
                preNotice: { date: 2026-02-01, content: 预公告 }
                survey: { date: 2026-03-01, content: 调查 }
                """);

        assertThat(site.builds().page("enforcement/land.html")).contains("办理进程", "土地现状调查");
        assertThat(site.has("enforcement/by/stage/survey.html")).isTrue();
        assertThat(site.page("enforcement/matrix-land.html")).contains("2/6");
    }

    @Test
    void creditInformationIsOfElevenKindsAndHasAProducer() {
        site.file("enforcement/credit.yaml", """
                title: 经营异常
                kind: credit
                creditKind: 经营异常
                datePublished: 2026-02-01
                rows: [ { subject: 甲公司, creditCode: 91350100M000100Y43, content: 未年报, date: 2026-01-20 } ]
                """);

        assertThat(site.check().spots())
                .containsExactly("enforcement/credit.yaml:1 field.required", "enforcement/credit.yaml:3 field.choice");
    }

    /** The order of the standard on publishing permits and penalties, whatever the month happened to fill. */
    @Test
    void theFilesForTheCreditPlatformHaveTheColumnsOfTheStandardInItsOrder() {
        site.file("enforcement/p.yaml", PENALTIES.replace("2026-05-18", "2026-05-15"));
        site.file("enforcement/l.yaml", """
                title: 2026年5月行政许可
                kind: licences
                unit: market
                datePublished: 2026-05-18
                rows:
                  - { subject: 甲店, name: 食品经营许可, documentNumber: 市监许〔2026〕1号, licenceKind: 登记, content: 热食, date: 2026-05-12, authority: 市场监管局 }
                """);
        site.builds();

        assertThat(site.page("enforcement/l.csv").split("\r\n"))
                .containsExactly(
                        "\uFEFF行政相对人名称,行政相对人类别,行政相对人代码,许可文书名称,许可文书号,许可类别,许可证书名称和编号,许可内容,"
                                + "许可决定日期,有效期自,有效期至,许可机关,许可机关代码,不公开内容,不公开理由,公示日期,公示截止期,备注",
                        "甲店,,,食品经营许可,市监许〔2026〕1号,登记,,热食,2026-05-12,,,市场监管局,,,,,,");
        assertThat(site.page("enforcement/p.csv").split("\r\n"))
                .hasSize(3)
                .startsWith("\uFEFF行政相对人名称,行政相对人类别,行政相对人代码,行政处罚决定书文号,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,"
                        + "罚款金额（万元）,没收金额（万元）,暂扣或吊销证照,处罚决定日期,公示截止期,处罚机关,处罚机关代码,公示日期,备注");
    }
}
