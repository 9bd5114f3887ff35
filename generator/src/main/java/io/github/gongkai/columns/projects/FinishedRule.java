package io.github.gongkai.columns.projects;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A project that is finished shows all classes of information that concern it. */
final class FinishedRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "project.classes", "已竣工项目的八类信息齐全", "a finished project shows all classes of information")
            .implementing("R-PRJ-1")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        List<String> missing = entry.fields().has("p8") ? ProjectClasses.missing(entry) : List.of();
        if (!missing.isEmpty()) {
            Schema schema = context.columns().schema(entry);
            findings.accept(INFO.at(
                    entry.fields().at("p8"),
                    new Text(
                            "项目已竣工，还缺少" + missing.stream().map(schema::label).collect(Collectors.joining("、")),
                            "the project is finished and lacks " + String.join(", ", missing)),
                    new Text(
                            "补充这些信息；不涉及的写入 notApplicable",
                            "add them; name those that do not concern it in notApplicable")));
        }
    }
}
