package io.github.gongkai.rules.health;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Severity;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** A column that readers can open holds something; 建设中 is nothing. */
public final class BlankColumnRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error("column.blank", "已开设的栏目都有内容", "a column that is open holds something")
            .implementing("R-COL-1")
            .asUpkeep();

    static final RuleInfo PLACEHOLDER = RuleInfo.warning(
                    "column.placeholder",
                    "条目有实际内容，不以“建设中”代替",
                    "an entry says something, not that it is under construction")
            .implementing("R-COL-1")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        for (ColumnState column : ColumnState.all(context)) {
            if (column.isBlank()) {
                findings.accept(INFO.at(
                        column.at(),
                        column.placeholders().isEmpty()
                                ? new Text(
                                        "栏目“" + column.schema().label() + "”没有内容",
                                        "the column \"" + column.schema().id() + "\" is empty")
                                : new Text(
                                        "栏目“" + column.schema().label() + "”只有“建设中”一类的内容，等于空白",
                                        "the column \"" + column.schema().id() + "\" holds placeholders only"),
                        new Text(
                                "发布内容；暂时不用的，从 site.yaml 的 columns 和 navigation 中去掉，或者在 data/redirects.yaml 中转到别处",
                                "publish something, or take the column out of columns and navigation in site.yaml")));
            } else if (column.isUnused()) {
                findings.accept(INFO.at(
                                column.at(),
                                new Text(
                                        "启用了栏目“" + column.schema().label() + "”，还没有内容，网站上不会出现",
                                        "the column \"" + column.schema().id()
                                                + "\" is opened and empty; no page shows it"),
                                new Text("发布内容；暂时不用的，从 columns 中去掉", "publish something, or take it out of columns"))
                        .weighing(Severity.WARNING));
            } else {
                column.placeholders().stream().map(BlankColumnRule::placeholder).forEach(findings);
            }
        }
    }

    private static Diagnostic placeholder(Entry entry) {
        return PLACEHOLDER.at(
                entry.fields().at("title"),
                new Text("条目没有实际内容", "the entry says nothing yet"),
                new Text("写好内容再发布，此前填写 status: draft", "publish it when it is written; until then say status: draft"));
    }
}
