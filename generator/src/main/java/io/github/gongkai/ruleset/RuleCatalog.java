package io.github.gongkai.ruleset;

import io.github.gongkai.column.Column;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Nearest;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every rule there is: those of the product, from a table that a test keeps equal to the code, and those plug-in columns
 * bring.
 */
public final class RuleCatalog {

    /** A line a rule: id, severity, code, kind, room, both sentences; then for each threshold its name, value, meanings. */
    private static final String TABLE = "rules.tsv";

    /** The pages of {@code docs/rules}, packed beside this class. */
    private static final String PAGES = "pages/";

    private static final int FIXED_CELLS = 7;
    private static final int THRESHOLD_CELLS = 4;

    /** Rooms whose rules look at pages, so that they find nothing where none is rendered. */
    private static final Set<String> OF_PAGES = Set.of("inspect", "render", "output");

    /** The room whose rules only the goal verify-search runs. */
    private static final String OF_SEARCH = "search";

    private final Map<String, RuleInfo> rules;
    private final Map<String, String> rooms;

    private RuleCatalog(Map<String, RuleInfo> rules, Map<String, String> rooms) {
        this.rules = rules;
        this.rooms = rooms;
    }

    /** The rules of the product and those of {@code columns}. */
    public static RuleCatalog of(List<Column> columns) {
        Map<String, RuleInfo> rules = new TreeMap<>();
        Map<String, String> rooms = new TreeMap<>();
        resource(TABLE).lines().forEach(line -> {
            List<String> cells = Arrays.asList(line.split("\t", -1));
            RuleInfo rule = rule(cells);
            rules.put(rule.id(), rule);
            rooms.put(rule.id(), cells.get(4));
        });
        columns.stream()
                .flatMap(column -> column.rules().stream())
                .map(Rule::info)
                .forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        return new RuleCatalog(rules, rooms);
    }

    private static RuleInfo rule(List<String> cells) {
        List<RuleInfo.Threshold> thresholds = new ArrayList<>();
        for (int i = FIXED_CELLS; i < cells.size(); i += THRESHOLD_CELLS) {
            thresholds.add(new RuleInfo.Threshold(
                    cells.get(i), Integer.parseInt(cells.get(i + 1)), new Text(cells.get(i + 2), cells.get(i + 3))));
        }
        return new RuleInfo(
                cells.get(0),
                Severity.valueOf(cells.get(1)),
                cells.get(2).isEmpty() ? null : cells.get(2),
                new Text(cells.get(5), cells.get(6)),
                RuleInfo.Kind.valueOf(cells.get(3)),
                List.copyOf(thresholds));
    }

    /** All rules, by id. */
    public List<RuleInfo> rules() {
        return List.copyOf(rules.values());
    }

    public Optional<RuleInfo> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The page about a rule of the product, in Markdown; empty for a rule of a plug-in. */
    public Optional<String> page(String id) {
        return rooms.containsKey(id) ? Optional.of(resource(PAGES + id + ".md")) : Optional.empty();
    }

    /**
     * Whether a rule has run where everything was looked at, or everything but pages.
     *
     * @param pages whether pages were rendered
     */
    boolean hasRun(String id, boolean pages) {
        String room = rooms.getOrDefault(id, "");
        return !room.equals(OF_SEARCH) && (pages || !OF_PAGES.contains(room));
    }

    /** What the author of an unknown id may have meant. */
    Text nearest(String id) {
        return Nearest.to(id, rules.keySet())
                .map(near -> new Text("是不是“" + near + "”？", "did you mean \"" + near + "\"?"))
                .orElse(new Text("规则名称在检查结果每一行末尾的方括号内", "ids of rules stand in brackets at the end of each finding"));
    }

    private static String resource(String name) {
        try (InputStream in = RuleCatalog.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the product is packed without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
