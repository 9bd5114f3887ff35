package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.function.Consumer;

/** Table 4: in each group 维持, 纠正, 其他 and 未结 add up to 总计. */
final class CaseTotalRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "annual.case-total",
                    "年报表四各组：维持 + 纠正 + 其他 + 未审结 = 总计",
                    "table 4 of an annual report: the results of a group add up to its total")
            .implementing("R-AR-4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        CaseTable table = CaseTable.of(entry.fields());
        for (CaseTable.Kind kind : CaseTable.Kind.values()) {
            table.group(kind).ifPresent(cells -> check(kind, cells, findings));
        }
    }

    private static void check(CaseTable.Kind kind, List<Count> cells, Consumer<Diagnostic> findings) {
        Count total = cells.get(cells.size() - 1);
        List<Count> results = cells.subList(0, cells.size() - 1);
        long sum = results.stream().mapToLong(Count::value).sum();
        if (sum == total.value()) {
            return;
        }
        String added = String.join(
                " + ", results.stream().map(cell -> Long.toString(cell.value())).toList());
        findings.accept(INFO.at(
                total.at(),
                new Text(
                        "表四“" + kind.words() + "”：结果维持、结果纠正、其他结果、尚未审结相加 " + added + " = " + sum + " ≠ 总计 "
                                + total.value(),
                        "table 4, group " + kind.field() + ": " + added + " = " + sum + ", the total is "
                                + total.value()),
                new Text("核对这一组的五个数", "check the five figures of the group")));
    }
}
