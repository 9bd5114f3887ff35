package io.github.gongkai.columns.documents;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans the page on the filing of documents: for each series and year how many are on file, published, in the gazette, and
 * which numbers are missing. Made where the site keeps a register of series.
 */
final class NumbersPlanner {

    private static final int MOST_NUMBERS = 30;

    private final PlanContext context;

    NumbersPlanner(PlanContext context) {
        this.context = context;
    }

    List<Page> plan() {
        if (Series.all(context.site()).isEmpty()) {
            return List.of();
        }
        return List.of(context.overview(
                context.schema().id() + "/library/numbers.html", "numbers", "文件备案和公开情况", this::overview));
    }

    private Overview overview() {
        List<Entry> all = context.site().entries().stream()
                .filter(entry -> entry.column().equals(context.schema().id()))
                .toList();
        Set<String> codes =
                Series.all(context.site()).stream().map(Series::code).collect(Collectors.toSet());
        Set<String> printed = gazetted();
        List<TableRow> rows = NumberBook.of(all).stream()
                .filter(year -> codes.contains(year.code()))
                .map(year -> row(year, printed))
                .toList();
        Table table = Table.of("按发文代字和年份统计", List.of("发文代字", "年份", "最大序号", "已登记", "已公开", "公报已登载", "缺号"), rows);
        return Overview.of(
                "截至" + Wording.day(context.asOf().toLocalDate()) + "，按发文代字和年份列出文件登记、公开和公报登载的数量。",
                List.of(Section.ofTable("gk-numbers", "登记情况", table)));
    }

    private TableRow row(NumberBook.Year year, Set<String> printed) {
        List<Entry> own =
                year.documents().values().stream().flatMap(List::stream).toList();
        long open = own.stream().filter(context.index()::isPublished).count();
        long inGazette =
                own.stream().filter(entry -> printed.contains(entry.id())).count();
        return TableRow.of(List.of(
                Cell.ofHeading(year.code()),
                Cell.ofText(year.year() + "年"),
                Cell.ofNumber(String.valueOf(year.last())),
                Cell.ofNumber(String.valueOf(year.documents().size())),
                Cell.ofNumber(String.valueOf(open)),
                Cell.ofNumber(String.valueOf(inGazette)),
                Cell.ofText(numbers(year.missing()))));
    }

    /** Ids of documents a gazette prints. */
    private Set<String> gazetted() {
        Set<String> found = new HashSet<>();
        for (Entry issue : context.entries("gazettes")) {
            issue.fields().all().forEach(field -> references(field.value(), found));
        }
        return found;
    }

    private static void references(Value value, Set<String> found) {
        if (value instanceof Value.Reference reference) {
            found.add(reference.target());
        } else if (value instanceof Value.Many many) {
            many.items().forEach(item -> references(item.value(), found));
        } else if (value instanceof Value.Group group) {
            group.fields().all().forEach(field -> references(field.value(), found));
        }
    }

    /** Such as 3、5—8. */
    static String numbers(List<Integer> missing) {
        List<String> runs = new ArrayList<>();
        for (int start = 0, end; start < missing.size(); start = end) {
            end = start + 1;
            while (end < missing.size() && missing.get(end) == missing.get(end - 1) + 1) {
                end++;
            }
            int last = missing.get(end - 1);
            runs.add(end - start == 1 ? String.valueOf(last) : missing.get(start) + "—" + last);
        }
        return runs.isEmpty()
                ? "无"
                : String.join("、", runs.subList(0, Math.min(runs.size(), MOST_NUMBERS)))
                        + (runs.size() > MOST_NUMBERS ? "等" : "");
    }
}
