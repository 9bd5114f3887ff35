package io.github.gongkai.model;

import io.github.gongkai.diagnostic.Location;
import java.util.List;
import java.util.Set;

/**
 * The text of an entry as checked HTML, cut where something depends on other entries: addresses of links and images,
 * and words that may name another document. Whoever prints it joins the pieces in order.
 *
 * @param outline headings and articles, in order
 * @param anchors every id an address may point to
 * @param lead the first words of the text, plain, at most {@link #LEAD_LENGTH} code units
 */
public record Body(List<Piece> pieces, List<Heading> outline, Set<String> anchors, String lead) {

    public static final int LEAD_LENGTH = 120;

    /** The text of an entry that has none. */
    public static final Body EMPTY = new Body(List.of(), List.of(), Set.of(), "");

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
}
