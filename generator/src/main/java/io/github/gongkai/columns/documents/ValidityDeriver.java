package io.github.gongkai.columns.documents;

import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Field;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Publication;
import io.github.gongkai.model.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out the validity of documents: what others repealed or amended, what expired, what is not in force yet, what was
 * stopped after the review of fair competition. An author's 废止 or 失效 stands; everything else yields to an event. What
 * the author wrote stays in the field {@link #STATED}.
 */
final class ValidityDeriver {

    /** The author's own value of {@code validity}; no field of the descriptor, so it is never shown. */
    static final String STATED = "validityStated";

    static final Choice IN_FORCE = new Choice("in-force", "现行有效");
    static final Choice AMENDED = new Choice("amended", "已修改");
    static final Choice REPEALED = new Choice("repealed", "废止");
    static final Choice LAPSED = new Choice("lapsed", "失效");
    static final Choice PENDING = new Choice("pending", "尚未施行");
    static final Choice SUSPENDED = new Choice("suspended", "停止执行");

    private static final Set<String> ENDED = Set.of(REPEALED.id(), LAPSED.id());

    /**
     * Something that changed the validity of a document.
     *
     * @param by id or name of the document that did it, or null
     */
    private record Event(
            Choice validity,
            @Nullable LocalDate date,
            @Nullable String by) {}

    private final Map<String, List<Event>> events = new HashMap<>();
    private final LocalDateTime asOf;

    private ValidityDeriver(List<Entry> entries, LocalDateTime asOf) {
        this.asOf = asOf;
        EntryIndex index = new EntryIndex(entries, Set.of(), asOf, false);
        for (Entry entry : entries) {
            LocalDate day = acts(entry);
            if (!index.isPublished(entry) || day == null || day.isAfter(today())) {
                continue;
            }
            tie(entry, "repeals", REPEALED, day, index);
            tie(entry, "amends", AMENDED, day, index);
            tie(entry, "previous", AMENDED, day, index);
        }
    }

    /** The same documents, each with its validity. */
    static List<Entry> derive(List<Entry> entries, LocalDateTime asOf) {
        ValidityDeriver deriver = new ValidityDeriver(entries, asOf);
        return entries.stream().map(deriver::derive).toList();
    }

    /** The day a document takes effect; that of its issue or publication where it names none. */
    static @Nullable LocalDate effective(Entry entry) {
        return Stream.of("dateEffective", "dateIssued", "datePublished")
                .map(entry.fields()::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The day a document changes others: a text worked over keeps its first day of effect, but acts when it is issued. */
    static @Nullable LocalDate acts(Entry entry) {
        LocalDate effective = effective(entry);
        LocalDate issued = entry.fields().date("dateIssued");
        return effective != null && issued != null && effective.isBefore(issued) ? issued : effective;
    }

    /** Whether a document acts on others at a time. */
    static boolean hasActed(Entry entry, LocalDateTime asOf) {
        LocalDate day = acts(entry);
        return day != null && !day.isAfter(asOf.toLocalDate());
    }

    private LocalDate today() {
        return asOf.toLocalDate();
    }

    private void tie(Entry by, String field, Choice validity, LocalDate day, EntryIndex index) {
        by.fields().values(field).forEach(placed -> {
            if (placed.value() instanceof Value.Reference reference) {
                Entry byId = index.byId(reference.target());
                Entry target = byId != null ? byId : index.named(reference.target());
                LocalDate issued = target == null ? null : target.fields().date("dateIssued");
                boolean later = issued == null || !day.isBefore(issued);
                if (target != null && target != by && later) {
                    events.computeIfAbsent(target.id(), any -> new ArrayList<>())
                            .add(new Event(validity, day, by.id()));
                }
            }
        });
    }

    private Entry derive(Entry entry) {
        Fields fields = entry.fields();
        Choice stated = fields.choice("validity");
        if (fields.failed("validity") || stated != null && ENDED.contains(stated.id())) {
            return stated == null ? entry : set(entry, STATED, new Value.Chosen(stated));
        }
        Event event = event(entry, stated);
        if (event == null) {
            return entry;
        }
        Entry known = stated == null ? entry : set(entry, STATED, new Value.Chosen(stated));
        known = set(known, "validity", new Value.Chosen(event.validity()));
        if (event.date() != null && !fields.has("validityDate")) {
            known = set(known, "validityDate", new Value.Date(event.date()));
        }
        if (event.by() != null && !fields.has("validityBy")) {
            known = set(known, "validityBy", new Value.Reference(event.by()));
        }
        return known;
    }

    /** What holds now, or null where nothing is known. */
    private @Nullable Event event(Entry entry, @Nullable Choice stated) {
        Fields fields = entry.fields();
        List<Event> past = new ArrayList<>(events.getOrDefault(entry.id(), List.of()));
        LocalDate expires = fields.date("dateExpires");
        if (expires != null && expires.isBefore(today())) {
            past.add(new Event(LAPSED, expires.plusDays(1), null));
        }
        Optional<Event> ended = past.stream()
                .filter(event -> ENDED.contains(event.validity().id()))
                .min(Comparator.comparing(Event::date));
        if (ended.isPresent()) {
            return ended.get();
        }
        Event review = review(fields);
        if (review != null && review.validity() == SUSPENDED) {
            return review;
        }
        LocalDate effective = fields.date("dateEffective");
        if (effective != null && effective.isAfter(today())) {
            return new Event(PENDING, null, null);
        }
        Stream<Event> amendments = Stream.concat(past.stream(), Stream.ofNullable(review));
        Optional<Event> amended =
                amendments.filter(event -> !isWorkedIn(entry, event)).max(Comparator.comparing(Event::date));
        if (amended.isPresent()) {
            return amended.get();
        }
        boolean over = stated != null && stated.id().equals(PENDING.id()) && effective != null;
        boolean law = Kinds.inLibrary(entry) && stated == null && published(fields);
        return over || law ? new Event(IN_FORCE, null, null) : null;
    }

    /** Whether the text was brought up to date after an amendment. */
    private static boolean isWorkedIn(Entry entry, Event amendment) {
        LocalDate updated = entry.fields().date("dateUpdated");
        return entry.fields().chose("validity", IN_FORCE.id())
                && updated != null
                && amendment.date() != null
                && !updated.isBefore(amendment.date());
    }

    private boolean published(Fields fields) {
        return Publication.of(fields, asOf, true) == Publication.PUBLISHED;
    }

    /** What the review of fair competition did (公平竞争审查条例). */
    private @Nullable Event review(Fields fields) {
        for (Fields review : fields.groups("fairCompetition")) {
            LocalDate date = review.date("date");
            if (date == null || !date.isAfter(today())) {
                Choice validity = review.chose("action", "stop") ? SUSPENDED : AMENDED;
                LocalDate day = date == null ? fields.date("datePublished") : date;
                return new Event(validity, day == null ? today() : day, reference(review));
            }
        }
        return null;
    }

    private static @Nullable String reference(Fields review) {
        return review.values("notice")
                .map(placed -> placed.value() instanceof Value.Reference reference ? reference.target() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Entry set(Entry entry, String name, Value value) {
        Field known = entry.fields().field(name);
        return entry.with(
                known == null
                        ? new Field(
                                name,
                                value,
                                entry.fields().start(),
                                entry.fields().start())
                        : new Field(name, value, known.key(), known.at()));
    }
}
