package io.github.gongkai.columns.interpretations;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which interpretations explain which document, and which documents call for one: rules and normative documents
 * (国办发〔2016〕80号), and whatever touches rights and duties, unless {@code requiresInterpretation} of the document says
 * otherwise.
 *
 * @param byDocument interpretations by the id of what they explain, in their order
 */
record Explanations(Map<String, List<Entry>> byDocument) {

    static final String DOCUMENTS = "documents";

    private static final Set<String> CALLING_KINDS = Set.of("规章", "行政规范性文件");
    private static final Set<String> ENDED = Set.of("repealed", "lapsed", "suspended");
    private static final String PLAIN = "text";

    /** What these interpretations explain. */
    static Explanations of(Collection<Entry> interpretations, EntryIndex index) {
        Map<String, List<Entry>> byDocument = new HashMap<>();
        for (Entry interpretation : interpretations) {
            explained(interpretation, index)
                    .forEach(document -> byDocument
                            .computeIfAbsent(document.id(), any -> new ArrayList<>())
                            .add(interpretation));
        }
        return new Explanations(byDocument);
    }

    /** What the published interpretations of a site explain. */
    static Explanations of(CheckContext context) {
        return of(context.published("interpretations"), context.index());
    }

    /** The published documents that call for an interpretation, published in {@code since} of the rule or later. */
    static Stream<Entry> due(CheckContext context, RuleInfo rule) {
        int since = context.threshold(rule, "since");
        return context.published(DOCUMENTS).stream()
                .filter(Explanations::isDue)
                .filter(document -> year(document) >= since);
    }

    /** The interpretations of a document. */
    List<Entry> explaining(Entry document) {
        return byDocument.getOrDefault(document.id(), List.of());
    }

    /** What an interpretation explains, as far as it lies in the site. */
    static Stream<Entry> explained(Entry interpretation, EntryIndex index) {
        return interpretation
                .fields()
                .values("interprets")
                .flatMap(placed -> placed.value() instanceof Value.Reference reference
                        ? Stream.ofNullable(index.byId(reference.target()))
                        : Stream.empty());
    }

    /** Whether a document calls for an interpretation. */
    static boolean isDue(Entry document) {
        Choice kind = document.fields().choice("kind");
        return document.fields().has("requiresInterpretation")
                ? document.fields().flag("requiresInterpretation")
                : kind != null && CALLING_KINDS.contains(kind.id())
                        || document.fields().flag("affectsRights");
    }

    /** Whether a document is out of force, so that nobody needs to have it explained any more. */
    static boolean isEnded(Entry document) {
        return ENDED.stream().anyMatch(state -> document.fields().chose("validity", state));
    }

    /** Whether an interpretation says in plain text what the document is about. */
    static boolean isText(Entry interpretation) {
        return !interpretation.fields().has("form")
                || interpretation
                        .fields()
                        .values("form")
                        .anyMatch(placed -> placed.value() instanceof Value.Chosen chosen
                                && chosen.choice().id().equals(PLAIN));
    }

    /** Whether an interpretation has another form than text. */
    static boolean isMoreThanText(Entry interpretation) {
        return interpretation
                .fields()
                .values("form")
                .anyMatch(placed -> placed.value() instanceof Value.Chosen chosen
                        && !chosen.choice().id().equals(PLAIN));
    }

    /** The year a document was published; 0 where it has no day. */
    static int year(Entry document) {
        LocalDate published = document.datePublished();
        return published == null ? 0 : published.getYear();
    }
}
