package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The code of a row of a large table tells it apart: addresses, exports and comparisons of versions go by it. */
final class RowCodeRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error("rows.code", "同一张表里编码不重复", "a code stands once in a table");

    private static final String CODE = "code";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        context.columns().schema(entry).fields().stream()
                .filter(FieldSpec::rows)
                .forEach(field -> check(entry, field, findings));
    }

    private static void check(Entry entry, FieldSpec field, Consumer<Diagnostic> findings) {
        Map<String, Location> taken = new HashMap<>();
        for (Fields row : entry.fields().groups(field.name())) {
            String code = row.text(CODE);
            Location first = code == null ? null : taken.putIfAbsent(code, row.at(CODE));
            if (first != null) {
                findings.accept(INFO.at(
                        row.at(CODE),
                        new Text(
                                "编码“" + code + "”在第 " + first.line() + " 行已经用过",
                                "the code \"" + code + "\" stands in line " + first.line() + " already"),
                        new Text("每一项用自己的编码", "give each row a code of its own")));
            }
        }
    }
}
