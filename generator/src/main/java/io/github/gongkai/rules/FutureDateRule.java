package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What is published now was not written, printed or published in the future. */
final class FutureDateRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "date.future", "已发布内容的成文、印发、发布日期不在将来", "dates of what is published are not in the future")
            .implementing("R-DOC-3");

    private static final List<String> PAST = List.of("dateIssued", "datePrinted", "datePublished", "dateUpdated");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        if (Publication.of(entry.fields(), context.asOf(), context.drafts()) != Publication.PUBLISHED
                || entry.fields().chose("status", "draft")) {
            return;
        }
        LocalDate today = context.asOf().toLocalDate();
        for (String field : PAST) {
            LocalDate date = entry.fields().date(field);
            if (date != null && date.isAfter(today)) {
                findings.accept(INFO.at(
                        entry.fields().at(field),
                        new Text(
                                context.columns().schema(entry).label(field) + "（" + date + "）晚于检查日期 " + today,
                                field + " (" + date + ") is after " + today),
                        new Text(
                                "改正日期；要定时发布，填写 publishAt: " + date,
                                "correct it; to publish later give publishAt: " + date)));
            }
        }
    }
}
