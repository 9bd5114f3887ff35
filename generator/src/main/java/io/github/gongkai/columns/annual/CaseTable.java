package io.github.gongkai.columns.annual;

import io.github.gongkai.model.Fields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Table 4, 因政府信息公开工作被申请行政复议、提起行政诉讼情况: three groups of five counts. */
final class CaseTable {

    /** The cells of a group, in the order of the form; the last is the sum of the others. */
    static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    /** A group of five cells. */
    enum Kind {
        REVIEW("review", "行政复议", ""),
        DIRECT("direct", "行政诉讼", "未经复议直接起诉"),
        AFTER_REVIEW("afterReview", "行政诉讼", "复议后起诉");

        private final String field;
        private final String part;
        private final String label;

        Kind(String field, String part, String label) {
            this.field = field;
            this.part = part;
            this.label = label;
        }

        String field() {
            return field;
        }

        String part() {
            return part;
        }

        String label() {
            return label;
        }

        /** The group as a message names it. */
        String words() {
            return label.isEmpty() ? part : part + "—" + label;
        }
    }

    private final Map<Kind, List<Count>> groups = new EnumMap<>(Kind.class);
    private final @Nullable Fields fields;

    private CaseTable(@Nullable Fields fields) {
        this.fields = fields;
    }

    static CaseTable of(Fields entry) {
        Fields table = entry.groups("table4").stream().findFirst().orElse(null);
        CaseTable read = new CaseTable(table);
        if (table != null) {
            for (Kind kind : Kind.values()) {
                Figures.row(table, kind.field(), RESULTS.size()).ifPresent(cells -> read.groups.put(kind, cells));
            }
        }
        return read;
    }

    /** The fields it was read from, or null where the report has no such table. */
    @Nullable
    Fields fields() {
        return fields;
    }

    /** The table as the ledger counts it. */
    static CaseTable of(Ledger ledger) {
        CaseTable counted = new CaseTable(null);
        for (Kind kind : Kind.values()) {
            counted.groups.put(kind, Figures.counts(ledger.figures().cases(kind.field()), ledger.at()));
        }
        return counted;
    }

    /** Whether there is anything to print. */
    boolean isEmpty() {
        return fields == null && groups.isEmpty();
    }

    Optional<List<Count>> group(Kind kind) {
        return Optional.ofNullable(groups.get(kind));
    }
}
