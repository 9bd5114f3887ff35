package io.github.gongkai.platform;

import io.github.gongkai.column.Entrance;
import io.github.gongkai.column.PageHead;
import io.github.gongkai.column.SiteContext;
import io.github.gongkai.column.SitePages;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Entries of all columns and units by the values of one field: a list and feeds for each value, and a page of all. */
final class TopicPages implements SitePages {

    static final TopicPages SUBJECTS = new TopicPages("subjects", "主题分类", "按主题分类查看各栏目、各单位的信息");
    static final TopicPages THEMES = new TopicPages("themes", "特色主题", "按群众和企业关心的主题查看");
    static final TopicPages AUDIENCES = new TopicPages("audiences", "服务对象", "按人群查看有关政策和服务");

    private final String field;
    private final String title;
    private final String note;

    private TopicPages(String field, String title, String note) {
        this.field = field;
        this.title = title;
        this.note = note;
    }

    @Override
    public String id() {
        return field;
    }

    private String address() {
        return field + "/index.html";
    }

    @Override
    public List<Entrance> entrances(SiteContext context) {
        return byValue(Holding.current(context)).isEmpty()
                ? List.of()
                : List.of(new Entrance(title, address(), note, Set.of(Entrance.Place.HOME, Entrance.Place.FOOTER)));
    }

    /** Of a value with levels, the first one counts. */
    static String top(String value) {
        int level = value.indexOf('\\');
        return level > 0 ? value.substring(0, level).strip() : value;
    }

    /** The entries of each value. */
    Map<String, List<Holding>> byValue(List<Holding> holdings) {
        Map<String, List<Holding>> byValue = new TreeMap<>();
        for (Holding holding : holdings) {
            holding.entry().fields().texts(field).stream()
                    .map(TopicPages::top)
                    .distinct()
                    .forEach(value -> byValue.computeIfAbsent(value, any -> new ArrayList<>())
                            .add(holding));
        }
        return byValue;
    }

    @Override
    public List<Page> plan(SiteContext context) {
        Map<String, List<Holding>> byValue = byValue(Holding.current(context));
        if (byValue.isEmpty()) {
            return List.of();
        }
        Map<String, String> addresses = context.addresses(field + "/", byValue.keySet());
        List<Page> pages = new ArrayList<>();
        pages.add(context.overview(PageHead.of(address(), "topics", title), () -> index(context, byValue, addresses)));
        byValue.forEach((value, holdings) -> {
            String stem = addresses.getOrDefault(value, value);
            List<Entry> newest = Holding.newestFirst(holdings.stream());
            PageHead head = PageHead.of(stem + ".html", "topic", value)
                    .below(title, address())
                    .fedFrom(stem + "/");
            pages.addAll(context.list(
                    head,
                    newest,
                    at -> Overview.of(title + "“" + value + "”的全部信息。", List.of())
                            .withFacts(byColumn(holdings))));
            pages.addAll(context.feeds(stem + "/", value, stem + ".html", newest));
        });
        return pages;
    }

    private static List<MetaRow> byColumn(List<Holding> holdings) {
        Map<String, Long> counts = holdings.stream()
                .collect(Collectors.groupingBy(
                        holding -> holding.column().label(), LinkedHashMap::new, Collectors.counting()));
        String words = counts.entrySet().stream()
                .map(column -> column.getKey() + " " + column.getValue() + " 件")
                .collect(Collectors.joining("，"));
        return List.of(MetaRow.of("columns", "栏目", words));
    }

    private Overview index(SiteContext context, Map<String, List<Holding>> byValue, Map<String, String> addresses) {
        List<TableRow> rows = byValue.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Holding>> value) ->
                                -value.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(value -> TableRow.of(List.of(
                        Cell.ofLinks(List.of(context.link(
                                value.getKey(),
                                addresses.getOrDefault(value.getKey(), value.getKey()) + ".html",
                                address()))),
                        Cell.ofNumber(String.valueOf(value.getValue().size())),
                        Cell.ofNumber(String.valueOf(value.getValue().stream()
                                .filter(holding -> holding.unit() != null)
                                .map(Holding::unit)
                                .distinct()
                                .count())))))
                .toList();
        return Overview.of(
                note + "。",
                List.of(Section.ofTable("gk-topics", title, Table.of(title, List.of(title, "件数", "单位数"), rows))));
    }
}
