package io.github.gongkai.columns.annual;

import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Lays out the three tables of a report cell by cell as the form has them (国办公开办函〔2021〕30号). */
final class FormPrinter {

    /** Columns the names of the rows of table 3 take. */
    private static final int NAME_COLUMNS = 3;

    /** Rows that follow 三、本年度办理结果: every result and their total. */
    private static final int OUTCOME_ROWS = RequestRow.RESULTS.size() + 1;

    private FormPrinter() {}

    /** The tables the report has, each in its section of the text. */
    static List<Section> print(AnnualReport report) {
        List<Section> sections = new ArrayList<>();
        if (report.documents().fields() != null) {
            sections.add(in(report.entry(), ReportSection.DOCUMENTS, "table-2", documents(report.documents())));
        }
        if (!report.requests().isEmpty()) {
            sections.add(in(report.entry(), ReportSection.REQUESTS, "table-3", requests(report.requests())));
        }
        if (!report.cases().isEmpty()) {
            sections.add(in(report.entry(), ReportSection.CASES, "table-4", cases(report.cases())));
        }
        return sections;
    }

    private static Section in(Entry entry, ReportSection section, String id, Table table) {
        return Section.ofTable(id, table.caption(), table).endOf(anchor(entry, section));
    }

    /** The heading of a section in the text; empty where the text has none. */
    static String anchor(Entry entry, ReportSection section) {
        return entry.body().outline().stream()
                .filter(found -> ReportSection.of(found.label()) == section)
                .map(Body.Heading::anchor)
                .findFirst()
                .orElse("");
    }

    private static Table documents(DocumentTable table) {
        List<TableRow> rows = new ArrayList<>();
        String item = "";
        for (DocumentRow row : DocumentRow.values()) {
            if (!row.item().equals(item)) {
                item = row.item();
                rows.add(TableRow.of(List.of(Cell.ofHeading(item, 4, 1))));
                rows.add(TableRow.of(Stream.concat(
                                Stream.of(Cell.ofHeading("信息内容")),
                                row.cells().isEmpty()
                                        ? Stream.of(Cell.ofHeading(unit(row), 3, 1))
                                        : row.cells().stream().map(cell -> Cell.ofHeading(DocumentTable.label(cell))))
                        .toList()));
            }
            List<Cell> cells = new ArrayList<>(List.of(Cell.ofHeading(row.label())));
            if (row.cells().isEmpty()) {
                Cell one = Cell.ofNumber(figure(table, row));
                cells.add(new Cell(one.values(), null, false, true, 3, 1));
            } else {
                row.cells().forEach(name -> cells.add(number(table.cell(row, name).stream())));
            }
            rows.add(TableRow.of(cells));
        }
        return new Table("主动公开政府信息情况", List.of(), rows);
    }

    private static String unit(DocumentRow row) {
        return row == DocumentRow.FEES ? "本年收费金额（单位：万元）" : "本年处理决定数量";
    }

    private static String figure(DocumentTable table, DocumentRow row) {
        return row == DocumentRow.FEES
                ? table.fees().map(fees -> fees.toPlainString()).orElse("")
                : table.count(row).map(count -> Long.toString(count.value())).orElse("");
    }

    private static Table requests(RequestTable table) {
        Cell note = Cell.ofText("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
        List<Applicant> bodies = List.of(Applicant.values()).subList(1, Applicant.ALL.ordinal());
        List<List<Cell>> head = List.of(
                List.of(
                        new Cell(note.values(), null, false, false, NAME_COLUMNS, 3),
                        Cell.ofHeading("申请人情况", Applicant.values().length, 1)),
                List.of(
                        Cell.ofHeading(Applicant.PERSON.label(), 1, 2),
                        Cell.ofHeading("法人或其他组织", bodies.size(), 1),
                        Cell.ofHeading(Applicant.ALL.label(), 1, 2)),
                bodies.stream().map(body -> Cell.ofHeading(body.label())).toList());
        return new Table(
                "收到和处理政府信息公开申请情况",
                head,
                Arrays.stream(RequestRow.values()).map(row -> row(table, row)).toList());
    }

    private static TableRow row(RequestTable table, RequestRow row) {
        List<Cell> cells = new ArrayList<>();
        if (row == RequestRow.GRANTED) {
            cells.add(Cell.ofHeading("三、本年度办理结果", 1, OUTCOME_ROWS));
        }
        List<RequestRow> part = row.part().rows();
        if (row.part() == RequestRow.Part.INTAKE || row.part() == RequestRow.Part.FORWARD) {
            cells.add(Cell.ofHeading(row.label(), NAME_COLUMNS, 1));
        } else if (part.size() == 1) {
            cells.add(Cell.ofHeading(row.label(), NAME_COLUMNS - 1, 1));
        } else {
            if (row == part.get(0)) {
                cells.add(Cell.ofHeading(row.part().label(), 1, part.size()));
            }
            cells.add(Cell.ofHeading(row.label()));
        }
        for (Applicant column : Applicant.values()) {
            cells.add(number(table.cell(row, column).stream()));
        }
        return TableRow.of(cells);
    }

    private static Table cases(CaseTable table) {
        int width = CaseTable.RESULTS.size();
        List<Cell> results = CaseTable.RESULTS.stream().map(Cell::ofHeading).toList();
        List<List<Cell>> head = List.of(
                List.of(Cell.ofHeading("行政复议", width, 1), Cell.ofHeading("行政诉讼", 2 * width, 1)),
                Stream.concat(
                                CaseTable.RESULTS.stream().map(result -> Cell.ofHeading(result, 1, 2)),
                                Stream.of(CaseTable.Kind.DIRECT, CaseTable.Kind.AFTER_REVIEW)
                                        .map(kind -> Cell.ofHeading(kind.label(), width, 1)))
                        .toList(),
                Stream.concat(results.stream(), results.stream()).toList());
        List<Cell> row = Arrays.stream(CaseTable.Kind.values())
                .flatMap(kind -> table.group(kind)
                        .map(cells -> cells.stream().map(cell -> number(Stream.of(cell))))
                        .orElse(CaseTable.RESULTS.stream().map(result -> Cell.ofText(""))))
                .toList();
        return new Table("因政府信息公开工作被申请行政复议、提起行政诉讼情况", head, List.of(TableRow.of(row)));
    }

    private static Cell number(Stream<Count> count) {
        return count.findFirst()
                .map(found -> Cell.ofNumber(Long.toString(found.value())))
                .orElse(Cell.ofText(""));
    }
}
