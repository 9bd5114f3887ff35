package io.github.gongkai.columns.requests;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Whoever withholds information tells the applicant to ask for reconsideration before going to court: 行政复议法 (2023) art.
 * 23, in force since 1 January 2024.
 */
final class ReviewFirstRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "request.review-first",
                    "不予公开的答复告知应当先申请行政复议",
                    "a reply that withholds information says that reconsideration comes before a lawsuit")
            .implementing("R-REQ-3");

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final Pattern FIRST = Pattern.compile("先[^。；]{0,40}行政复议");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Result result = Result.of(entry.fields());
        ReplyText text = ReplyText.of(entry);
        boolean earlier = text.closing().dates().stream().allMatch(date -> date.isBefore(SINCE))
                && !text.closing().dates().isEmpty();
        if (result == null || !result.isReviewedFirst() || earlier || text.has(FIRST)) {
            return;
        }
        findings.accept(INFO.at(
                entry.fields().at("result"),
                new Text(
                        "答复“" + ReplyText.label(entry.fields()) + "”，没有告知应当先申请行政复议",
                        "the reply \"" + ReplyText.label(entry.fields())
                                + "\" does not say that reconsideration comes first"),
                new Text(
                        "写明“应当先向××申请行政复议；对行政复议决定不服的，可以自收到决定之日起15日内提起行政诉讼”",
                        "say 应当先向××申请行政复议；对行政复议决定不服的，可以自收到决定之日起15日内提起行政诉讼")));
    }
}
