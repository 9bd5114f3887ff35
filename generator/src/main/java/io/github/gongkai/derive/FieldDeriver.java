package io.github.gongkai.derive;

import io.github.gongkai.column.Checks;
import io.github.gongkai.column.Columns;
import io.github.gongkai.column.Schema;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Imported;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Adds the fields that are worked out: what a column derives over its entries, then the stage and the state of each. */
public final class FieldDeriver {

    static final RuleInfo CRASHED = RuleInfo.error(
                    "column.derive-crashed", "栏目插件正常推算字段", "the code of a column derives its fields without crashing")
            .asEssential();

    private final Columns columns;
    private final LocalDateTime asOf;
    private final Consumer<Diagnostic> findings;

    public FieldDeriver(Columns columns, LocalDateTime asOf, Consumer<Diagnostic> findings) {
        this.columns = columns;
        this.asOf = asOf;
        this.findings = findings;
    }

    /** The site with the same entries in the same order. */
    public Site derive(Site site) {
        List<Imported> imported = site.imported().stream()
                .map(found -> new Imported(found.origin(), state(found.entry()), found.sha256()))
                .toList();
        return site.with(entries(site.entries(), site), entries(site.ledgers(), site), imported);
    }

    private List<Entry> entries(List<Entry> entries, Site site) {
        Map<String, List<Entry>> byColumn = entries.stream().collect(Collectors.groupingBy(Entry::column));
        Map<String, Entry> derived = new HashMap<>();
        byColumn.forEach((column, own) -> derive(column, own, site).forEach(entry -> derived.put(entry.path(), entry)));
        return entries.stream()
                .map(entry -> state(stage(derived.getOrDefault(entry.path(), entry))))
                .toList();
    }

    private List<Entry> derive(String column, List<Entry> entries, Site site) {
        Columns.Registered registered = columns.get(column);
        try {
            return registered == null ? entries : registered.column().derive(entries, site, asOf);
        } catch (RuntimeException | LinkageError e) {
            findings.accept(CRASHED.at(
                    Location.startOf(column),
                    new Text(
                            "栏目 " + column + " 的插件运行出错：" + e, "the plug-in of the column " + column + " crashed: " + e),
                    new Text("把此信息告诉栏目插件的作者", "tell the author of the column plug-in")));
            return entries;
        }
    }

    /** The last stage that has begun; stages are in the order of the descriptor. */
    private Entry stage(Entry entry) {
        Schema schema = columns.schema(entry);
        LocalDate today = asOf.toLocalDate();
        return schema.checks().stages().stream()
                .filter(stage -> entry.fields().groups(stage).stream()
                        .map(group -> group.date("date"))
                        .anyMatch(date -> date != null && !date.isAfter(today)))
                .reduce((earlier, later) -> later)
                .flatMap(stage -> schema.field(Checks.STAGE).flatMap(field -> field.choice(Checks.stageId(stage))))
                .map(choice -> with(entry, Checks.STAGE, choice))
                .orElse(entry);
    }

    private Entry state(Entry entry) {
        return columns.schema(entry).states().stream()
                .filter(state -> state.holds(entry.fields(), asOf))
                .findFirst()
                .map(state -> with(entry, Schema.STATE, state.choice()))
                .orElse(entry);
    }

    private static Entry with(Entry entry, String name, Choice choice) {
        Location at = entry.fields().start();
        return entry.with(new Field(name, new Value.Chosen(choice), at, at));
    }
}
