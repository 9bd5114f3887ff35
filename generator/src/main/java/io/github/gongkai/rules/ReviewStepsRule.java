package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** 三审: three reviews by three reviewers, where there is a record or the site asks for one. */
final class ReviewStepsRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "review.steps", "三审记录齐全，三个环节由不同的人负责", "the record has three reviews by three reviewers")
            .implementing("R-FLOW-1");

    private static final List<String> STEPS = List.of("first", "second", "final");
    private static final List<String> LABELS = List.of("初审", "复审", "终审");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        boolean required = context.site().config().requiredReviews().contains("steps");
        if (!context.index().isPublished(entry)
                || entry.fields().failed("review")
                || !required && !entry.fields().has("review")) {
            return;
        }
        List<Fields> reviews = entry.fields().groups("review");
        List<String> done = reviews.stream()
                .map(review -> review.choice("step"))
                .filter(step -> step != null)
                .map(Choice::id)
                .toList();
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            if (!done.contains(STEPS.get(i))) {
                missing.add(LABELS.get(i));
            }
        }
        Text hint = new Text(
                "每个环节写一行：{ step: 初审, by: 岗位或部门, date: 日期 }，此项不会公开",
                "write a line for each: { step: 初审, by: …, date: … }; it is never shown");
        if (!missing.isEmpty()) {
            findings.accept(INFO.at(
                    entry.fields().at("review"),
                    new Text(
                            "审核记录缺少" + String.join("、", missing),
                            "the record lacks \"" + String.join("\", \"", missing) + "\""),
                    hint));
        }
        List<String> reviewers = reviews.stream()
                .map(review -> review.text("by"))
                .filter(by -> by != null)
                .toList();
        if (reviewers.stream().distinct().count() < reviewers.size()) {
            findings.accept(INFO.at(
                    entry.fields().at("review"),
                    new Text("审核记录中有两个环节是同一审核人", "two reviews are by the same reviewer"),
                    new Text("三个环节由不同的人负责", "let three different reviewers do them")));
        }
    }
}
