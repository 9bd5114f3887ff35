package io.github.gongkai.columns.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events: before and after, adoption, words for recordings. */
class EventTest {

    private static final String OPEN_DAY = """
            title: 走进水厂
            kind: 政府开放日
            date: 2026-05-01T09:00
            place: 县水厂
            topic: 饮水安全
            unit: 示例县人民政府
            datePublished: 2026-04-20
            """;

    @TempDir
    Path temp;

    private InlineSite site;

    @BeforeEach
    void write() {
        site = InlineSite.of(temp, "-- events/1.yaml --\n" + OPEN_DAY);
    }

    @Test
    void anEventIsToComeThenTodayThenPast() {
        assertThat(site.asOf(LocalDateTime.of(2026, 4, 30, 12, 0)).builds().page("events/1.html"))
                .contains("即将举行");
        assertThat(site.asOf(LocalDateTime.of(2026, 5, 1, 8, 0)).builds().page("events/1.html"))
                .contains("今日举行");
        assertThat(site.asOf(LocalDateTime.of(2026, 5, 2, 8, 0)).builds().page("events/by/state/past.html"))
                .contains("走进水厂");
    }

    @Test
    void sixtyDaysAfterAnOpenDayItIsToldWhatBecameOfTheOpinions() {
        site.asOf(LocalDateTime.of(2026, 6, 30, 12, 0)).builds();
        assertThat(site.asOf(LocalDateTime.of(2026, 7, 1, 12, 0)).check().places())
                .containsExactly("events/1.yaml:3:7 event.adoption");

        site.file("events/1.yaml", OPEN_DAY + "opinions: 3\nadoption: 三条意见都已采纳。\n");
        assertThat(site.builds().page("events/1.html")).containsPattern("(?s)意见采纳情况.*三条意见都已采纳");
    }

    @Test
    void aLiveBroadcastNeedsItsWords() {
        site.file("events/1.yaml", OPEN_DAY + "media: https://live.example.gov.cn/1\n");
        assertThat(site.check().places()).containsExactly("events/1.yaml:8:8 media.text-alternative");

        site.file("events/1.yaml", OPEN_DAY + "media: https://live.example.gov.cn/1\ntranscript: 各位好。\n");
        assertThat(site.builds().page("events/1.html")).contains("各位好。");
    }
}
