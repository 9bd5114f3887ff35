package io.github.gongkai.columns.enforcement;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A penalty rests on what is public (行政处罚法 art. 5): an entry of the site, or a law with its article. That an entry is
 * there and published is the business of {@code reference.dangling}.
 */
final class PenaltyBasisRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "enforcement.basis",
                    "处罚依据是已公布的文件或者法律条款",
                    "a penalty names a published document or an article of a law")
            .implementing("R-LIST-1");

    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百零〇\\d]+条");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!entry.fields().chose("kind", "penalties")) {
            return;
        }
        for (Fields row : entry.fields().groups("rows")) {
            row.values("basis").forEach(placed -> {
                if (placed.value() instanceof Value.Reference basis
                        && context.columns().columnOf(basis.target()) == null
                        && context.index().named(basis.target()) == null
                        && !ARTICLE.matcher(basis.target()).find()) {
                    findings.accept(INFO.at(
                            placed.at(),
                            new Text(
                                    "处罚依据“" + basis.target() + "”既不是已公布的文件，也没有写到条款",
                                    "the basis \"" + basis.target()
                                            + "\" is no published document and names no article"),
                            new Text(
                                    "填写本站文件的条目 id，或者写成 《某法》第十条",
                                    "give the id of a document of this site, or a law with its article: 《某法》第十条")));
                }
            });
        }
    }
}
