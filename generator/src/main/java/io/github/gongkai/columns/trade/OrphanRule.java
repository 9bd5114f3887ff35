package io.github.gongkai.columns.trade;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A notice belongs to a project: one with its code has a dossier. */
final class OrphanRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "trade.orphan", "每件交易公告都归入一个项目", "each notice of a trade belongs to a project")
            .implementing("R-PRJ-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Set<String> known = context.published("trade", "kind", "dossier").stream()
                .map(dossier -> String.valueOf(dossier.fields().text("projectCode")))
                .collect(Collectors.toSet());
        for (Entry notice : context.published("trade", "kind", "notice")) {
            String code = notice.fields().text("projectCode");
            if (code != null && !known.contains(code)) {
                findings.accept(INFO.at(
                        notice.fields().at("projectCode"),
                        new Text("没有编号为“" + code + "”的交易项目", "there is no project with the code \"" + code + "\""),
                        new Text("核对项目编号，或者建立 kind: dossier 的条目", "check the code, or add an entry of kind dossier")));
            }
        }
    }
}
