package io.github.gongkai.columns.annual;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The text of a report has the six sections of the form, in their order; those without a table say something. */
final class SectionsRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "annual.sections",
                    "年报正文依次有规定的六个部分",
                    "the text of an annual report has the six prescribed sections in order")
            .implementing("R-AR-2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (entry.fields().chose("status", "draft")) {
            return;
        }
        List<ReportSection> order = new ArrayList<>();
        List<Body.Passage> passages = entry.body().passages();
        for (int i = 0; i < passages.size(); i++) {
            Body.Passage passage = passages.get(i);
            ReportSection section = passage.level() == 0 ? null : ReportSection.of(passage.text());
            if (section == null) {
                continue;
            }
            Location at = passage.at(0);
            if (!section.isTitle(passage.text())) {
                findings.accept(INFO.at(
                        at,
                        new Text(
                                "标题“" + passage.text().strip() + "”与规定的“" + section.title() + "”不一致",
                                "the heading \"" + passage.text().strip() + "\" is not the prescribed \""
                                        + section.title() + "\""),
                        new Text("写成 ## " + section.title(), "write ## " + section.title())));
            }
            if (!order.isEmpty() && order.get(order.size() - 1).compareTo(section) >= 0) {
                findings.accept(INFO.at(
                        at,
                        new Text(
                                "“" + section.title() + "”的次序不对或重复",
                                "\"" + section.title() + "\" is out of order or repeated"),
                        new Text("按一至六的次序排列，每部分一次", "put the sections in the order of their numbers, each once")));
            }
            order.add(section);
            boolean blank = i + 1 == passages.size() || ReportSection.of(passages.get(i + 1)) != null;
            if (blank && !section.hasTable()) {
                findings.accept(INFO.at(
                        at,
                        new Text("“" + section.title() + "”没有内容", "\"" + section.title() + "\" is empty"),
                        new Text("写明情况；确实没有的，写“无”", "say what there is to say; write 无 where there is nothing")));
            }
        }
        for (ReportSection section : ReportSection.values()) {
            if (!order.contains(section)) {
                findings.accept(INFO.at(
                        entry.fields().start(),
                        new Text("正文缺少“" + section.title() + "”", "the text lacks \"" + section.title() + "\""),
                        new Text("加上标题 ## " + section.title(), "add the heading ## " + section.title())));
            }
        }
    }
}
