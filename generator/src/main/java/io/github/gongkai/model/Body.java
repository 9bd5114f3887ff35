package io.github.gongkai.model;

import io.github.gongkai.diagnostic.Location;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of an entry as checked HTML, cut where something depends on other entries: addresses of links and images,
 * and words that may name another document. Whoever prints it joins the pieces in order.
 *
 * @param outline headings and articles, in order
 * @param anchors every id an address may point to
 * @param lead the first words of the text, plain, at most {@link #LEAD_LENGTH} code units
 * @param passages the plain words of the text, block by block, with their places; for rules that read what is said
 * @param asides words that are published and stand in no passage
 */
public record Body(
        List<Piece> pieces,
        List<Heading> outline,
        Set<String> anchors,
        String lead,
        List<Passage> passages,
        List<Aside> asides) {

    public static final int LEAD_LENGTH = 120;

    /** The text of an entry that has none. */
    public static final Body EMPTY = new Body(List.of(), List.of(), Set.of(), "", List.of(), List.of());

    /**
     * SHA-256 of the words of the text without markup and white space, so that two copies can be told from two versions;
     * empty where there is no text.
     */
    public String sha256() {
        StringBuilder html = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Markup markup) {
                html.append(markup.html());
            } else if (piece instanceof Mention mention) {
                html.append(mention.words());
            }
        }
        StringBuilder words = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                tag = true;
            } else if (c == '>' && tag) {
                tag = false;
            } else if (!tag && !Character.isWhitespace(c)) {
                words.append(c);
            }
        }
        return words.isEmpty() ? "" : Sha256.of(words.toString());
    }

    /** A part of the text. */
    public sealed interface Piece {}

    /** Finished HTML. */
    public record Markup(String html) implements Piece {}

    /**
     * The value of an {@code href} or {@code src}, as the author wrote it, percent-decoded; its scheme has been checked.
     *
     * @param image true for {@code src}
     */
    public record Target(String address, boolean image, Location at) implements Piece {}

    /**
     * Words that may name another document: a title between 《 and 》, or a document number.
     *
     * @param words the words as they stand, plain
     * @param name the title without its brackets, or the number with its brackets made 〔〕
     */
    public record Mention(String words, String name, Location at) implements Piece {}

    /**
     * A heading, or an article.
     *
     * @param level 2 to 6; articles are one deeper than the heading they stand under, and 2 at the least
     * @param article true for 第…条
     */
    public record Heading(int level, String label, String anchor, boolean article) {}

    /**
     * A place where the text can be cut in two: the heading of the highest level with this anchor begins here, within
     * nothing else.
     */
    public record Opening(String anchor) implements Piece {}

    /**
     * The plain words of a heading, a paragraph, an item of a list or a cell of a table.
     *
     * @param level of a heading 2 to 6, of anything else 0
     * @param column of a cell of a table the words at the head of its column; null of anything else
     */
    public record Passage(
            int level, List<Run> runs, @Nullable String column) {

        /** Its words, without marks. */
        public String text() {
            return runs.size() == 1
                    ? runs.get(0).words()
                    : runs.stream().map(Run::words).collect(Collectors.joining());
        }

        /** Where the word at {@code offset} of {@link #text} stands. */
        public Location at(int offset) {
            int rest = offset;
            for (Run run : runs) {
                if (rest < run.words().length()) {
                    Location at = run.at();
                    return new Location(at.path(), at.line(), at.column() + rest);
                }
                rest -= run.words().length();
            }
            return runs.get(runs.size() - 1).at();
        }
    }

    /** Words that stand in one piece in the file. */
    public record Run(String words, Location at) {}

    /**
     * Words that are published and yet no part of what is said: code, an address that stands as a link, the alternative
     * text of an image.
     *
     * @param alternative whether it stands for an image
     */
    public record Aside(boolean alternative, Run run) {}
}
