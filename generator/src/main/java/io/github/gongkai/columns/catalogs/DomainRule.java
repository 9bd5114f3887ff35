package io.github.gongkai.columns.catalogs;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A county that has catalogues has them for all 26 domains of the pilot. */
final class DomainRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "catalog.domain", "试点的 26 个领域都有标准目录", "all 26 domains of the pilot have a catalogue")
            .implementing("R-CAT-2")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Set<String> covered = context.site().entries().stream()
                .filter(entry -> entry.column().equals(Catalogs.COLUMN)
                        && context.index().isPublished(entry))
                .map(Catalogs::domain)
                .collect(Collectors.toSet());
        if (covered.isEmpty() || !context.site().config().level().equals("county")) {
            return;
        }
        for (Domain domain : Domain.ALL) {
            if (domain.pilot() && !covered.contains(domain.name())) {
                findings.accept(INFO.at(
                        Location.startOf(Catalogs.COLUMN),
                        new Text(
                                "没有“" + domain.name() + "”领域的标准目录",
                                "the domain " + domain.name() + " has no catalogue"),
                        new Text(
                                "建一个 domain: " + domain.name() + " 的条目，可以从起始目录改起",
                                "add an entry with domain: " + domain.name() + "; the starters have one")));
            }
        }
    }
}
