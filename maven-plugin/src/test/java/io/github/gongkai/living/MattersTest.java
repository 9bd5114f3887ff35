package io.github.gongkai.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Interpretations, questions, topics, plans, responses, events and gazettes of the living site; figures worked out by hand. */
class MattersTest {

    private static Document page(String address) {
        return LivingSite.page(address, page -> page.path().equals(address)).document();
    }

    /** The rows of the table with a caption, cells joined by a bar. */
    private static List<String> rows(Document page, String caption) {
        Element table = page.select("table").stream()
                .filter(found -> found.select("caption").text().equals(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption));
        return table.select("tbody tr").stream()
                .map(row -> row.select("td, th").stream().map(Element::text).collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void theInterpretationRateIsWhatCountingByHandGives() {
        Document rate = page("interpretations/rate.html");

        // 2026: 青政规〔2026〕1号 and 2号, both of the housing bureau, both in more than text.
        assertThat(rows(rate, "2026年政策解读率")).containsExactly("青禾县住房和城乡建设局|2|2|100%|2|100%|达标");
        // 2025: 青政规〔2025〕1号 and the text it amended, 青政规〔2025〕2号, 青教规〔2025〕1号.
        assertThat(rows(rate, "2025年政策解读率"))
                .containsExactly(
                        "青禾县教育体育局|1|1|100%|1|100%|达标", "青禾县应急管理局|1|1|100%|1|100%|达标", "青禾县水利局|2|2|100%|2|100%|达标");
    }

    @Test
    void theFiguresOfLettersAreReckonedWithTheHolidays() {
        // Working days 3, 5 (Saturday 28 February is made up), 3, 6 (Dragon Boat Festival), 3, 4, 3, 7 (Sunday 20
        // September is made up; late), 1; one letter still open within its limit.
        assertThat(rows(page("responses/letters.html"), "2026年来信办理情况"))
                .contains("合计|10|9|3.9|90%", "石桥镇人民政府|1|1|7.0|0%", "青禾县住房和城乡建设局|2|2|4.0|100%");
    }

    @Test
    void aDocumentShowsItsInterpretationsInOrderItsQuestionsEventsTopicsAndGazette() {
        String related = page("documents/2026/5.html").select(".related").text();

        assertThat(related)
                .containsSubsequence("一图读懂", "写给乡镇经办人员", "视频：宅基地批准书下来了")
                .contains("相关问答", "相关活动", "刊载本文的政府公报");
    }

    @Test
    void plansOfOldPeriodsStandApart() {
        assertThat(page("plans/tree.html").select("h2").eachText())
                .containsExactly("“十五五”时期（2026—2030年）", "“十四五”时期（2021—2025年）　历史规划", "“十三五”时期（2016—2020年）　历史规划");
    }

    @Test
    void everyTopicIsFilledAndFresh() {
        List<String> topics = rows(page("topics/matrix.html"), "各专题情况");

        assertThat(topics).hasSizeGreaterThanOrEqualTo(5).allMatch(row -> row.endsWith("更新及时"));
        assertThat(rows(page("topics/tax-cuts.html"), "优惠措施一览"))
                .anyMatch(row -> row.startsWith("阶段性减免县属国有房屋租金") && row.endsWith("已到期"))
                .anyMatch(row -> row.startsWith("小规模纳税人") && row.endsWith("执行中"));
    }

    @Test
    void everySubjectHasSomebodyToAsk() {
        assertThat(page("questions/contacts.html").select("h2").eachText())
                .contains("生育", "上学", "就业", "创业", "养老", "医疗", "纳税", "疫情防控");
    }

    @Test
    void theGazetteIsListedByYearAndWhatItDidNotPrintIsTold() {
        assertThat(rows(page("gazettes/contents.html"), "2026年政府公报目录")).hasSize(6);
        assertThat(page("gazettes/missing.html").text()).contains("青政规〔2025〕2号").doesNotContain("青政规〔2026〕1号");
        assertThat(page("gazettes/points.html").text()).contains("县图书馆");
    }
}
