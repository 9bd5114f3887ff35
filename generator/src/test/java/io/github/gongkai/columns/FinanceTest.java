package io.github.gongkai.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 财政信息 and 补贴. */
class FinanceTest {

    private static final String DEBT = """
            title: 2025年政府债务
            kind: debt
            period: 2025
            area: 示例县
            datePublished: 2026-06-01
            quota: { limit: 900, balance: 800 }
            rows:
              - { name: 甲债, issued: 100, variety: 新增一般债券, term: 10年, rate: 2.3%, funds: 一般公共预算 }
            repayment: [ { period: 2026, principal: 10, interest: 3 } ]
            """;

    private static final String RESULTS = """
            title: 2025年耕地补贴发放结果
            kind: results
            program: 耕地地力保护补贴
            period: 2025
            basis: 关于补贴的通知
            postingStart: 2025-09-01
            postingEnd: 2025-09-10
            retention: 留存三年
            objection: 0990-5550156
            total: 60.5
            datePublished: 2025-09-01
            rows:
              - { town: 东镇, village: 甲村, name: 王*兰, quantity: 2, amount: 20.5 }
              - { town: 东镇, village: 乙村, name: 李*, quantity: 1, amount: 10 }
              - { town: 西镇, village: 甲村, name: 赵某某, quantity: 3, amount: 30 }
            """;

