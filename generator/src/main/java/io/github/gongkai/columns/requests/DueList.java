package io.github.gongkai.columns.requests;

import io.github.gongkai.calendar.RequestClock;
import io.github.gongkai.calendar.WorkingCalendar;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The requests that are open, in the order in which they are due.
 *
 * @param items requests of equal day by number
 */
public record DueList(List<Item> items) {

    /**
     * An open request.
     *
     * @param unit who handles it
     * @param due last day for the reply
     * @param left working days until then; negative where it has passed
     * @param at where it stands in the ledger
     */
    public record Item(String number, String subject, String unit, LocalDate due, int left, Location at) {}

    /** Of all ledgers at the end of a day; requests that wait for a correction have no last day and are left out. */
    public static DueList of(List<Entry> ledgers, WorkingCalendar calendar, LocalDate asOf) {
        RequestClock clock = new RequestClock(calendar);
        List<Item> items = new ArrayList<>();
        for (Request request : Request.all(ledgers)) {
            if (request.replied() != null) {
                continue;
            }
            request.dates().map(dates -> clock.read(dates, asOf)).ifPresent(deadline -> {
                LocalDate due = deadline.due();
                if (due != null) {
                    items.add(new Item(
                            request.name(),
                            Objects.requireNonNullElse(request.fields().text("subject"), ""),
                            Objects.requireNonNullElse(request.fields().text("unit"), ""),
                            due,
                            deadline.left(),
                            request.fields().at("received")));
                }
            });
        }
        items.sort(Comparator.comparing(Item::due).thenComparing(Item::number));
        return new DueList(List.copyOf(items));
    }
}
