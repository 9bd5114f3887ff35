package io.github.gongkai.columns.topics;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The blocks a topic promises have something in them, and something new as often as it says. */
final class TopicRule implements Rule {

    static final RuleInfo EMPTY = RuleInfo.error("topic.empty-block", "专题的栏目块都有内容", "the blocks of a topic are filled")
            .implementing("R-TOPIC-1")
            .asUpkeep();

    static final RuleInfo STALE = RuleInfo.warning(
                    "topic.stale", "专题按更新周期更新", "a topic has new content as often as it promises")
            .implementing("R-TOPIC-1")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return EMPTY;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        List<Entry> topics = context.site().entries().stream()
                .filter(entry -> entry.column().equals("topics")
                        && context.index().isPublished(entry)
                        && !entry.fields().chose("state", "closed"))
                .toList();
        if (topics.isEmpty()) {
            return;
        }
        Map<String, List<Entry>> published = context.site().entries().stream()
                .filter(context.index()::isPublished)
                .collect(Collectors.groupingBy(Entry::column));
        BlockReader reader = new BlockReader(
                column -> published.getOrDefault(column, List.of()),
                context.columns(),
                context.index(),
                context.site().units());
        for (Entry topic : topics) {
            List<Block> blocks = reader.read(topic);
            blocks.stream()
                    .filter(block -> block.isEmpty() && block.isRequired(context.asOf()))
                    .map(TopicRule::empty)
                    .forEach(findings);
            Freshness freshness = Freshness.of(topic, blocks);
            if (freshness.isStale(context.asOf())) {
                findings.accept(STALE.at(
                        topic.fields().at("update"),
                        new Text(
                                "专题最新内容为 " + freshness.newest() + "，超过更新周期 " + freshness.days() + " 天",
                                "the newest content is of " + freshness.newest() + ", more than " + freshness.days()
                                        + " days ago"),
                        new Text(
                                "补充新的内容；工作已结束的填写 dateEnd 归档",
                                "add something new, or set dateEnd where the work is done")));
            }
        }
    }

    private static Diagnostic empty(Block block) {
        return EMPTY.at(
                block.at(),
                new Text("栏目块“" + block.label() + "”没有内容", "the block \"" + block.label() + "\" is empty"),
                new Text(
                        "在 entries 中列入条目或者放宽 query；暂时没有的写 optional: true 或者 due",
                        "name entries, or widen the query; where there is nothing yet, say optional: true or due"));
    }
}
