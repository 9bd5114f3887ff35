package io.github.gongkai.columns.projects;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.List;
import java.util.function.Consumer;

/** Each project of a list has a dossier: the one its row names, or one with its code or title. */
final class DossierRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "project.dossier", "目录中的每个项目都有项目档案", "each listed project has a dossier")
            .implementing("R-PRJ-1")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        List<Entry> dossiers = context.published("projects", "kind", "dossier");
        for (Entry list : context.published("projects", "kind", "list")) {
            for (Fields row : list.fields().groups("rows")) {
                String name = String.valueOf(row.text("name"));
                if (!row.has("dossier") && dossiers.stream().noneMatch(dossier -> isOf(row, dossier))) {
                    findings.accept(INFO.at(
                            row.at("name"),
                            new Text("项目“" + name + "”没有项目档案", "the project \"" + name + "\" has no dossier"),
                            new Text(
                                    "建立 kind: dossier 的条目，用同样的 projectCode，或者在这一行填写 dossier",
                                    "add an entry of kind dossier with the same projectCode, or name it as dossier")));
                }
            }
        }
    }

    private static boolean isOf(Fields row, Entry dossier) {
        String code = row.text("projectCode");
        return code != null && code.equals(dossier.fields().text("projectCode"))
                || dossier.title().equals(row.text("name"));
    }
}
