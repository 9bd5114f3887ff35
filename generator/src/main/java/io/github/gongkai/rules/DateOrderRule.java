package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

/** Dates of a document follow each other: written, printed, published; in force, then expired. */
final class DateOrderRule implements Rule {

    static final RuleInfo INFO = RuleInfo.error(
                    "date.order", "成文、印发、发布、施行、失效日期先后合理", "the dates of a document follow each other")
            .implementing("R-DOC-3");

    private record Order(String earlier, String later) {}

    private static final List<Order> ORDERS = List.of(
            new Order("dateIssued", "datePrinted"),
            new Order("dateIssued", "datePublished"),
            new Order("dateIssued", "validityDate"),
            new Order("dateEffective", "dateExpires"),
            new Order("dateStart", "dateEnd"),
            new Order("datePublished", "dateUpdated"),
            new Order("publishAt", "withdrawAt"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        for (Order order : ORDERS) {
            LocalDateTime earlier = entry.fields().time(order.earlier());
            LocalDateTime later = entry.fields().time(order.later());
            if (earlier != null && later != null && isDay(earlier, later)) {
                earlier = earlier.toLocalDate().atStartOfDay();
                later = later.toLocalDate().atStartOfDay();
            }
            if (earlier != null && later != null && later.isBefore(earlier)) {
                String one = context.columns().schema(entry).label(order.later());
                String other = context.columns().schema(entry).label(order.earlier());
                findings.accept(INFO.at(
                        entry.fields().at(order.later()),
                        new Text(
                                one + "（" + words(later) + "）早于" + other + "（" + words(earlier) + "）",
                                order.later() + " (" + words(later) + ") is before " + order.earlier() + " ("
                                        + words(earlier) + ")"),
                        new Text("核对这两个日期", "check both dates")));
            }
        }
    }

    /** Whether one of two times is a day without a time of day, so that only days can be compared. */
    private static boolean isDay(LocalDateTime one, LocalDateTime other) {
        return one.toLocalTime().equals(LocalTime.MIN) || other.toLocalTime().equals(LocalTime.MIN);
    }

    /** A day as a day, a time to the minute. */
    private static String words(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIN) ? time.toLocalDate().toString() : time.toString();
    }
}
