package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;

/** A major policy goes out after its effects and its timing were weighed. */
final class PreReleaseRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "review.pre-release", "重大政策发布前完成评估", "a major policy is assessed before its release")
            .implementing("R-FLOW-3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (entry.fields().flag("major")
                && context.index().isPublished(entry)
                && !entry.fields().has("preRelease")
                && !entry.fields().failed("preRelease")) {
            findings.accept(INFO.at(
                    entry.fields().at("major"),
                    new Text("重大政策没有发布前评估", "this major policy has no assessment before its release"),
                    new Text(
                            "加上 preRelease，写明影响评估、发布时机、可能误读点和应答口径，此项不会公开",
                            "add preRelease with effect, timing, misreading and answers; it is never shown")));
        }
    }
}
