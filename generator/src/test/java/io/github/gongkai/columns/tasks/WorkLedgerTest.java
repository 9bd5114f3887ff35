package io.github.gongkai.columns.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The private ledger of the work behind the tasks. */
class WorkLedgerTest {

    private static final String LEDGER = """
            -- data/units.yaml --
            - { id: office, name: 青禾县人民政府办公室 }
            - { id: water, name: 青禾县水利局 }
            -- pages/about.md --
            ---
            title: 关于
            ---
            文
            -- private/work-ledger/2026.yaml --
            title: 台账秘密
            year: 2026
            covers: [office, water]
            meetings:
              - { date: 2026-03-01, unit: office, topics: 秘密议题 }
              - { date: 2026-04-01, unit: office, kind: 专题学习 }
            reports: [ { date: 2026-04-08, unit: office, hearer: 主要负责人 } ]
            trainings:
              - { date: 2026-05-01, unit: office, form: 集中授课, people: 60 }
              - { date: 2026-05-02, unit: 青禾县水利局, form: 跟班, people: 2 }
            trainingPlan: [ { unit: office, topic: 全员培训 } ]
            issues:
              - { number: 督-1, unit: water, finding: 没有更新, notified: 2026-03-01, due: 2026-04-01, fixed: 2026-04-05 }
              - { number: 督-2, unit: water, finding: 缺联系方式, notified: 2026-06-01, due: 2026-07-01 }
            messages:
              - { number: 错-1, unit: office, received: 2026-02-01, problem: 错字, due: 2026-02-06, fixed: 2026-02-02, replied: 2026-02-03 }
              - { number: 错-2, unit: office, received: 2026-03-01, problem: 断链, due: 2026-03-06, fixed: 2026-03-02, replied: 2026-03-05 }
            nominations: [ { interpretation: 一图读懂, unit: water, nominated: 2026-05-01, adopted: 2026-05-09, adoptedBy: 省级账号, reads: 800 } ]
            """;

    @TempDir
    private Path temp;

    @Test
    void theOfficeGetsACountForEachUnit() throws IOException {
        InlineSite site = InlineSite.of(temp, LEDGER).builds();

        assertThat(Files.readString(site.reports().resolve("work-ledger-2026.csv")))
                .contains("\n青禾县人民政府办公室,1,1,1,1,60,1,已达到,0,0,0,2,0,3,0,0\n")
                .contains("\n青禾县水利局,0,0,0,1,2,0,缺会议、汇报,2,1,1,0,0,,1,1\n")
                .doesNotContain("秘密");
    }

    @Test
    void nothingOfItReachesTheSite() throws IOException {
        InlineSite site = InlineSite.of(temp, LEDGER).builds();

        assertThat(site.site().keySet()).noneMatch(file -> file.contains("ledger"));
        for (String file : site.site().keySet()) {
            assertThat(site.page(file)).doesNotContain("台账秘密", "秘密议题", "没有更新");
        }
    }

    @Test
    void whatIsNotMendedInTimeIsFound() {
        InlineSite site = InlineSite.of(
                        temp,
                        LEDGER.replace("due: 2026-07-01", "due: 2026-06-15").replace(", replied: 2026-03-05", ""))
                .build();

        assertThat(site.lines())
                .hasSize(2)
                .anyMatch(message ->
                        message.contains("the issue \"督-2\" was due on 2026-06-15 and is not settled [ledger.late]"))
                .anyMatch(message -> message.contains("the message \"错-2\" was due on 2026-03-06"));
    }
}
