package io.github.gongkai.rules.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.diagnostic.Health;
import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a site stands against the inspection indicators, as the report gets it. */
class HealthReaderTest {

    private static final String SITE = """
            -- site.yaml --
            name: 示例县人民政府
            baseUrl: https://www.example.gov.cn
            siteCode: "9900990001"
            organisation: 示例县人民政府办公室
            navigation: [ { label: 财政信息, to: /finance/ } ]
            search: { index: off }
            -- notices/a.md --
            ---
            title: 停水公告
            datePublished: 2026-06-20
            ---
            停水一天，见[清单](missing.md)。
            -- documents/a.md --
            ---
            title: 水井管理办法
            noNumberReason: 示例
            affectsRights: true
            dateIssued: 2025-06-02
            datePublished: 2025-06-02
            ---
            水井每年检查一次。
            -- private/letter-ledger/2026.yaml --
            title: 来信
            letters:
              - { number: X-1, unit: 信访办, received: 2026-03-10 }
            """;

    @TempDir
    Path temp;

    private Health health(String text) {
        return InlineSite.of(temp, text)
                .asOf(LocalDateTime.of(2026, 6, 30, 12, 0))
                .check()
                .result()
                .site()
                .health();
    }

    private static Health.Indicator find(Health health, String id) {
        return health.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> counted(Health.Indicator indicator) {
        return indicator.items().stream()
                .filter(Health.Item::counted)
                .map(item -> item.name().zh())
                .toList();
    }

    @Test
    void columnsAreCountedWithTheDaysTheyHaveLeft() {
        Health health = health(SITE);

        assertThat(counted(find(health, "blank-columns"))).containsExactly("财政信息");
        Health.Indicator stale = find(health, "stale-columns");
        assertThat(stale.items()).extracting(item -> item.name().zh()).containsExactly("政策文件", "通知公告");
        // 2025-06-02 to 2026-06-30 are 393 days, 213 more than 180; 2026-06-20 leaves 170 of 180.
        assertThat(stale.items()).extracting(Health.Item::daysLeft).containsExactly(-213, 170);
        assertThat(counted(stale)).containsExactly("政策文件");
        assertThat(stale.limit()).isEqualTo(10);
        assertThat(stale.failed()).isFalse();
        assertThat(find(health, "stale-news").limit()).isEqualTo(5);
    }

    @Test
    void theHomePageCountsDaysAndFailsOnTheFifteenth() {
        Health.Indicator home = find(health(SITE), "home");

        assertThat(home.count()).isEqualTo(10);
        assertThat(home.items()).extracting(Health.Item::daysLeft).containsExactly(4);
        assertThat(home.failed()).isFalse();
        assertThat(find(health(SITE.replace("2026-06-20", "2026-06-16")), "home")
                        .failed())
                .isFalse();
        assertThat(find(health(SITE.replace("2026-06-20", "2026-06-15")), "home")
                        .failed())
                .isTrue();
    }

    @Test
    void whatOtherRulesFoundIsCounted() {
        Health health = health(SITE);

        assertThat(find(health, "broken-links").count()).isEqualTo(2);
        assertThat(find(health, "interpretation-links").count()).isEqualTo(1);
        assertThat(find(health, "unanswered-letters").failed()).isTrue();
        assertThat(find(health, "privacy").failed()).isFalse();
    }

    @Test
    void whatASiteLacksIsNamed() {
        Health health = health(SITE);

        assertThat(counted(find(health, "identity")))
                .containsExactly("联系方式", "ICP 备案号", "公安机关备案号", "政府网站找错", "党政机关网站标识");
        assertThat(counted(find(health, "request-channel"))).containsExactly("政府信息公开指南", "依申请公开渠道");
        assertThat(find(health, "consultation").failed()).isTrue();
        assertThat(find(health, "search").failed()).isTrue();
    }

    @Test
    void aChannelIsFoundWhereThereIsOne() {
        String more = """
                -- windows/a.yaml --
                title: 便民热线
                kind: hotline
                phone: 0990-5550100
                datePublished: 2026-06-01
                """;
        Health health = health(SITE.replace("search: { index: off }\n", "").replace("finance]", "windows]") + more);

        assertThat(find(health, "consultation").count()).isZero();
        assertThat(find(health, "search").count()).isZero();
    }
}
