package io.github.gongkai.columns.annual;

import io.github.gongkai.diagnostic.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The one cell of table 3 whose correction makes every sum through it right.
 *
 * @param surplus what the cell has too much; negative where it has too little
 */
record Suspect(RequestRow row, Applicant column, Count cell, long surplus) {

    /** The suspect of a table; empty where no cell, or more than one, would explain what is wrong. */
    static Optional<Suspect> in(RequestTable table) {
        List<Suspect> found = new ArrayList<>();
        for (RequestRow row : RequestRow.values()) {
            OptionalLong excess = rowExcess(table, row);
            if (excess.isEmpty() || excess.getAsLong() == 0) {
                continue;
            }
            for (Applicant column : Applicant.values()) {
                long surplus = column == Applicant.ALL ? -excess.getAsLong() : excess.getAsLong();
                table.cell(row, column)
                        .filter(cell -> cell.value() >= surplus && explains(table, row, column, surplus))
                        .ifPresent(cell -> found.add(new Suspect(row, column, cell, surplus)));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The six cells of a row less its 总计. */
    static OptionalLong rowExcess(RequestTable table, RequestRow row) {
        if (!table.has(row)) {
            return OptionalLong.empty();
        }
        long sum = 0;
        for (Applicant column : Applicant.values()) {
            long value = table.cell(row, column).orElseThrow().value();
            sum += column == Applicant.ALL ? -value : value;
        }
        return OptionalLong.of(sum);
    }

    /** 新收 + 结转 − 总计 − 结转下年. */
    static OptionalLong balanceExcess(RequestTable table, Applicant column) {
        return minus(
                table.sum(List.of(RequestRow.NEW, RequestRow.CARRIED), column),
                table.sum(List.of(RequestRow.TOTAL, RequestRow.FORWARD), column));
    }

    /** The results of a column less its 总计. */
    static OptionalLong outcomeExcess(RequestTable table, Applicant column) {
        return minus(table.sum(RequestRow.RESULTS, column), table.sum(List.of(RequestRow.TOTAL), column));
    }

    private static boolean explains(RequestTable table, RequestRow row, Applicant column, long surplus) {
        long balance = row == RequestRow.NEW || row == RequestRow.CARRIED ? surplus : row.isResult() ? 0 : -surplus;
        long outcome = row.isResult() ? surplus : row == RequestRow.TOTAL ? -surplus : 0;
        return is(balanceExcess(table, column), balance) && is(outcomeExcess(table, column), outcome);
    }

    private static boolean is(OptionalLong excess, long expected) {
        return excess.isPresent() && excess.getAsLong() == expected;
    }

    private static OptionalLong minus(OptionalLong left, OptionalLong right) {
        return left.isPresent() && right.isPresent()
                ? OptionalLong.of(left.getAsLong() - right.getAsLong())
                : OptionalLong.empty();
    }

    /** Names the cell and what it would have to be. */
    Text hint() {
        long right = cell.value() - surplus;
        return new Text(
                "核对“" + row.words() + "”行“" + column.label() + "”列：填的是 " + cell.value() + "，改为 " + right + " 即全部相符",
                "check row " + row.field() + ", column \"" + column.label() + "\": it says " + cell.value() + "; with "
                        + right + " every sum is right");
    }

    /** The hint of a suspect, or what is to be done without one. */
    static Text hint(Optional<Suspect> suspect, String zh, String en) {
        return suspect.map(Suspect::hint).orElse(new Text(zh, en));
    }
}
