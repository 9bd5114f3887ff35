package io.github.gongkai.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param values what stands in it; a value with an empty href is plain text; an empty list is an empty cell
 * @param badge a state, or null
 * @param heading whether it names its row or column
 * @param numeric whether it holds a figure, which stands at the right
 * @param colspan columns it covers, 1 or more
 * @param rowspan rows it covers, 1 or more
 */
public record Cell(
        List<Link> values, @Nullable Badge badge, boolean heading, boolean numeric, int colspan, int rowspan) {

    public static Cell ofText(String words) {
        return new Cell(words.isEmpty() ? List.of() : List.of(new Link(words, "", false)), null, false, false, 1, 1);
    }

    public static Cell ofHeading(String words) {
        return ofHeading(words, 1, 1);
    }

    public static Cell ofHeading(String words, int colspan, int rowspan) {
        return new Cell(List.of(new Link(words, "", false)), null, true, false, colspan, rowspan);
    }

    public static Cell ofNumber(String figure) {
        return new Cell(List.of(new Link(figure, "", false)), null, false, true, 1, 1);
    }

    public static Cell ofLinks(List<Link> links) {
        return new Cell(links, null, false, false, 1, 1);
    }

    public static Cell ofState(Badge badge) {
        return new Cell(List.of(), badge, false, false, 1, 1);
    }
}
