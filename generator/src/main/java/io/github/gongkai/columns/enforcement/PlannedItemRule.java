package io.github.gongkai.columns.enforcement;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan inspects what the published list of items allows it to inspect. */
final class PlannedItemRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "inspection.item", "抽查计划中的事项在抽查事项清单中", "each planned inspection is of a listed item")
            .implementing("R-LIST-3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Set<String> listed = context.published("enforcement", "kind", "inspection-items").stream()
                .flatMap(list -> list.fields().groups("rows").stream())
                .flatMap(row -> Stream.concat(row.texts("code").stream(), row.texts("matter").stream()))
                .collect(Collectors.toSet());
        for (Entry plan : context.published("enforcement", "kind", "inspection-plan")) {
            for (Fields row : plan.fields().groups("rows")) {
                row.values("items").forEach(placed -> {
                    if (placed.value() instanceof Value.Text text && !listed.contains(text.text())) {
                        findings.accept(INFO.at(
                                placed.at(),
                                new Text(
                                        "抽查事项“" + text.text() + "”不在抽查事项清单中",
                                        "the item \"" + text.text() + "\" is not listed"),
                                new Text(
                                        "填写清单中的编号，或者先调整清单",
                                        "give the code of a listed item, or adjust the list first")));
                    }
                });
            }
        }
    }
}
