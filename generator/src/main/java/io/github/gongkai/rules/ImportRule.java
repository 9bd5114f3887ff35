package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Imported;
import io.github.gongkai.model.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is read from other sites belongs to a unit of the register, and says the same where it is the same item: one with
 * the same index number or document number (同源发布).
 */
final class ImportRule implements Rule {

    static final RuleInfo UNIT =
            RuleInfo.error("import.unit", "下级网站的单位在机构名录中", "the unit of a child site is in the register of units");
    static final RuleInfo DIFFERS = RuleInfo.warning(
                    "import.differs", "同一信息在各处内容一致", "an item reads the same wherever it stands")
            .implementing("R-DUP-1");

    private record Copy(String where, String sha256) {}

    @Override
    public RuleInfo info() {
        return DIFFERS;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        List<String> units = context.site().units().stream().map(Unit::id).toList();
        Map<String, Copy> copies = new HashMap<>();
        Set<Location> told = new HashSet<>();
        for (Entry entry : context.site().entries()) {
            String key = key(entry);
            if (key != null
                    && context.index().isPublished(entry)
                    && !entry.body().sha256().isEmpty()) {
                copies.putIfAbsent(key, new Copy(entry.path(), entry.body().sha256()));
            }
        }
        for (Imported found : context.site().imported()) {
            String key = key(found.entry());
            String unit = found.entry().fields().text("unit");
            Location named = found.entry().fields().at("unit");
            if (unit != null && !units.isEmpty() && !units.contains(unit) && told.add(named)) {
                findings.accept(UNIT.at(
                        named,
                        new Text(
                                "下级网站的单位“" + unit + "”不在机构名录中",
                                "the unit \"" + unit + "\" of a child site is not in the register"),
                        new Text(
                                "在 data/children.yaml 中填机构名录里的 id",
                                "give an id of the register in data/children.yaml")));
            }
            if (key == null || found.sha256().isEmpty()) {
                continue;
            }
            Copy other = copies.putIfAbsent(key, new Copy(found.origin(), found.sha256()));
            if (other != null && !other.sha256().equals(found.sha256())) {
                findings.accept(DIFFERS.at(
                        found.entry().fields().start(),
                        new Text(
                                "“" + found.entry().title() + "”（" + found.origin() + "）与 " + other.where() + " 的内容不一致",
                                "\"" + found.entry().title() + "\" of \"" + found.origin() + "\" differs from "
                                        + other.where()),
                        new Text("以一处为准，其余链接到它，不要各存一份", "keep one and link to it, instead of copies")));
            }
        }
    }

    /** What makes two entries the same item; null where nothing does. */
    private static @Nullable String key(Entry entry) {
        return Stream.of("indexNumber", "documentNumber")
                .filter(field -> entry.fields().text(field) != null)
                .map(field -> field + " "
                        + EntryIndex.key(String.valueOf(entry.fields().text(field))))
                .findFirst()
                .orElse(null);
    }
}
