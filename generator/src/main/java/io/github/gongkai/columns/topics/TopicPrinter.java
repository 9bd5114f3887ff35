package io.github.gongkai.columns.topics;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import io.github.gongkai.view.Badge;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Day;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.MetaRow;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Tells a topic: how new it is, its facets by its blocks, then block by block. */
final class TopicPrinter {

    private static final List<String> MEASURES = List.of("措施", "税费种", "享受对象", "执行期限", "享受方式", "政策依据", "状态");

    private final PlanContext context;

    TopicPrinter(PlanContext context) {
        this.context = context;
    }

    List<Section> sections(Entry topic, List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        sections.add(freshness(topic, blocks));
        List<String> facets = topic.fields().texts("facets");
        if (!facets.isEmpty()) {
            sections.add(matrix(facets, blocks));
        }
        for (int i = 0; i < blocks.size(); i++) {
            sections.addAll(block(blocks.get(i), i + 1, topic));
        }
        return sections;
    }

    private Section freshness(Entry topic, List<Block> blocks) {
        Freshness freshness = Freshness.of(topic, blocks);
        List<MetaRow> facts = new ArrayList<>();
        if (freshness.newest() != null) {
            facts.add(MetaRow.of("newest", "最新内容", Day.of(freshness.newest()).text()));
        }
        if (freshness.days() > 0) {
            facts.add(MetaRow.of("update", "更新周期", freshness.days() + " 天"));
            Badge state = freshness.isStale(context.asOf()) ? new Badge("missing", "需更新") : new Badge("filled", "更新及时");
            facts.add(new MetaRow("freshness", "更新情况", List.of(), state));
        }
        return Section.ofFacts("gk-freshness", "更新情况", facts);
    }

    /** Facets by blocks; a figure in each place, a link where there is something. */
    private Section matrix(List<String> facets, List<Block> blocks) {
        List<String> titles = blocks.stream()
                .filter(block -> block.facet() != null)
                .map(Block::title)
                .distinct()
                .toList();
        List<String> headings = new ArrayList<>(List.of("分类"));
        headings.addAll(titles);
        List<TableRow> rows = new ArrayList<>();
        for (String facet : facets) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.ofHeading(facet)));
            for (String title : titles) {
                cells.add(place(blocks, facet, title));
            }
            rows.add(TableRow.of(cells));
        }
        return Section.ofTable("gk-facets", "分类一览", Table.of("分类一览", headings, rows));
    }

    private static Cell place(List<Block> blocks, String facet, String title) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (facet.equals(block.facet()) && block.title().equals(title) && !block.isEmpty()) {
                String words = block.found() == 0 ? "有" : block.found() + " 条";
                return Cell.ofLinks(List.of(new Link(words, "#" + anchor(i + 1), false)));
            }
        }
        return Cell.ofText("—");
    }

    private static String anchor(int number) {
        return "gk-block-" + number;
    }

    private List<Section> block(Block block, int number, Entry topic) {
        String note =
                Objects.requireNonNullElse(block.fields().text("note"), "").strip();
        if (block.isEmpty()) {
            return List.of(Section.ofNote(anchor(number), block.label(), "暂无内容。"));
        }
        List<Link> links = new ArrayList<>();
        for (Fields link : block.fields().groups("links")) {
            links.add(new Link(
                    Objects.requireNonNullElse(link.text("label"), ""),
                    Objects.requireNonNullElse(link.text("url"), ""),
                    false));
        }
        if (block.found() > block.entries().size()) {
            links.add(new Link(
                    "共 " + block.found() + " 条，以上为最新的 " + block.entries().size() + " 条", "", false));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(Section.ofItems(
                        anchor(number),
                        block.label(),
                        block.entries().stream()
                                .map(entry -> context.item(entry, topic.address()))
                                .toList())
                .withNote(note)
                .withLinks(links));
        List<Fields> measures = block.fields().groups("measures");
        if (!measures.isEmpty()) {
            String label = block.label() + "一览";
            sections.add(Section.ofTable(
                    anchor(number) + "-measures",
                    label,
                    Table.of(
                            label,
                            MEASURES,
                            measures.stream()
                                    .map(measure -> measure(measure, topic))
                                    .toList())));
        }
        return sections;
    }

    private TableRow measure(Fields measure, Entry topic) {
        LocalDate from = measure.date("from");
        LocalDate until = measure.date("until");
        LocalDate today = context.asOf().toLocalDate();
        Badge state = until != null && today.isAfter(until)
                ? new Badge("missing", "已到期")
                : from != null && today.isBefore(from) ? new Badge("pending", "尚未执行") : new Badge("filled", "执行中");
        String span = (from == null ? "" : Day.of(from).text())
                + (until == null ? "起" : "至" + Day.of(until).text());
        return TableRow.of(List.of(
                Cell.ofHeading(words(measure, "name")),
                Cell.ofText(words(measure, "tax")),
                Cell.ofText(words(measure, "target")),
                Cell.ofText(from == null && until == null ? "" : span),
                Cell.ofText(words(measure, "way")),
                Cell.ofLinks(basis(measure, topic)),
                Cell.ofState(state)));
    }

    private static String words(Fields measure, String field) {
        return Objects.requireNonNullElse(measure.text(field), "");
    }

    private List<Link> basis(Fields measure, Entry topic) {
        return measure.values("basis")
                .map(placed -> placed.value() instanceof Value.Reference reference ? reference.target() : null)
                .filter(Objects::nonNull)
                .map(name -> {
                    Entry known = context.index().byId(name);
                    return known != null && context.index().isPublished(known)
                            ? context.link(known, topic.address())
                            : new Link(name, "", false);
                })
                .toList();
    }
}
