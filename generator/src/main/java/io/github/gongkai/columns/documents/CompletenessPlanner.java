package io.github.gongkai.columns.documents;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.model.Unit;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans the page that tells, for each leading issuer, how many of its documents have every formal element. */
final class CompletenessPlanner {

    /** Formal elements; the number may be replaced by the reason why there is none. */
    private static final List<String> ELEMENTS =
            List.of("indexNumber", "issuer", "genre", "kind", "subjects", "dateIssued", "datePublished", "disclosure");

    private final PlanContext context;

    CompletenessPlanner(PlanContext context) {
        this.context = context;
    }

    List<Page> plan() {
        return context.entries().stream().noneMatch(Kinds::inLibrary)
                ? List.of()
                : List.of(context.overview(
                        context.schema().id() + "/library/completeness.html",
                        "completeness",
                        "文件要素完整情况",
                        this::overview));
    }

    static boolean isComplete(Entry entry) {
        return ELEMENTS.stream().allMatch(entry.fields()::has)
                && (entry.fields().has("documentNumber") || entry.fields().has("noNumberReason"));
    }

    private Overview overview() {
        List<Unit> units = context.site().units();
        Map<String, int[]> byIssuer = new TreeMap<>();
        for (Entry entry : context.entries()) {
            List<String> issuers = Wording.issuers(entry, units);
            int[] counts = byIssuer.computeIfAbsent(issuers.isEmpty() ? "未注明" : issuers.get(0), any -> new int[2]);
            counts[0]++;
            counts[1] += isComplete(entry) ? 1 : 0;
        }
        List<TableRow> rows = new ArrayList<>();
        byIssuer.forEach((issuer, counts) -> rows.add(TableRow.of(List.of(
                Cell.ofHeading(issuer),
                Cell.ofNumber(String.valueOf(counts[0])),
                Cell.ofNumber(String.valueOf(counts[1])),
                Cell.ofNumber(Math.round(100f * counts[1] / counts[0]) + "%")))));
        Table table = Table.of("按发文机关统计", List.of("发文机关", "公开文件", "要素齐全", "比例"), rows);
        return Overview.of(
                "公开的文件应当有索引号、发文机关、文种、文件类别、主题分类、成文日期、发布日期、公开属性和发文字号；没有文号的应说明原因。联合发文计入牵头机关。",
                List.of(Section.ofTable("gk-completeness", "统计", table)));
    }
}
