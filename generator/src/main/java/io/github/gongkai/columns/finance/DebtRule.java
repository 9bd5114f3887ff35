package io.github.gongkai.columns.finance;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A record of government debt tells its eight items: limit, balance, what was issued, variety, term, rate, plan of
 * repayment and where the repayment comes from (财预〔2018〕209号).
 */
final class DebtRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "finance.debt", "政府债务信息八项内容齐全", "a record of government debt has its eight items")
            .implementing("R-FIN-1");

    private static final Map<String, String> OF_QUOTA = new TreeMap<>(Map.of("limit", "限额", "balance", "余额"));
    private static final Map<String, String> OF_BOND =
            new TreeMap<>(Map.of("issued", "发行", "variety", "品种", "term", "期限", "rate", "利率", "funds", "偿债资金来源"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Fields fields = entry.fields();
        if (!fields.chose("kind", "debt") || !context.index().isPublished(entry)) {
            return;
        }
        List<Fields> quota = fields.groups("quota");
        List<Fields> bonds = fields.groups("rows");
        if (quota.isEmpty()) {
            report(fields.at("kind"), OF_QUOTA, findings);
        }
        quota.forEach(group -> check(group, OF_QUOTA, findings));
        if (bonds.isEmpty()) {
            report(fields.at("kind"), OF_BOND, findings);
        }
        bonds.forEach(bond -> check(bond, OF_BOND, findings));
        if (fields.groups("repayment").isEmpty()) {
            report(fields.at("kind"), Map.of("repayment", "偿还计划"), findings);
        }
    }

    private static void check(Fields group, Map<String, String> items, Consumer<Diagnostic> findings) {
        Map<String, String> missing = new TreeMap<>(items);
        missing.keySet().removeIf(item -> group.has(item) || group.failed(item));
        if (!missing.isEmpty()) {
            report(group.start(), missing, findings);
        }
    }

    private static void report(Location at, Map<String, String> missing, Consumer<Diagnostic> findings) {
        List<String> labels = new ArrayList<>(missing.values());
        findings.accept(INFO.at(
                at,
                new Text(
                        "债务信息缺少" + String.join("、", labels),
                        "the record of debt lacks " + String.join(", ", missing.keySet())),
                new Text("补上：" + String.join("、", missing.keySet()), "add " + String.join(", ", missing.keySet()))));
    }
}
