package io.github.gongkai.scan;

import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import io.github.gongkai.scan.Piece.Part;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes values of fields apart, through groups within groups. What is internal or worked out is left out. */
final class FieldPieces {

    /** Labels of fields that say how to reach an office. */
    private static final Pattern CONTACT = Pattern.compile("电话|传真|邮箱|电子邮件|热线|联系|方式|渠道|号码或安排|监督|投诉|举报|异议");

    /** Labels that make the group they stand in a person's, not an office's. */
    private static final Pattern PERSON = Pattern.compile("姓名|户主|申请人|当事人|家庭");

    /** Shorter numbers are amounts, years and counts. */
    private static final int LONG_NUMBER = 11;

    private final @Nullable Entry entry;
    private final Consumer<Piece> pieces;

    FieldPieces(@Nullable Entry entry, Consumer<Piece> pieces) {
        this.entry = entry;
        this.pieces = pieces;
    }

    /** The words of a field and of everything within it. */
    void read(Part part, Fields fields, FieldSpec spec) {
        read(part, fields, spec, 0, false);
    }

    private void read(Part part, Fields fields, FieldSpec spec, int row, boolean personal) {
        if (spec.internal() || spec.computed() || !fields.has(spec.name())) {
            return;
        }
        List<Value.Placed> values = fields.values(spec.name()).toList();
        boolean table = values.size() > 1 || spec.rows();
        for (int i = 0; i < values.size(); i++) {
            Value.Placed placed = values.get(i);
            if (placed.value() instanceof Value.Group group) {
                boolean person = Stream.of(spec.fields())
                        .flatMap(List::stream)
                        .anyMatch(nested -> PERSON.matcher(nested.label()).find()
                                && group.fields().has(nested.name()));
                for (FieldSpec nested : spec.fields()) {
                    read(part, group.fields(), nested, table ? i + 1 : row, person);
                }
                continue;
            }
            String words = words(placed.value());
            if (!words.isEmpty()) {
                boolean contact = !personal && CONTACT.matcher(spec.label()).find();
                pieces.accept(new Piece(
                        part, entry, spec.name(), spec.label(), row, contact, "", words, places(words, placed.at())));
            }
        }
    }

    private static String words(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Reference reference) {
            return reference.target();
        } else if (value instanceof Value.Number number && number.number().precision() >= LONG_NUMBER) {
            return number.number().toPlainString();
        }
        return "";
    }

    /** A text of several lines in YAML begins on the line after its key, in a cell of CSV on the same. */
    private static IntFunction<Location> places(String words, Location at) {
        if (words.indexOf('\n') < 0 || at.path().endsWith(".csv")) {
            return EntryPieces.places(words, at);
        }
        return EntryPieces.places(words, new Location(at.path(), at.line() + 1, 1));
    }
}
