package io.github.gongkai.columns.requests;

import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The fee for handling information (信息处理费), 《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）: by request or by page, each part of the
 * whole at its own rate. Amounts in yuan.
 */
final class FeeSchedule {

    private static final int[] REQUESTS_SHOWN = {10, 20, 30, 40, 50};
    private static final int[] PAGES_SHOWN = {30, 60, 100, 150, 200, 260};

    private FeeSchedule() {}

    /** For all requests of one applicant in one calendar month: 10 are free, to 30 100 each, then 100 more each for every ten. */
    static int ofRequests(int count) {
        return IntStream.rangeClosed(1, count)
                .map(nth -> nth <= 10 ? 0 : nth <= 30 ? 100 : 100 * (2 + (nth - 31) / 10))
                .sum();
    }

    /** For the pages provided for one request: 30 are free, to 100 10 each, to 200 20 each, then 40 each. */
    static int ofPages(int count) {
        return IntStream.rangeClosed(1, count)
                .map(nth -> nth <= 30 ? 0 : nth <= 100 ? 10 : nth <= 200 ? 20 : 40)
                .sum();
    }

    static List<Section> sections() {
        Section requests = Section.ofTable(
                        "fee-requests",
                        "信息处理费：按件计收",
                        Table.of(
                                "同一申请人一个自然月内累计申请的件数和应缴费用",
                                List.of("件数", "收费标准", "累计到这一件数应缴（元）"),
                                rows(REQUESTS_SHOWN, FeeSchedule::requestRate, "件", true)))
                .withNote("依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），费用分段累进计算。");
        Section pages = Section.ofTable(
                        "fee-pages",
                        "信息处理费：按量计收",
                        Table.of(
                                "一件申请提供的页数和应缴费用",
                                List.of("页数", "收费标准", "累计到这一页数应缴（元）"),
                                rows(PAGES_SHOWN, FeeSchedule::pageRate, "页", false)))
                .withNote("对每件申请只能选择按件或者按量中的一种标准，不重复计算。数量、频次没有超过合理范围的，不收费。");
        return List.of(requests, pages);
    }

    private static List<TableRow> rows(int[] shown, IntFunction<String> rate, String unit, boolean requests) {
        return IntStream.of(shown)
                .mapToObj(count -> TableRow.of(List.of(
                        Cell.ofHeading(count + unit),
                        Cell.ofText(rate.apply(count)),
                        Cell.ofNumber(Integer.toString(requests ? ofRequests(count) : ofPages(count))))))
                .toList();
    }

    private static String requestRate(int count) {
        return count <= 10
                ? "10件以下（含10件）不收费"
                : count <= 30
                        ? "第11件至第30件，每件100元"
                        : "第" + (count - 9) + "件至第" + count + "件，每件" + (ofRequests(count) - ofRequests(count - 1))
                                + "元";
    }

    private static String pageRate(int count) {
        return count <= 30
                ? "30页以下（含30页）不收费"
                : count <= 100 ? "第31页至第100页，每页10元" : count <= 200 ? "第101页至第200页，每页20元" : "第201页以上，每页40元";
    }
}
