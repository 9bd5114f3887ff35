package io.github.gongkai.columns.catalogs;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A catalogue is gone through once a year: are its links alive, its items still those that are open. */
final class SelfCheckRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "catalog.self-check", "标准目录一年内自查过", "a catalogue was checked by its unit within a year")
            .asUpkeep();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        LocalDate last = last(entry);
        if (last != null && isOverdue(entry, context.asOf()) && context.index().isPublished(entry)) {
            findings.accept(INFO.at(
                    entry.fields().at(entry.fields().has("selfCheck") ? "selfCheck" : "datePublished"),
                    new Text("目录自 " + last + " 以来没有自查，已超过一年", "the catalogue was not checked since " + last),
                    new Text(
                            "自查后填写 selfCheck: { date, findings }",
                            "check it and fill in selfCheck: { date, findings }")));
        }
    }

    /** The day of the last check; a new catalogue counts as checked when it was published. */
    static @Nullable LocalDate last(Entry entry) {
        return entry.fields().groups("selfCheck").stream()
                .map(check -> check.date("date"))
                .filter(date -> date != null)
                .findFirst()
                .orElse(entry.datePublished());
    }

    static boolean isOverdue(Entry entry, LocalDateTime asOf) {
        LocalDate last = last(entry);
        return last != null && last.plusYears(1).isBefore(asOf.toLocalDate());
    }
}
