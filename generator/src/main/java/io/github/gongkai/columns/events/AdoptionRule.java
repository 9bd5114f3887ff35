package io.github.gongkai.columns.events;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Sixty days after an open day or a meeting with guests, the public can read what became of the opinions given there. */
final class AdoptionRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "event.adoption", "活动后公布意见采纳情况", "what became of the opinions given at an event is published")
            .with(new RuleInfo.Threshold("days", 60, new Text("活动后公布采纳情况的天数", "days after the event")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        int days = context.threshold(INFO, "days");
        boolean asks =
                entry.fields().chose("kind", "open-day") || entry.fields().chose("kind", "meeting");
        LocalDate last = entry.fields().date(entry.fields().has("dateEnd") ? "dateEnd" : "date");
        if (asks
                && last != null
                && !entry.fields().has("adoption")
                && context.index().isPublished(entry)
                && context.asOf().toLocalDate().isAfter(last.plusDays(days))) {
            findings.accept(INFO.at(
                    entry.fields().at("date"),
                    new Text(
                            "活动已过 " + days + " 天，没有公布意见采纳情况",
                            days + " days after the event nothing is said of the opinions given"),
                    new Text("补充 adoption；没有收到意见的，写明没有收到", "add adoption; say so where no opinion was given")));
        }
    }
}
