package io.github.gongkai.columns.annual;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gongkai.testkit.InlineSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a report has the tables of the form where the form has them. */
class ReportPageTest {

    @TempDir
    Path temp;

    private Document page = new Document("");
    private String report = "";

    @BeforeEach
    void build() throws IOException {
        report = Files.readString(Path.of("src/test/resources/annual/2025.md"));
        page = page(report);
    }

    private Document page(String text) {
        return Jsoup.parse(InlineSite.of(temp, "-- annual-reports/2025.md --\n" + text)
                .builds()
                .page("annual-reports/2025.html"));
    }

    /** What stands in each place of a table once spans are spread out. */
    private static List<List<String>> grid(Element table) {
        Map<Integer, Map<Integer, String>> places = new HashMap<>();
        List<Element> rows = table.select("tr");
        int width = 0;
        for (int y = 0; y < rows.size(); y++) {
            int x = 0;
            for (Element cell : rows.get(y).select("th, td")) {
                while (places.computeIfAbsent(y, any -> new HashMap<>()).containsKey(x)) {
                    x++;
                }
                int across = span(cell, "colspan");
                int down = span(cell, "rowspan");
                for (int i = 0; i < down; i++) {
                    for (int j = 0; j < across; j++) {
                        String before = places.computeIfAbsent(y + i, any -> new HashMap<>())
                                .put(x + j, cell.text());
                        assertThat(before)
                                .as("two cells at " + (y + i) + ", " + (x + j))
                                .isNull();
                    }
                }
                width = Math.max(width, x + across);
            }
        }
        List<List<String>> grid = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            List<String> row = new ArrayList<>();
            for (int x = 0; x < width; x++) {
                assertThat(places.get(y)).as("row " + y).containsKey(x);
                row.add(places.get(y).get(x));
            }
            grid.add(row);
        }
        assertThat(places).hasSize(rows.size());
        return grid;
    }

    private static int span(Element cell, String name) {
        return cell.hasAttr(name) ? Integer.parseInt(cell.attr(name)) : 1;
    }

    @Test
    void theTablesStandInTheirSectionsOfTheText() {
        List<String> order = page.select(".entry-main h2, .entry-main table").stream()
                .map(found -> found.normalName().equals("h2")
                        ? found.text().substring(0, 2)
                        : found.closest("section").id())
                .toList();

        assertThat(order).containsExactly("一、", "二、", "table-2", "三、", "table-3", "四、", "table-4", "五、", "六、");
    }

    @Test
    void tableThreeIsTheFormCellByCell() {
        List<List<String>> grid = grid(page.select("#table-3 table").first());

        assertThat(grid).hasSize(28).allMatch(row -> row.size() == 10);
        assertThat(grid.get(0).subList(3, 10)).containsOnly("申请人情况");
        assertThat(grid.get(1).subList(3, 10))
                .containsExactly("自然人", "法人或其他组织", "法人或其他组织", "法人或其他组织", "法人或其他组织", "法人或其他组织", "总计");
        assertThat(grid.get(2).subList(3, 10)).containsExactly("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
        String intake = "一、本年新收政府信息公开申请数量";
        assertThat(grid.get(3))
                .containsExactly(intake, intake, intake, "13117", "424", "49", "116", "288", "75", "14069");
        assertThat(grid.get(7)).containsExactly("三、本年度办理结果", "（三）不予公开", "1.属于国家秘密", "7", "0", "0", "0", "0", "0", "7");
        assertThat(grid.get(14).get(1)).isEqualTo("（三）不予公开");
        assertThat(grid.get(15).subList(1, 3)).containsExactly("（四）无法提供", "1.本机关不掌握相关政府信息");
        assertThat(grid.get(26).subList(0, 4)).containsExactly("三、本年度办理结果", "（七）总计", "（七）总计", "12876");
        assertThat(grid.get(27).get(0)).isEqualTo("四、结转下年度继续办理");
        assertThat(grid.get(27).get(9)).isEqualTo("819");
    }

    @Test
    void tableTwoIsTheFormCellByCell() {
        List<List<String>> grid = grid(page.select("#table-2 table").first());

        assertThat(grid)
                .containsExactly(
                        List.of("第二十条第（一）项", "第二十条第（一）项", "第二十条第（一）项", "第二十条第（一）项"),
                        List.of("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"),
                        List.of("规章", "3", "2", "41"),
                        List.of("行政规范性文件", "26", "18", "233"),
                        List.of("第二十条第（五）项", "第二十条第（五）项", "第二十条第（五）项", "第二十条第（五）项"),
                        List.of("信息内容", "本年处理决定数量", "本年处理决定数量", "本年处理决定数量"),
                        List.of("行政许可", "812043", "812043", "812043"),
                        List.of("第二十条第（六）项", "第二十条第（六）项", "第二十条第（六）项", "第二十条第（六）项"),
                        List.of("信息内容", "本年处理决定数量", "本年处理决定数量", "本年处理决定数量"),
                        List.of("行政处罚", "96711", "96711", "96711"),
                        List.of("行政强制", "3120", "3120", "3120"),
                        List.of("第二十条第（八）项", "第二十条第（八）项", "第二十条第（八）项", "第二十条第（八）项"),
                        List.of("信息内容", "本年收费金额（单位：万元）", "本年收费金额（单位：万元）", "本年收费金额（单位：万元）"),
                        List.of("行政事业性收费", "18734.5521", "18734.5521", "18734.5521"));
    }

    @Test
    void tableFourIsTheFormCellByCell() {
        List<List<String>> grid = grid(page.select("#table-4 table").first());

        assertThat(grid).hasSize(4).allMatch(row -> row.size() == 15);
        assertThat(grid.get(1).subList(4, 11))
                .containsExactly("总计", "未经复议直接起诉", "未经复议直接起诉", "未经复议直接起诉", "未经复议直接起诉", "未经复议直接起诉", "复议后起诉");
        assertThat(grid.get(2).subList(0, 6)).containsExactly("结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持");
        assertThat(grid.get(3))
                .containsExactly(
                        "231", "18", "40", "35", "324", "61", "3", "7", "22", "93", "55", "4", "9", "31", "99");
    }

    @Test
    void theTablesCanBeReadWithoutSeeingThem() {
        for (Element table : page.select(".insert table")) {
            assertThat(table.select("caption").text()).isNotEmpty();
            assertThat(table.select("th")).allMatch(head -> head.attr("scope").matches("(row|col)(group)?"));
            assertThat(table.closest(".table-scroll").attr("tabindex")).isEqualTo("0");
        }
        assertThat(page.select("#table-2 th:contains(本年制发件数)").attr("scope")).isEqualTo("col");
        assertThat(page.select("#table-2 th:contains(行政处罚)").attr("scope")).isEqualTo("row");
        assertThat(page.select("#table-3 th:contains(三、本年度办理结果)").attr("scope")).isEqualTo("rowgroup");
        assertThat(page.select("#table-3 th:contains(法人或其他组织)").attr("scope")).isEqualTo("colgroup");
    }

    @Test
    void aTextWithoutTheHeadingHasTheTableBelow() {
        String draft = report.replaceFirst("(?s)\n## 三、.*", "").replace("year: 2025", "year: 2025\nstatus: draft");
        InlineSite site = InlineSite.of(temp, "-- annual-reports/2025.md --\n" + draft)
                .drafts(true)
                .build();
        Element main = Jsoup.parse(site.page("annual-reports/2025.html"))
                .select(".entry-main")
                .first();

        assertThat(main.select("section.insert")).extracting(Element::id).containsExactly("table-2");
        assertThat(main.select("section:not(.insert) > h2"))
                .extracting(Element::id)
                .containsExactly("table-3", "table-4");
    }

    @Test
    void listsAreNarrowedByTheYearReportedOn() {
        InlineSite site =
                InlineSite.of(temp, "-- annual-reports/2025.md --\n" + report).builds();

        assertThat(site.has("annual-reports/by/year/2025.html")).isTrue();
        assertThat(site.has("annual-reports/by/year/2026.html")).isFalse();
        assertThat(site.page("annual-reports/index.html")).contains("2026-03-27");
    }
}
