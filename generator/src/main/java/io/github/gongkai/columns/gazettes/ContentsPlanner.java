package io.github.gongkai.columns.gazettes;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Plans the contents of all issues, year by year, and the page of the places that give the gazette away. */
final class ContentsPlanner {

    static final String ADDRESS = "gazettes/contents.html";
    static final String POINTS = "gazettes/points.html";

    private final PlanContext context;

    ContentsPlanner(PlanContext context) {
        this.context = context;
    }

    static boolean hasPoints(PlanContext context) {
        return !givers(context).isEmpty();
    }

    private static List<Entry> givers(PlanContext context) {
        return context.entries("windows").stream()
                .filter(window -> window.fields().chose("kind", "gazette-point"))
                .toList();
    }

    Page plan() {
        return context.overview(ADDRESS, "contents", "政府公报总目录", this::overview);
    }

    private Overview overview() {
        List<Issue> issues = new ArrayList<>(Issue.of(context.entries(), context.index()));
        Collections.reverse(issues);
        List<Section> sections = new ArrayList<>();
        for (int year : issues.stream().mapToInt(Issue::year).distinct().toArray()) {
            List<TableRow> rows = new ArrayList<>();
            issues.stream().filter(issue -> issue.year() == year).forEach(issue -> rows(issue, rows));
            sections.add(Section.ofTable(
                    "gk-" + year, year + "年", Table.of(year + "年政府公报目录", List.of("期次", "板块", "篇目"), rows)));
        }
        return Overview.of("按年度、期次列出各期刊载的文件，点击篇目查看全文。", sections);
    }

    private void rows(Issue issue, List<TableRow> rows) {
        List<Issue.Article> shown = issue.articles().stream()
                .filter(article -> article.document() != null && context.index().isPublished(article.document()))
                .toList();
        Cell head = new Cell(
                List.of(context.link(issue.label(), issue.entry().address(), ADDRESS)),
                null,
                true,
                false,
                1,
                Math.max(1, shown.size()));
        if (shown.isEmpty()) {
            rows.add(TableRow.of(List.of(head, Cell.ofText(""), Cell.ofText(""))));
        }
        for (int i = 0; i < shown.size(); i++) {
            Issue.Article article = shown.get(i);
            List<Link> title = List.of(context.link(Objects.requireNonNull(article.document()), ADDRESS));
            List<Cell> cells = new ArrayList<>(i == 0 ? List.of(head) : List.of());
            cells.add(Cell.ofText(article.part()));
            cells.add(Cell.ofLinks(title));
            rows.add(TableRow.of(cells));
        }
    }

    Page points() {
        return context.overview(POINTS, "points", "政府公报赠阅点", () -> {
            List<TableRow> rows = givers(context).stream()
                    .map(point -> TableRow.of(List.of(
                            Cell.ofLinks(List.of(context.link(point, POINTS))),
                            text(point, "address"),
                            text(point, "hours"),
                            text(point, "phone"))))
                    .toList();
            return Overview.of(
                    "以下地点免费领取和查阅政府公报，不需要证件。",
                    List.of(Section.ofTable(
                            "gk-points", "赠阅点", Table.of("政府公报赠阅点", List.of("赠阅点", "地址", "时间", "电话"), rows))));
        });
    }

    private static Cell text(Entry entry, String field) {
        return Cell.ofText(Objects.requireNonNullElse(entry.fields().text(field), ""));
    }
}
