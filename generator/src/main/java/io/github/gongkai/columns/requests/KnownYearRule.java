package io.github.gongkai.columns.requests;

import io.github.gongkai.calendar.RequestClock;
import io.github.gongkai.calendar.WorkingCalendar;
import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Says once for each year when time limits of requests had to be reckoned without knowing its holidays. */
final class KnownYearRule implements Rule {

    @Override
    public RuleInfo info() {
        return WorkingCalendar.UNKNOWN_YEAR;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        WorkingCalendar calendar = context.site().calendar();
        LocalDate asOf = context.asOf().toLocalDate();
        RequestClock clock = new RequestClock(calendar);
        Map<Integer, Location> gaps = new TreeMap<>();
        for (Request request : Request.all(context.site())) {
            request.dates()
                    .ifPresent(dates -> calendar.unknownYears(
                                    dates.received(), clock.read(dates, asOf).horizon())
                            .forEach(year ->
                                    gaps.putIfAbsent(year, request.fields().at("received"))));
        }
        gaps.forEach((year, at) -> findings.accept(WorkingCalendar.gap(year, at)));
    }
}
