package io.github.gongkai.columns.requests;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.columns.Csv;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the office needs from its ledgers, as CSV: which requests are due next, and the figures of each year. */
final class RequestReports {

    private static final String SOURCE = "private/" + Request.COLUMN;

    private final PlanContext context;
    private final List<Entry> ledgers;

    RequestReports(PlanContext context) {
        this.context = context;
        this.ledgers = context.ledger(Request.COLUMN);
    }

    List<Page> make() {
        if (ledgers.isEmpty()) {
            return List.of();
        }
        Stream<Page> figures = years().stream()
                .map(year -> Page.file("request-figures-" + year + ".csv", () -> figures(year), SOURCE));
        return Stream.concat(Stream.of(Page.file("requests-due.csv", this::due, SOURCE)), figures)
                .toList();
    }

    private TreeSet<Integer> years() {
        return ledgers.stream()
                .map(ledger -> ledger.fields().number("year"))
                .filter(Objects::nonNull)
                .map(BigDecimal::intValue)
                .filter(year -> year > 0 && year <= 9999)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String due() {
        Csv csv = new Csv().row(List.of("答复期限", "剩余工作日", "编号", "公开事项", "办理单位"));
        DueList.of(ledgers, context.site().calendar(), context.asOf().toLocalDate())
                .items()
                .forEach(item -> csv.row(List.of(
                        item.due().toString(),
                        Integer.toString(item.left()),
                        item.number(),
                        item.subject(),
                        item.unit())));
        return csv.text();
    }

    private String figures(int year) {
        RequestFigures figures = RequestFigures.of(ledgers, year);
        Csv csv = new Csv().row(List.of("表三", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"));
        RequestFigures.rows().forEach(row -> csv.row(line(label(row), figures.row(row))));
        csv.row(List.of("表四", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"));
        csv.row(line("行政复议", figures.cases("review")));
        csv.row(line("未经复议直接起诉", figures.cases("direct")));
        csv.row(line("复议后起诉", figures.cases("afterReview")));
        csv.row(List.of("便民答复", Long.toString(figures.convenienceReplies())));
        csv.row(List.of("信息处理费（元）", figures.fees().toPlainString()));
        return csv.text();
    }

    private static List<String> line(String label, List<Long> cells) {
        return Stream.concat(Stream.of(label), cells.stream().map(String::valueOf))
                .toList();
    }

    /** A row as the form calls it: the choices of the field {@code result} are its results. */
    private String label(String row) {
        return switch (row) {
            case "new" -> "本年新收";
            case "carried" -> "上年结转";
            case "total" -> "办理结果总计";
            case "forward" -> "结转下年度";
            default ->
                context.columns().schema(Request.COLUMN).field("rows").stream()
                        .flatMap(rows -> rows.fields().stream())
                        .filter(field -> field.name().equals("result"))
                        .flatMap(field -> field.choice(row).stream())
                        .map(Choice::label)
                        .findFirst()
                        .orElse(row);
        };
    }
}
