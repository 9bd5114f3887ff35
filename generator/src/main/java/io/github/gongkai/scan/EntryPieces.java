package io.github.gongkai.scan;

import io.github.gongkai.column.Columns;
import io.github.gongkai.column.FieldSpec;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Attachment;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import io.github.gongkai.scan.Piece.Part;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Takes an entry apart: fields, text and the names of its files. What is internal or worked out is left out. */
final class EntryPieces {

    private static final String TITLE = "title";

    private final Columns columns;

    EntryPieces(Columns columns) {
        this.columns = columns;
    }

    /** Every piece of an entry but what stands in its attachments, in the order of the file. */
    void read(Entry entry, Consumer<Piece> pieces) {
        fileName(entry, entry.path(), entry.fields().start(), pieces);
        fields(entry, pieces);
        int row = 0;
        Location rowAt = entry.fields().start();
        for (Body.Passage passage : entry.body().passages()) {
            String column = passage.column();
            // Cells of one row of a table in Markdown stand in one line.
            Location at = passage.at(0);
            row = column == null ? 0 : at.line() == rowAt.line() ? row : row + 1;
            rowAt = at;
            pieces.accept(new Piece(
                    Part.BODY, entry, null, column == null ? "" : column, row, false, "", passage.text(), passage::at));
        }
        for (Body.Aside aside : entry.body().asides()) {
            pieces.accept(new Piece(
                    aside.alternative() ? Part.ALT : Part.BODY,
                    entry,
                    null,
                    "",
                    0,
                    false,
                    "",
                    aside.run().words(),
                    places(aside.run().words(), aside.run().at())));
        }
        for (Body.Piece piece : entry.body().pieces()) {
            if (piece instanceof Body.Target target && isCall(target.address())) {
                String words = target.address();
                pieces.accept(new Piece(Part.BODY, entry, null, "", 0, false, "", words, offset -> target.at()));
            }
        }
        for (Attachment attachment : entry.attachments()) {
            fileName(entry, attachment.path(), attachment.at(), pieces);
        }
    }

    /** The pieces of its fields alone. */
    void fields(Entry entry, Consumer<Piece> pieces) {
        FieldPieces fields = new FieldPieces(entry, pieces);
        for (FieldSpec spec : columns.schema(entry).fields()) {
            Part part = spec.name().equals(TITLE) ? Part.TITLE : Part.FIELD;
            fields.read(part, entry.fields(), spec);
        }
    }

    /** The words of an address that calls or writes to somebody are numbers and mailboxes, whatever the link shows. */
    private static boolean isCall(String address) {
        return address.startsWith("tel:") || address.startsWith("mailto:");
    }

    private static void fileName(Entry entry, String path, Location at, Consumer<Piece> pieces) {
        pieces.accept(new Piece(Part.FILE_NAME, entry, null, "", 0, false, "", path, offset -> at));
    }

    /** Places in words that stand in the file as they are, from {@code start} on. */
    static IntFunction<Location> places(String words, Location start) {
        return offset -> {
            int lineStart = words.lastIndexOf('\n', offset - 1) + 1;
            if (lineStart == 0) {
                return new Location(start.path(), start.line(), start.column() + offset);
            }
            int lines = (int)
                    words.substring(0, lineStart).chars().filter(c -> c == '\n').count();
            return new Location(start.path(), start.line() + lines, offset - lineStart + 1);
        };
    }
}
