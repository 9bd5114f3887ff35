package io.github.gongkai.columns.finance;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;

/** Plans the table of which unit has published which account. */
final class AccountTable {

    private final PlanContext context;
    private final Accounts accounts;
    private final String address;

    AccountTable(PlanContext context, Accounts accounts) {
        this.context = context;
        this.accounts = accounts;
        this.address = context.schema().id() + "/completeness.html";
    }

    Page plan() {
        return context.overview(address, "completeness", "预算、决算公开情况", this::overview);
    }

    private Overview overview() {
        List<TableRow> rows = new ArrayList<>();
        for (String unit : accounts.units()) {
            int last = context.asOf().getYear();
            int first = accounts.firstYear(unit);
            for (int year = last; year >= first; year--) {
                List<Cell> cells = new ArrayList<>();
                if (year == last) {
                    cells.add(Cell.ofHeading(unit, 1, last - first + 1));
                }
                cells.add(Cell.ofText(year + "年"));
                for (Accounts.Kind kind : Accounts.Kind.values()) {
                    cells.add(cell(unit, year, kind));
                }
                cells.add(threePublic(unit, year));
                rows.add(TableRow.of(cells));
            }
        }
        return Overview.of(
                "各单位预算在当年公开，决算在下一年公开。",
                List.of(Section.ofTable(
                        "gk-accounts",
                        "各单位公开情况",
                        Table.of("预算、决算公开情况", List.of("单位", "年度", "预算", "决算", "“三公”经费"), rows))));
    }

    private Cell cell(String unit, int year, Accounts.Kind kind) {
        return accounts.find(unit, year, kind)
                .map(entry -> Cell.ofLinks(List.of(context.link(kind.label(), entry.address(), address))))
                .orElseGet(() -> absent(year, kind));
    }

    private Cell threePublic(String unit, int year) {
        for (Accounts.Kind kind : List.of(Accounts.Kind.FINAL, Accounts.Kind.BUDGET)) {
            Entry entry = accounts.find(unit, year, kind).orElse(null);
            if (entry != null && entry.fields().has("threePublic")) {
                return Cell.ofLinks(List.of(context.link("“三公”经费", entry.address() + "#gk-threePublic", address)));
            }
        }
        return absent(year, Accounts.Kind.BUDGET);
    }

    private Cell absent(int year, Accounts.Kind kind) {
        boolean due = context.asOf().toLocalDate().isAfter(kind.deadline(year));
        return Cell.ofState(due ? new Badge("missing", "未公开") : new Badge("upcoming", "未到期限"));
    }
}
