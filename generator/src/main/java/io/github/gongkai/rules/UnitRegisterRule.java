package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Profile;
import io.github.gongkai.model.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The register of units contradicts nothing: each once, under a unit that exists, of a kind that exists. */
final class UnitRegisterRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error("unit.register", "机构名录前后一致", "the register of units is consistent");

    /** An id becomes part of an address. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Map<String, Unit> byId = new HashMap<>();
        Set<String> kinds = context.site().profiles().stream().map(Profile::id).collect(Collectors.toSet());
        for (Unit unit : context.site().units()) {
            if (!ID.matcher(unit.id()).matches() || unit.id().equals("index")) {
                findings.accept(INFO.at(
                        unit.at(),
                        new Text("单位标识“" + unit.id() + "”不符合要求", "the unit id \"" + unit.id() + "\" is malformed"),
                        new Text("只用小写字母、数字和连字符", "use lower-case letters, digits and hyphens")));
            }
            if (byId.putIfAbsent(unit.id(), unit) != null) {
                findings.accept(INFO.at(
                        unit.at(),
                        new Text("单位标识“" + unit.id() + "”重复", "the unit id \"" + unit.id() + "\" is used twice"),
                        new Text("换一个标识", "choose another id")));
            }
            if (unit.kind() != null && !kinds.contains(unit.kind())) {
                findings.accept(INFO.at(
                        unit.at(),
                        new Text("没有“" + unit.kind() + "”这种单位类型", "there is no kind of units \"" + unit.kind() + "\""),
                        new Text(
                                "改用：" + kinds.stream().sorted().collect(Collectors.joining("、"))
                                        + "；或在 data/profiles.yaml 中定义",
                                "use one of " + kinds.stream().sorted().collect(Collectors.joining(", "))
                                        + ", or define it in data/profiles.yaml")));
            }
        }
        context.site().units().forEach(unit -> parent(unit, byId, findings));
    }

    private static void parent(Unit unit, Map<String, Unit> byId, Consumer<Diagnostic> findings) {
        Set<String> above = new HashSet<>(Set.of(unit.id()));
        Unit at = unit;
        while (at != null && at.parent() != null) {
            String parent = at.parent();
            at = byId.get(parent);
            if (at == null || !above.add(at.id())) {
                findings.accept(INFO.at(
                        unit.at(),
                        at == null
                                ? new Text(
                                        "上级单位“" + parent + "”不在名录中",
                                        "the parent \"" + parent + "\" is not in the register")
                                : new Text(
                                        "单位“" + unit.id() + "”的上级关系成了循环",
                                        "the parents of \"" + unit.id() + "\" go round in a circle"),
                        new Text("填上级单位的标识", "give the id of the unit above it")));
                return;
            }
        }
    }
}
