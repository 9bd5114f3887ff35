package io.github.gongkai.columns.gazettes;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.util.List;
import java.util.function.Consumer;

/**
 * The issues of the gazette follow each other: the total number goes up by one, the number by one within a year, and a
 * year begins with 1. What the site publishes first may be any issue.
 */
final class NumberRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "gazette.numbers", "政府公报期号连续", "the numbers of the issues of the gazette are continuous")
            .implementing("R-GAZ-1")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        List<Entry> entries = context.site().entries().stream()
                .filter(entry ->
                        entry.column().equals("gazettes") && context.index().isPublished(entry))
                .toList();
        List<Issue> issues = Issue.of(entries, context.index());
        for (int i = 1; i < issues.size(); i++) {
            Issue before = issues.get(i - 1);
            Issue issue = issues.get(i);
            int number = issue.year() == before.year() ? before.number() + 1 : 1;
            if (issue.total() != before.total() + 1) {
                findings.accept(finding(issue, "totalNumber", "总期号", issue.total(), before.total() + 1, before));
            } else if (issue.number() != number || issue.year() < before.year()) {
                findings.accept(finding(issue, "number", "期号", issue.number(), number, before));
            }
        }
    }

    private static Diagnostic finding(Issue issue, String field, String label, int is, int should, Issue before) {
        return INFO.at(
                issue.entry().fields().at(field),
                new Text(
                        label + " " + is + " 与上一期（" + before.label() + "）不连续",
                        field + " " + is + " does not follow " + before.entry().id()),
                new Text("应为 " + should + "；缺少的期次请补录", "it should be " + should + "; add the issues that are missing"));
    }
}
