package io.github.gongkai.columns.enforcement;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit that publishes licences or penalties has told beforehand who it is, what it may do and where to complain. */
final class PriorRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "enforcement.prior",
                    "执法单位的事前公开信息齐全",
                    "a unit that enforces has published all that is public beforehand")
            .implementing("R-COL-6")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        List<Entry> prior = context.published("enforcement", "kind", "prior");
        Set<String> told = prior.stream().map(entry -> unit(entry)).collect(Collectors.toSet());
        Set<String> asked = new HashSet<>();
        Stream.of("licences", "penalties")
                .flatMap(kind -> context.published("enforcement", "kind", kind).stream())
                .filter(entry -> entry.fields().has("unit"))
                .filter(entry -> !told.contains(unit(entry)) && asked.add(unit(entry)))
                .forEach(entry -> findings.accept(INFO.at(
                        entry.fields().at("unit"),
                        new Text(
                                "“" + unit(entry) + "”公示了执法结果，没有事前公开信息",
                                "\"" + unit(entry) + "\" publishes results and nothing beforehand"),
                        new Text("增加 kind: prior 的条目", "add an entry of kind prior"))));
        for (Entry entry : prior) {
            Schema schema = context.columns().schema(entry);
            Schema.MatrixSpec matrix = schema.matrix();
            List<String> missing = matrix == null
                    ? List.of()
                    : matrix.fields().stream()
                            .filter(name -> !entry.fields().has(name))
                            .toList();
            if (!missing.isEmpty()) {
                findings.accept(INFO.at(
                        entry.fields().start(),
                        new Text(
                                "还缺少" + missing.stream().map(schema::label).collect(Collectors.joining("、")),
                                String.join(", ", missing) + " is missing"),
                        new Text("补充这些内容", "add it")));
            }
        }
    }

    private static String unit(Entry entry) {
        return String.valueOf(entry.fields().text("unit"));
    }
}
