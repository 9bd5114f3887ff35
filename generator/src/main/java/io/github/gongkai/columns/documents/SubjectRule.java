package io.github.gongkai.columns.documents;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Nearest;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.util.function.Consumer;

/** Subjects come from the official list of two levels; what is only local goes into {@code themes}. */
final class SubjectRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning("doc.subject", "主题分类在规定的分类表中", "a subject is in the official list")
            .implementing("R-DOC-1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!context.index().isPublished(entry)) {
            return;
        }
        entry.fields().values("subjects").forEach(placed -> {
            if (placed.value() instanceof Value.Text text && !Subjects.isKnown(text.text())) {
                findings.accept(INFO.at(
                        placed.at(),
                        new Text(
                                "主题分类“" + text.text() + "”不在分类表中",
                                "the subject \"" + text.text() + "\" is not in the official list"),
                        Nearest.to(text.text(), Subjects.all())
                                .map(near -> new Text("是不是“" + near + "”？", "did you mean \"" + near + "\"?"))
                                .orElse(new Text(
                                        "写成“一级主题\\二级主题”，本地特有的分类填入 themes",
                                        "write level 1\\level 2; local classes go into themes"))));
            }
        });
    }
}
