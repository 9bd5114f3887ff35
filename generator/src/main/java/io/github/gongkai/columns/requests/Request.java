package io.github.gongkai.columns.requests;

import io.github.gongkai.calendar.RequestClock;
import io.github.gongkai.calendar.RequestDates;
import io.github.gongkai.calendar.RequestDates.Inquiry;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Site;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger: one application.
 *
 * @param ledger the ledger it stands in
 */
record Request(Entry ledger, Fields fields) {

    static final String COLUMN = "request-ledger";

    /** The rows of one ledger, in its order. */
    static List<Request> of(Entry ledger) {
        return ledger.fields().groups("rows").stream()
                .map(row -> new Request(ledger, row))
                .toList();
    }

    /** The rows of every ledger of a site, by the ids of the ledgers. */
    static List<Request> all(Site site) {
        return all(site.ledgers());
    }

    static List<Request> all(List<Entry> ledgers) {
        return ledgers.stream()
                .filter(entry -> entry.column().equals(COLUMN))
                .flatMap(entry -> of(entry).stream())
                .toList();
    }

    /** How it is named in messages: its number, or its subject where it has none. */
    String name() {
        return Objects.requireNonNullElse(
                fields.text("number"), Objects.requireNonNullElse(fields.text("subject"), "?"));
    }

    /** The same, in quotes, for messages in English. */
    String quoted() {
        return "\"" + name() + "\"";
    }

    @Nullable
    LocalDate received() {
        return fields.date("received");
    }

    @Nullable
    LocalDate replied() {
        return fields.date("replied");
    }

    @Nullable
    Result result() {
        return Result.of(fields);
    }

    /** Whether it was still open at the end of a day. */
    boolean isOpenOn(LocalDate day) {
        LocalDate closed = replied();
        return closed == null || closed.isAfter(day);
    }

    Optional<Fields> group(String name) {
        return fields.groups(name).stream().findFirst();
    }

    /** What the clock needs; empty where the day of receipt is missing, which is a finding already. */
    Optional<RequestDates> dates() {
        LocalDate received = received();
        if (received == null) {
            return Optional.empty();
        }
        Optional<Fields> correction = group("correction");
        Optional<Fields> extension = group("extension");
        return Optional.of(new RequestDates(
                received,
                correction.map(fields -> fields.date("sent")).orElse(null),
                correction.map(fields -> fields.date("received")).orElse(null),
                extension.map(fields -> fields.date("date")).orElse(null),
                extension
                        .map(fields -> fields.number("days"))
                        .map(BigDecimal::intValue)
                        .orElse(RequestClock.MOST_EXTENSION_DAYS),
                inquiries(),
                replied()));
    }

    private List<Inquiry> inquiries() {
        List<Inquiry> inquiries = new ArrayList<>();
        Stream<Inquiry> thirdParties =
                fields.groups("thirdParty").stream().flatMap(asked -> inquiry(asked, "received"));
        Stream<Inquiry> bodies = fields.groups("consultations").stream().flatMap(asked -> inquiry(asked, "replied"));
        Stream.concat(thirdParties, bodies).forEach(inquiries::add);
        return List.copyOf(inquiries);
    }

    private static Stream<Inquiry> inquiry(Fields asked, String answered) {
        LocalDate sent = asked.date("sent");
        return sent == null ? Stream.empty() : Stream.of(new Inquiry(sent, asked.date("due"), asked.date(answered)));
    }
}
