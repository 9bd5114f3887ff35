package io.github.gongkai.columns.institutions;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A domain with bodies has a list of what they are to disclose. */
final class DomainListRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "institution.items", "有适用主体的领域都有事项清单", "a domain with bodies has a list of items to disclose")
            .implementing("R-PINST-1")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Set<String> listed = context.published("institutions", "kind", "items").stream()
                .map(DomainListRule::domain)
                .collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        for (Entry body : context.published("institutions", "kind", "body")) {
            Choice domain = body.fields().choice("domain");
            if (domain != null && !listed.contains(domain.id()) && told.add(domain.id())) {
                findings.accept(INFO.at(
                        body.fields().at("domain"),
                        new Text(
                                "“" + domain.label() + "”领域没有主动公开事项清单",
                                "the domain " + domain.id() + " has no list of items"),
                        new Text("增加 kind: items 的条目", "add an entry of kind items")));
            }
        }
    }

    private static String domain(Entry entry) {
        Choice domain = entry.fields().choice("domain");
        return domain == null ? "" : domain.id();
    }
}
