package io.github.gongkai.columns.enforcement;

import io.github.gongkai.calendar.WorkingCalendar;
import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Consumer;

/** Licences and penalties are published within seven working days of the decision, or within the days the entry names. */
final class LateResultRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "enforcement.late",
                    "许可、处罚决定作出后 7 个工作日内公示",
                    "licences and penalties are published within 7 working days")
            .implementing("R-ENF-2")
            .with(new RuleInfo.Threshold("workingDays", 7, new Text("公示期限的工作日", "working days after the decision")));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        Fields fields = entry.fields();
        if (!fields.chose("kind", "licences") && !fields.chose("kind", "penalties")) {
            return;
        }
        BigDecimal own = fields.number("publishDays");
        int limit = own == null ? context.threshold(INFO, "workingDays") : own.intValue();
        WorkingCalendar calendar = context.site().calendar();
        Set<Integer> unknown = new HashSet<>();
        for (Fields row : fields.groups("rows")) {
            LocalDate decided = row.date("date");
            LocalDate published = row.has("published") ? row.date("published") : entry.datePublished();
            if (decided == null || published == null) {
                continue;
            }
            NavigableSet<Integer> years = calendar.unknownYears(decided, published);
            years.stream()
                    .filter(unknown::add)
                    .forEach(year -> findings.accept(WorkingCalendar.gap(year, row.at("date"))));
            LocalDate last = calendar.plusWorkingDays(decided, limit);
            if (published.isAfter(last)) {
                findings.accept(INFO.at(
                        row.at("date"),
                        new Text(
                                "决定于 " + decided + " 作出，应当在 " + last + " 前公示，实际为 " + published,
                                "decided on " + decided + ", due by " + last + ", published on " + published),
                        new Text(
                                "核对日期；分批公示的在这一行填写 published",
                                "check the dates; where rows were published one by one give published")));
            }
        }
    }
}