    private static final String NOTICE = """
            title: 技改奖补申报
            kind: notice
            nature: 奖励
            basis: 关于技改的意见
            conditions: 条件
            applyStart: 2026-03-01
            applyEnd: 2026-03-31
            reviewEnd: 2026-04-20
            objection: 工信局
            datePublished: 2026-02-20
            """;

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, "-- data/units.yaml --\n- { id: water, name: 水利局 }\n");
        site.file("site.yaml", "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\nunits: data/units.yaml\n");
    }

    private void account(String id, String kind, int year, String more) {
        site.file(
                "finance/" + id + ".yaml",
                "title: " + id + "\nkind: " + kind + "\nperiod: " + year + "\nunit: water\ndatePublished: " + year
                        + "-02-10\n" + more);
    }

    @Test
    void aDebtRecordHasTheEightItems() {
        site.file("finance/debt.yaml", DEBT);
        assertThat(site.builds().page("finance/debt.html")).contains("债务限额", "2.3%", "偿债资金来源", "还本");

        site.file("finance/debt.yaml", DEBT.replace("rate: 2.3%, ", ""));
        assertThat(site.check().lines())
                .containsExactly("finance/debt.yaml:8:5: error: the record of debt lacks rate [finance.debt]");
    }

    @Test
    void theTableOfAccountsShowsWhatIsThereAndTheRuleWhatIsMissing() {
        account("b2024", "department-budget", 2024, "");
        account("f2024", "department-final", 2024, "threePublic: [ { item: 公务接待费, amount: 1 } ]\n");
        account("b2026", "department-budget", 2026, "");

        assertThat(site.check().lines())
                .containsExactly("finance/b2026.yaml:3:9: warning: \"水利局\" has not published its budget of 2025, due by"
                        + " 2025-12-31 [finance.gap]");
        String table = site.build().page("finance/completeness.html");
        assertThat(table).contains("rowspan=\"3\"", "未公开", "未到期限", "f2024.html#gk-threePublic");

        account("b2025", "department-budget", 2025, "");
        assertThat(site.asOf(LocalDateTime.parse("2026-12-31T12:00:00")).check().spots())
                .isEmpty();
        assertThat(site.asOf(LocalDateTime.parse("2027-01-01T00:00:00")).check().lines())
                .containsExactly(
                        "finance/b2026.yaml:3:9: warning: \"水利局\" has not published its final account of 2025, due"
                                + " by 2026-12-31 [finance.gap]");
    }

    @Test
    void unitsUnderADepartmentAccountToo() {
        site.file("data/units.yaml", "- { id: water, name: 水利局 }\n- { id: reservoir, name: 水库管理所, parent: water }\n");
        account("b2026", "department-budget", 2026, "");
        assertThat(site.builds().page("finance/completeness.html")).contains("水库管理所", "未到期限");

        account("f2026", "department-final", 2026, "");
        assertThat(site.asOf(LocalDateTime.parse("2027-01-01T00:00:00")).check().lines())
                .anyMatch(line ->
                        line.equals("data/units.yaml:2:9: warning: \"水库管理所\" has not published its budget of 2026,"
                                + " due by 2026-12-31 [finance.gap]"));
    }

    @Test
    void accountsAddUp() {
        account(
                "b2026",
                "unit-budget",
                2026,
                "income: 5\nincomeRows: [ { item: 财政拨款, amount: 4 }, { item: 其他, amount: 2 } ]\n");

        assertThat(site.check().spots()).containsExactly("finance/b2026.yaml:6 field.sum");
    }

    @Test
    void aQuarterOfAFundThatIsMissingIsReported() {
        for (String period : new String[] {"2025-Q3", "2025-Q4", "2026-Q1"}) {
            if (!period.equals("2025-Q4")) {
                site.file("finance/" + period + ".yaml", """
                        title: 失业保险基金收支
                        kind: insurance-fund
                        fund: 失业保险基金
                        datePublished: 2026-04-20
                        rows: [ { item: 收入, amount: 3, measure: 万元 } ]
                        period: %s
                        """.formatted(period));
            }
        }

        assertThat(site.check().lines())
                .containsExactly("finance/2026-Q1.yaml:6:9: warning: \"社会保险基金（失业保险基金）\" has nothing for 2025-Q4"
                        + " [series.gap]");
    }

    @Test
    void amountsOfDirectFundsAddUpToTheDeclaredTotal() {
        site.file("finance/d.yaml", """
                title: 直达资金
                kind: direct-funds
                period: 2026
                fund: 困难群众救助补助资金
                documentNumber: 云财社〔2026〕3号
                grade: 省级
                total: 100
                phone: 0990-5550123
                datePublished: 2026-03-01
                rows: [ { target: 东镇, amount: 60 }, { target: 西镇, amount: 30 } ]
                """);

        assertThat(site.check().spots()).containsExactly("finance/d.yaml:7 field.sum");
    }

    private String stateAt(String day) {
        return site.asOf(LocalDateTime.parse(day + "T12:00:00"))
                .builds()
                .page("subsidies/1.html")
                .replaceAll("(?s).*?class=\"badge badge-[a-z]+\">([^<]+)<.*", "$1");
    }

    @Test
    void theStateOfAnApplicationFollowsItsDates() {
        site.file("subsidies/1.yaml", NOTICE);

        assertThat(stateAt("2026-02-25")).isEqualTo("未开始");
        assertThat(stateAt("2026-03-31")).isEqualTo("申报中");
        assertThat(stateAt("2026-04-01")).isEqualTo("公示中");
        assertThat(stateAt("2026-04-21")).isEqualTo("已完成");
    }

    @Test
    void everyTableAndSheetOfASubsidyIsMadeFromOneList() {
        site.file("subsidies/1.yaml", RESULTS).builds();

        String county = site.page("subsidies/1.html");
        assertThat(county).contains("汇总表", "东镇", "西镇", "60.5", "30.5");
        String version = county.replaceAll("(?s).*数据版本 ([0-9a-f]{16}).*", "$1");
        for (String sheet : new String[] {"东镇甲村", "乙村", "西镇甲村"}) {
            String page = site.page("subsidies/1/" + sheet + ".html");
            assertThat(page)
                    .contains(version, "https://www.example.gov.cn/subsidies/1.html", "留存三年", "2025年9月10日", "A4");
        }
        assertThat(site.page("subsidies/1/东镇甲村.html")).contains("王*兰", "20.5").doesNotContain("李*", "赵某某");

        site.file("subsidies/1.yaml", RESULTS.replace("20.5", "21.5").replace("60.5", "61.5"))
                .builds();
        assertThat(site.page("subsidies/1/乙村.html")).doesNotContain(version);
    }

    @Test
    void namesAreMaskedTotalsHoldAndNextYearIsDue() {
        site.file("subsidies/1.yaml", RESULTS.replace("王*兰", "王小兰").replace("total: 60.5", "total: 61"));
        assertThat(site.check().spots())
                .containsExactly("subsidies/1.yaml:10 field.sum", "subsidies/1.yaml:13 subsidy.recipient");

        site.file("subsidies/1.yaml", RESULTS.replace("retention: 留存三年\n", ""));
        assertThat(site.check().spots()).containsExactly("subsidies/1.yaml:1 field.required");

        site.file("subsidies/1.yaml", RESULTS);
        assertThat(site.asOf(LocalDateTime.parse("2026-12-31T12:00:00")).check().spots())
                .isEmpty();
        assertThat(site.asOf(LocalDateTime.parse("2027-01-01T00:00:00")).check().spots())
                .containsExactly("subsidies/1.yaml:4 series.due");
    }
}
