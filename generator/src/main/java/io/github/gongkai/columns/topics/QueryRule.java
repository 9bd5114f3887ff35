package io.github.gongkai.columns.topics;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Nearest;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.List;
import java.util.function.Consumer;

/** Blocks of topics ask columns that exist, name facets their topic has, and give seasons as month and day. */
final class QueryRule implements Rule {

    static final RuleInfo INFO =
            RuleInfo.error("topic.query", "专题栏目块的栏目、分类和日期写法正确", "the columns, facets and days a block names exist");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry topic, CheckContext context, Consumer<Diagnostic> findings) {
        List<String> facets = topic.fields().texts("facets");
        for (Fields block : topic.fields().groups("blocks")) {
            for (Fields query : block.groups("query")) {
                query.values("column").forEach(placed -> {
                    if (placed.value() instanceof Value.Text text
                            && !context.columns().ids().contains(text.text())) {
                        findings.accept(INFO.at(
                                placed.at(),
                                new Text("没有“" + text.text() + "”这个栏目", "there is no column \"" + text.text() + "\""),
                                Nearest.to(text.text(), context.columns().ids())
                                        .map(near -> new Text("是不是“" + near + "”？", "did you mean \"" + near + "\"?"))
                                        .orElse(new Text(
                                                "填写栏目的 id，例如 documents",
                                                "give the id of a column, such as documents"))));
                    }
                });
            }
            String facet = block.text("facet");
            if (facet != null && !facets.contains(facet) || block.flag("eachFacet") && facets.isEmpty()) {
                findings.accept(INFO.at(
                        block.at(facet == null ? "eachFacet" : "facet"),
                        new Text("专题没有分类“" + (facet == null ? "" : facet) + "”", "the topic has no such facet"),
                        new Text("先在 facets 中列出分类", "list it in facets")));
            }
            for (String season : List.of("seasonFrom", "seasonUntil")) {
                String day = block.text(season);
                if (day != null && !Block.isMonthDay(day)) {
                    findings.accept(INFO.at(
                            block.at(season),
                            new Text("“" + day + "”不是月-日", "\"" + day + "\" is no month and day"),
                            new Text("写成 04-01 的样子", "write it like 04-01")));
                }
            }
        }
    }
}
