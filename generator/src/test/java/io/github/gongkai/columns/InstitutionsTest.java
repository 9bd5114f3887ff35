package io.github.gongkai.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 公共企事业单位. */
class InstitutionsTest {

    private static final String BODY = """
            title: 示例县自来水公司
            kind: body
            domain: 供水
            creditCode: 91350100M000100Y43
            unit: 住建局
            criterion: 具有市场支配地位
            url: https://water.example.gov.cn/
            datePublished: 2026-01-05
            """;

    private static final String ITEMS = """
            title: 供水领域事项清单
            kind: items
            domain: water
            unit: 住建局
            datePublished: 2026-01-05
            rows:
              - { matter: 停水通知, content: 范围和时间, timeLimit: 提前24小时, way: 网站, basis: 城市供水条例, unit: 供水企业 }
            """;

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, "-- data/units.yaml --\n- { id: housing, name: 住建局 }\n");
        site.file("site.yaml", "name: 示例县人民政府\nbaseUrl: https://www.example.gov.cn\nunits: data/units.yaml\n");
        site.file("institutions/1.yaml", BODY + "complaint: 0990-5550601\n");
        site.file("institutions/2.yaml", ITEMS);
    }

    @Test
    void everyDomainThatHasSomethingHasAPageAndTheTableTellsWhatIsMissing() {
        site.builds();

        assertThat(site.page("institutions/domains/water.html"))
                .contains("示例县自来水公司", "0990-5550601", "供水领域事项清单", "先行试点领域");
        String table = site.page("institutions/domains.html");
        // Twelve domains without a list, five classes without information.
        assertThat(table.split("未公开")).hasSize(12 + 5 + 1);
        assertThat(table.split("试点</td>|>试点<")).hasSizeGreaterThanOrEqualTo(9);
        assertThat(site.has("institutions/domains/funeral.html")).isFalse();
    }

    @Test
    void aBodyHasAChannelForComplaintsACriterionAndAPlace() {
        site.file("institutions/1.yaml", BODY);
        assertThat(site.check().lines())
                .containsExactly("institutions/1.yaml:1:1: error: complaint is missing [field.required]");

        site.file("institutions/1.yaml", BODY.replaceAll("(criterion|url).*\n", "") + "complaint: 0990-5550601\n");
        assertThat(site.check().spots())
                .containsExactly(
                        "institutions/1.yaml:1 institution.criterion", "institutions/1.yaml:1 institution.page");
    }

    @Test
    void aRowOfTheListHasATimeLimitAndADomainAList() {
        site.file("institutions/2.yaml", ITEMS.replace("timeLimit: 提前24小时, ", ""));
        assertThat(site.check().spots()).containsExactly("institutions/2.yaml:7 field.required");

        site.file("institutions/2.yaml", ITEMS.replace("domain: water", "domain: gas"));
        assertThat(site.check().spots()).containsExactly("institutions/1.yaml:3 institution.items");
    }

    @Test
    void informationIsOfFiveClassesAndIssuesAreMendedInTime() {
        site.file("institutions/3.yaml", """
                title: 水质公告
                kind: information
                domain: water
                class: 涉及生产安全和人身财产安全
                body: institutions/1
                datePublished: 2026-05-05
                """);
        site.file("institutions/4.yaml", """
                title: 整改公示
                kind: issue
                domain: water
                datePublished: 2026-05-05
                rows: [ { body: institutions/1, problem: 未公开水价, notice: 2026-05-05, deadline: 2026-06-30 } ]
                """);
        assertThat(site.builds().page("institutions/1.html")).contains("水质公告", "整改公示");
        assertThat(site.has("institutions/by/class/涉及生产安全和人身财产安全.html")).isTrue();

        assertThat(site.page("institutions/domains.html").split("未公开")).hasSize(12 + 4 + 1);

        site.asOf(LocalDateTime.parse("2026-07-01T00:00:00"));
        assertThat(site.check().spots()).containsExactly("institutions/4.yaml:5 institution.overdue");
    }
}
