package io.github.gongkai.scan;

import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Entry;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Words that will be published, in one piece: a title, the value of a field, a paragraph, a cell of a table, a file name,
 * a part of an attachment.
 *
 * @param entry the entry it belongs to; null for what belongs to the site as a whole, such as the register of units
 * @param field English name of the field it is the value of; null of anything else
 * @param head what the words stand under: the label of the field, or the head of the column of the table they stand in;
 *     empty where there is none
 * @param row 1-based number of the row of the table the words stand in; 0 outside of tables
 * @param contact whether contact details of an office belong here
 * @param place where in an attachment it stands, in words for people, such as 第 3 页; empty of anything else
 * @param text the words, plain; may hold line ends
 * @param places where the character at an offset of the text stands; of an attachment the beginning of the file
 */
public record Piece(
        Part part,
        @Nullable Entry entry,
        @Nullable String field,
        String head,
        int row,
        boolean contact,
        String place,
        String text,
        IntFunction<Location> places) {

    /** What kind of words. */
    public enum Part {
        /** The title of an entry. */
        TITLE,
        /** The value of another field, of an entry, of the register of units or of {@code site.yaml}. */
        FIELD,
        /** A block of the text of an entry: heading, paragraph, item of a list, cell of a table, code. */
        BODY,
        /** What stands in place of an image. */
        ALT,
        /** The name of a file, with its folders: it becomes a part of an address. */
        FILE_NAME,
        /** A part of the text of an attachment. */
        ATTACHMENT,
        /** What an attachment says of itself: author, company, title, last editor. */
        METADATA
    }

    /** Where the character at an offset of the text stands. */
    public Location at(int offset) {
        return places.apply(offset);
    }

    /** Whether the words stand in an attachment or are said of one. */
    public boolean attached() {
        return part == Part.ATTACHMENT || part == Part.METADATA;
    }
}
