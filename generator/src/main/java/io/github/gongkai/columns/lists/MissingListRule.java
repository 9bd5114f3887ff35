package io.github.gongkai.columns.lists;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A city or county that publishes lists publishes those it has to. */
final class MissingListRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "list.missing", "应当公布的清单都已公布", "the lists a government has to publish are published")
            .asUpkeep();

    private static final Set<String> LEVELS = Set.of("city", "county");

    /** 国办发〔2022〕2号 asks for licences; the others stand in yearly work plans on openness. */
    private static final List<String> EXPECTED = List.of(
            "powers",
            "licences",
            "decisions",
            "proofs",
            "intermediaries",
            "trade",
            "funds",
            "enterprise-fees",
            "deposits",
            "service-fees");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Set<String> published = context.site().entries().stream()
                .filter(entry ->
                        entry.column().equals(Lists.COLUMN) && context.index().isPublished(entry))
                .map(Lists::kind)
                .collect(Collectors.toSet());
        Columns.Registered column = context.columns().get(Lists.COLUMN);
        if (published.isEmpty()
                || column == null
                || !LEVELS.contains(context.site().config().level())) {
            return;
        }
        for (String kind : EXPECTED) {
            if (!published.contains(kind)) {
                String label = column.schema()
                        .field("type")
                        .flatMap(type -> type.choice(kind))
                        .map(choice -> choice.label())
                        .orElse(kind);
                findings.accept(INFO.at(
                        Location.startOf(Lists.COLUMN),
                        new Text("没有公布“" + label + "”", "the list \"" + kind + "\" is not published"),
                        new Text("建一个 type: " + label + " 的条目", "add an entry with type: " + kind)));
            }
        }
    }
}
