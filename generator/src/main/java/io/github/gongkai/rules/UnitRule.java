package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Nearest;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Unit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where a site has a register of units, the unit of an entry is in it. */
final class UnitRule implements Rule {

    static final RuleInfo INFO =
            RuleInfo.error("unit.unknown", "责任单位在机构名录中", "the unit of an entry is in the register of units");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        List<Unit> units = context.site().units();
        String unit = entry.fields().text("unit");
        if (unit == null
                || units.isEmpty()
                || units.stream()
                        .anyMatch(
                                known -> known.id().equals(unit) || known.name().equals(unit))) {
            return;
        }
        List<String> names = units.stream()
                .flatMap(known -> Stream.of(known.id(), known.name()))
                .toList();
        Text hint = Nearest.to(unit, names)
                .map(near -> new Text("是不是“" + near + "”？", "did you mean \"" + near + "\"?"))
                .orElse(new Text("在机构名录中加入它，或改用名录中的 id", "add it to the register of units, or use an id of it"));
        findings.accept(INFO.at(
                entry.fields().at("unit"),
                new Text("责任单位“" + unit + "”不在机构名录中", "the unit \"" + unit + "\" is not in the register of units"),
                hint));
    }
}
