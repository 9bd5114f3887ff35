package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is published was looked at for secrets first (条例 art. 17), where the site asks for a record; matters of the military
 * and civil side together were looked at twice, always.
 */
final class SecrecyReviewRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "review.secrecy", "公开前做过保密审查", "what is published was reviewed for secrecy first")
            .implementing("R-FLOW-3");

    private static final String MILITARY_CIVIL = "军民融合";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (!context.index().isPublished(entry) || entry.fields().failed("secrecyReview")) {
            return;
        }
        boolean twice = Stream.of("themes", "subjects", "keywords")
                .flatMap(field -> entry.fields().texts(field).stream())
                .anyMatch(word -> word.contains(MILITARY_CIVIL));
        boolean required = context.site().config().requiredReviews().contains("secrecy");
        List<Fields> reviews = entry.fields().groups("secrecyReview");
        if (reviews.isEmpty() && (twice || required)) {
            findings.accept(INFO.at(
                    entry.fields().start(),
                    new Text("没有保密审查记录", "there is no record of a review for secrecy"),
                    new Text(
                            "加上 secrecyReview，写明国家秘密、工作秘密、敏感信息、数据汇聚风险四项结论和审查人，此项不会公开",
                            "add secrecyReview with its four answers, by and date; it is never shown")));
        } else if (twice && reviews.stream().noneMatch(review -> review.has("second"))) {
            findings.accept(INFO.at(
                    entry.fields().at("secrecyReview"),
                    new Text("军民融合信息没有复核记录", "information of this theme needs a second reviewer"),
                    new Text("在 secrecyReview 中写上 second（复核人）", "name a second reviewer in secrecyReview")));
        }
    }
}
