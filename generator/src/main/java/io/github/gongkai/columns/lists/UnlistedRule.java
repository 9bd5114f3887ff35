package io.github.gongkai.columns.lists;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What names an item of a list by its code names one that stands in the list in force: no fee outside the list, no licence
 * outside the list. Any entry may name items, in the fields {@code powerItem}, {@code serviceItem}, {@code licenceItem} and
 * {@code feeItem}, its own or those of its rows. A site without such a list is not checked.
 */
final class UnlistedRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "list.unlisted",
                    "提到的职权、服务、许可、收费事项都在现行清单中",
                    "powers, services, licences and fees that are named stand in the list in force")
            .implementing("R-LIST-3")
            .asUpkeep();

    private static final Map<String, List<String>> KINDS = Map.of(
            "powerItem", List.of("powers"),
            "serviceItem", List.of("services"),
            "licenceItem", List.of("licences"),
            "feeItem", List.of("fees", "enterprise-fees", "funds", "service-fees"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Entry entry : context.site().entries()) {
            if (entry.column().equals(Lists.COLUMN)
                    && context.index().isPublished(entry)
                    && !entry.fields().has(Lists.SUPERSEDED)) {
                Set<String> known = codes.computeIfAbsent(Lists.kind(entry), any -> new HashSet<>());
                Lists.rows(entry).forEach(row -> known.addAll(row.texts("code")));
            }
        }
        for (Entry entry : context.site().entries()) {
            if (context.index().isPublished(entry) && !entry.fields().has(Lists.SUPERSEDED)) {
                check(entry.fields(), codes, findings);
            }
        }
    }

    private static void check(Fields fields, Map<String, Set<String>> codes, Consumer<Diagnostic> findings) {
        for (Field field : fields.all()) {
            fields.groups(field.name()).forEach(group -> check(group, codes, findings));
            List<String> kinds = KINDS.getOrDefault(field.name(), List.of());
            if (kinds.stream().anyMatch(codes::containsKey)) {
                fields.values(field.name()).forEach(placed -> {
                    if (placed.value() instanceof Value.Text text
                            && kinds.stream()
                                    .noneMatch(kind ->
                                            codes.getOrDefault(kind, Set.of()).contains(text.text()))) {
                        findings.accept(INFO.at(
                                placed.at(),
                                new Text(
                                        "现行清单中没有“" + text.text() + "”这一项",
                                        "no list in force has an item \"" + text.text() + "\""),
                                new Text("核对编码，或先调整清单", "check the code, or adjust the list first")));
                    }
                });
            }
        }
    }
}
