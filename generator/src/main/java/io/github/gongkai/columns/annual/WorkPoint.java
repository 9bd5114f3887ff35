package io.github.gongkai.columns.annual;

import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Site;
import io.github.gongkai.model.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A task of the work points of the year a report is on, from the column of work plans ({@code tasks}). */
record WorkPoint(Entry plan, Fields fields) {

    /** The tasks of a unit: of a government all, of others those they are named in. Plans in the order of their ids. */
    static List<WorkPoint> of(AnnualReport report, Site site) {
        BigDecimal year = BigDecimal.valueOf(report.year());
        return site.entries().stream()
                .filter(entry -> entry.column().equals("tasks")
                        && entry.fields().chose("kind", "plan")
                        && year.equals(entry.fields().number("year")))
                .sorted(Comparator.comparing(Entry::id))
                .flatMap(plan -> plan.fields().groups("tasks").stream().map(task -> new WorkPoint(plan, task)))
                .filter(task -> report.isGovernment() || task.units(site).anyMatch(report.unit()::equals))
                .toList();
    }

    /** Full names of the units that answer for it. */
    Stream<String> units(Site site) {
        return fields.texts("units").stream()
                .map(named -> site.units().stream()
                        .filter(unit -> unit.id().equals(named))
                        .map(Unit::name)
                        .findFirst()
                        .orElse(named));
    }

    /** Whether it was done by a day. */
    boolean isDone(LocalDate by) {
        LocalDate done = fields.date("dateDone");
        return fields.chose("status", "done") && (done == null || !done.isAfter(by));
    }

    String text(String field) {
        return Objects.requireNonNullElse(fields.text(field), "");
    }
}
