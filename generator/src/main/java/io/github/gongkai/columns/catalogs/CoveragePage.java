package io.github.gongkai.columns.catalogs;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which domains have a catalogue, of which units, and how complete each is. */
final class CoveragePage {

    private static final Badge MISSING = new Badge("missing", "未编制");
    private static final Badge OVERDUE = new Badge("overdue", "超过一年未自查");
    private static final Badge CHECKED = new Badge("filled", "已自查");

    private final PlanContext context;

    CoveragePage(PlanContext context) {
        this.context = context;
    }

    Overview overview() {
        List<Entry> entries = context.entries();
        Set<String> domains = new LinkedHashSet<>();
        Domain.ALL.forEach(domain -> domains.add(domain.name()));
        entries.forEach(entry -> domains.add(Catalogs.domain(entry)));
        List<TableRow> rows = new ArrayList<>();
        for (String domain : domains) {
            List<Entry> own = entries.stream()
                    .filter(entry -> Catalogs.domain(entry).equals(domain))
                    .toList();
            if (own.isEmpty()) {
                rows.add(TableRow.of(List.of(
                        Cell.ofText(domain),
                        Cell.ofState(MISSING),
                        Cell.ofText(""),
                        Cell.ofText(""),
                        Cell.ofText(""),
                        Cell.ofText(""))));
            }
            own.forEach(entry -> rows.add(row(domain, entry)));
        }
        long pilots = Domain.ALL.stream()
                .filter(domain -> domain.pilot() && covers(entries, domain))
                .count();
        long added = Domain.ALL.stream()
                .filter(domain -> !domain.pilot() && covers(entries, domain))
                .count();
        int all =
                entries.stream().mapToInt(entry -> Catalogs.rows(entry).size()).sum();
        int live = entries.stream().mapToInt(this::live).sum();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.ofTable(
                "gk-coverage",
                "各领域目录",
                Table.of("各领域标准目录", List.of("领域", "目录", "责任单位", "事项", "可查到内容的事项", "最近自查"), rows)));
        List<Link> unmapped = unmapped(entries);
        if (!unmapped.isEmpty()) {
            sections.add(Section.ofLinks("gk-unmapped", "没有事项对应的栏目", unmapped));
        }
        return Overview.of("各领域基层政务公开标准目录的编制、链接和自查情况。", sections)
                .withFacts(List.of(
                        MetaRow.of("pilots", "试点领域", "26 个领域中已编制 " + pilots + " 个"),
                        MetaRow.of("added", "新增领域", (Domain.ALL.size() - 26) + " 个领域中已编制 " + added + " 个"),
                        MetaRow.of("rows", "事项", all + " 项，可查到内容 " + live + " 项，完整率 " + percent(live, all))));
    }

    private static boolean covers(List<Entry> entries, Domain domain) {
        return entries.stream().anyMatch(entry -> Catalogs.domain(entry).equals(domain.name()));
    }

    private TableRow row(String domain, Entry entry) {
        int all = Catalogs.rows(entry).size();
        int live = live(entry);
        LocalDate last = SelfCheckRule.last(entry);
        boolean overdue = SelfCheckRule.isOverdue(entry, context.asOf());
        return TableRow.of(List.of(
                Cell.ofText(domain),
                Cell.ofLinks(List.of(context.link(entry, Catalogs.COVERAGE))),
                Cell.ofText(Catalogs.unit(entry, context)),
                Cell.ofNumber(String.valueOf(all)),
                Cell.ofNumber(live + "（" + percent(live, all) + "）"),
                new Cell(
                        last == null ? List.of() : List.of(new Link(last.toString(), "", false)),
                        overdue ? OVERDUE : CHECKED,
                        false,
                        false,
                        1,
                        1)));
    }

    /** Rows that have links, all of which lead somewhere. */
    private int live(Entry entry) {
        return (int) Catalogs.rows(entry).stream().filter(this::isLive).count();
    }

    private boolean isLive(Fields row) {
        List<String> targets = row.texts("targets");
        return !targets.isEmpty()
                && targets.stream().allMatch(target -> context.resolve(target, Catalogs.COVERAGE) != null);
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "0%" : part * 100 / whole + "%";
    }

    /** Columns with entries that no row of any catalogue leads to. */
    private List<Link> unmapped(List<Entry> entries) {
        Set<String> mapped = new HashSet<>(Set.of(Catalogs.COLUMN));
        for (Entry entry : entries) {
            for (Fields row : Catalogs.rows(entry)) {
                row.texts("targets")
                        .forEach(target ->
                                mapped.add(target.replaceFirst("^/", "").replaceFirst("[/#].*$", "")));
            }
        }
        return context.columns().all().stream()
                .map(Columns.Registered::schema)
                .filter(schema -> schema.listed() && !mapped.contains(schema.id()))
                .filter(schema -> !context.entries(schema.id()).isEmpty())
                .map(schema -> context.link(schema.label(), schema.id() + "/index.html", Catalogs.COVERAGE))
                .toList();
    }
}
