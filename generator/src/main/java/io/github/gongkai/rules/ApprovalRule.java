package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Rankings and circulars that criticise go out with the approval of the principal. */
final class ApprovalRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "review.approval", "排名和通报注明批准人职务", "rankings and circulars name the post of who approved them")
            .implementing("R-FLOW-2");

    private static final Pattern TITLE = Pattern.compile("排名|通报$|通报》|通报（");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Choice genre = entry.fields().choice("genre");
        boolean judges = genre != null && genre.label().equals("通报")
                || TITLE.matcher(entry.title()).find();
        if (judges
                && context.index().isPublished(entry)
                && !entry.fields().has("approvedBy")
                && !entry.fields().failed("approvedBy")) {
            findings.accept(INFO.at(
                    entry.fields().at("title"),
                    new Text(
                            "“" + entry.title() + "”是排名或者通报，没有批准记录",
                            "\"" + entry.title() + "\" is a ranking or a circular and has no approval"),
                    new Text(
                            "加上 approvedBy: { post: 批准人职务, date: 批准日期 }，此项不会公开",
                            "add approvedBy: { post: …, date: … }; it is never shown")));
        }
    }
}
