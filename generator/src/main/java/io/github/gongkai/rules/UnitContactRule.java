package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A unit that discloses has somebody to ask, and two posts for two jobs (条例 art. 4). */
final class UnitContactRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "unit.incomplete", "公开信息的单位有联系电话和专职岗位", "a unit that discloses has a telephone and officers")
            .implementing("R-COL-5")
            .asUpkeep();
    static final RuleInfo SAME = RuleInfo.warning(
                    "unit.same-officer",
                    "属性认定和依申请办理由不同岗位负责",
                    "different posts decide on attributes and handle requests")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        context.site().units().stream().filter(unit -> unit.kind() != null).forEach(unit -> check(unit, findings));
    }

    private static void check(Unit unit, Consumer<Diagnostic> findings) {
        Unit.Officers officers = unit.officers();
        List<String> missing = new ArrayList<>();
        if (unit.contact() == null) {
            missing.add("contact");
        }
        if (officers == null || officers.attribute() == null) {
            missing.add("officers.attribute");
        }
        if (officers == null || officers.requests() == null) {
            missing.add("officers.requests");
        }
        if (!missing.isEmpty()) {
            String keys = String.join(", ", missing);
            findings.accept(INFO.at(
                    unit.at(),
                    new Text("“" + unit.name() + "”没有填写 " + keys, "\"" + unit.name() + "\" gives no " + keys),
                    new Text("补上电话（contact）和专职岗位（officers）", "add contact and officers")));
        } else if (officers != null
                && officers.attribute() != null
                && officers.attribute().equals(officers.requests())) {
            findings.accept(SAME.at(
                    officers.at(),
                    new Text(
                            "“" + unit.name() + "”的属性认定和依申请办理是同一岗位",
                            "one post of \"" + unit.name() + "\" decides on attributes and handles requests"),
                    new Text("由两个岗位分别负责", "give the jobs to two posts")));
        }
    }
}
