package io.github.gongkai.columns.text;

import io.github.gongkai.model.Body;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an entry as plain words, blocks divided by line ends.
 *
 * @param words without marks; empty where the entry has no text
 */
public record PlainText(String words) {

    private static final Pattern BLOCK = Pattern.compile("</(?:p|li|h[2-6]|tr|dt|dd|caption|pre|blockquote)>|<br ?/?>");
    private static final Pattern CELL = Pattern.compile("</t[dh]>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern HEADING = Pattern.compile("<h[2-6] id=\"");

    /** All of a text. */
    public static PlainText of(Body body) {
        return new PlainText(plain(html(body)));
    }

    /** What stands below a heading, up to the next one. */
    public static PlainText below(Body body, Body.Heading heading) {
        String html = html(body);
        int from = html.indexOf(" id=\"" + heading.anchor() + "\"");
        int end = from < 0 ? -1 : html.indexOf("</h" + heading.level() + ">", from);
        if (end < 0) {
            return new PlainText("");
        }
        Matcher next = HEADING.matcher(html).region(end, html.length());
        return new PlainText(plain(html.substring(end, next.find() ? next.start() : html.length())));
    }

    /** The first characters, cut at the end of a sentence where one is near. */
    public String lead(int length) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, length));
        int stop = cut.lastIndexOf('。');
        return stop > length / 2 ? cut.substring(0, stop + 1) : cut + "……";
    }

    private static String html(Body body) {
        StringBuilder html = new StringBuilder();
        for (Body.Piece piece : body.pieces()) {
            if (piece instanceof Body.Markup markup) {
                html.append(markup.html());
            } else if (piece instanceof Body.Mention mention) {
                html.append(mention.words().replace("&", "&amp;").replace("<", "&lt;"));
            }
        }
        return html.toString();
    }

    private static String plain(String html) {
        String lines = CELL.matcher(BLOCK.matcher(html.replace("\n", "")).replaceAll("\n"))
                .replaceAll(" ");
        return TAG.matcher(lines)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
