package io.github.gongkai.columns.topics;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Day;
import io.github.gongkai.view.OverviewPage.Overview;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plans the page that says of each topic which of its blocks are filled and how new it is. */
final class TopicMatrixPlanner {

    static final String ADDRESS = "topics/matrix.html";

    private final PlanContext context;

    TopicMatrixPlanner(PlanContext context) {
        this.context = context;
    }

    private record Topic(Entry entry, List<Block> blocks) {}

    Page plan() {
        return context.overview(ADDRESS, "matrix", "专题内容一览表", this::overview);
    }

    private Overview overview() {
        BlockReader reader = TopicColumn.reader(context);
        List<Topic> topics = context.entries().stream()
                .map(entry -> new Topic(entry, reader.read(entry)))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.ofTable(
                "gk-topics",
                "各专题情况",
                Table.of(
                        "各专题情况",
                        List.of("专题", "责任单位", "有内容的栏目块", "暂无内容的栏目块", "最新内容", "更新情况"),
                        topics.stream().map(this::row).toList())));
        shared(topics).ifPresent(sections::add);
        return Overview.of("截至" + Day.of(context.asOf().toLocalDate()).text() + "，按各专题的栏目块逐项核对。", sections);
    }

    private TableRow row(Topic topic) {
        String unit = topic.entry().fields().text("unit");
        List<Block> empty = topic.blocks().stream().filter(Block::isEmpty).toList();
        Freshness freshness = Freshness.of(topic.entry(), topic.blocks());
        return TableRow.of(List.of(
                Cell.ofLinks(List.of(context.link(topic.entry(), ADDRESS))),
                Cell.ofText(unit == null ? "" : context.unitName(unit)),
                Cell.ofNumber(topic.blocks().size() - empty.size() + "/"
                        + topic.blocks().size()),
                Cell.ofText(empty.stream().map(Block::label).collect(Collectors.joining("、"))),
                Cell.ofText(
                        freshness.newest() == null
                                ? ""
                                : Day.of(freshness.newest()).iso()),
                Cell.ofState(
                        freshness.isStale(context.asOf())
                                ? new Badge("missing", "需更新")
                                : new Badge("filled", "更新及时"))));
    }

    /** The blocks that several topics have, such as 政策文件, topics by blocks. */
    private Optional<Section> shared(List<Topic> topics) {
        List<String> titles = topics.stream()
                .flatMap(topic -> topic.blocks().stream().map(Block::title).distinct())
                .collect(Collectors.groupingBy(title -> title, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(title -> title.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        List<String> headings = new ArrayList<>(List.of("专题"));
        headings.addAll(titles);
        List<TableRow> rows = new ArrayList<>();
        for (Topic topic : topics) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.ofLinks(List.of(context.link(topic.entry(), ADDRESS)))));
            titles.forEach(title -> cells.add(state(topic, title)));
            rows.add(TableRow.of(cells));
        }
        return Optional.of(Section.ofTable("gk-blocks", "共有栏目块", Table.of("共有栏目块", headings, rows)));
    }

    private static Cell state(Topic topic, String title) {
        List<Block> of = topic.blocks().stream()
                .filter(block -> block.title().equals(title))
                .toList();
        return of.isEmpty()
                ? Cell.ofText("—")
                : Cell.ofState(
                        of.stream().anyMatch(Block::isEmpty) ? new Badge("missing", "不全") : new Badge("filled", "有"));
    }
}
