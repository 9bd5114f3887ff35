package io.github.gongkai.compare;

import io.github.gongkai.model.Body;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into headings, articles with all their paragraphs, and paragraphs that belong to no article. Where there are
 * no articles, each paragraph, list item and row of a table stands for itself. Reads the HTML that {@code markup} writes,
 * in which every {@code <} of the author is escaped.
 */
public final class TextUnitReader {

    /** Elements that end a line of text; cells are handled apart. */
    private static final Set<String> BLOCKS = Set.of(
            "p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table thead tbody tfoot tr caption blockquote pre hr br section div figure figcaption"
                    .split(" "));

    private static final Pattern PART =
            Pattern.compile("(第[零〇一二三四五六七八九十百千0-9]{1,9}[编章节])[\\s\\u3000]*(.*)", Pattern.DOTALL);

    private final List<TextUnit> units = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Iterator<Body.Heading> outline;
    private Body.@Nullable Heading open;
    private int cells;

    private TextUnitReader(Body body) {
        this.outline = body.outline().iterator();
    }

    /** The units of a text in order. */
    public static List<TextUnit> read(Body body) {
        TextUnitReader reader = new TextUnitReader(body);
        StringBuilder html = new StringBuilder();
        body.pieces().forEach(piece -> html.append(html(piece)));
        reader.html(html.toString());
        reader.line();
        reader.close();
        return reader.units;
    }

    /**
     * The last lines of a text, where officials put date, period of validity and notes.
     *
     * @param length about how many characters of HTML to look at
     */
    public static List<String> end(Body body, int length) {
        StringBuilder html = new StringBuilder();
        for (int i = body.pieces().size() - 1; i >= 0 && html.length() < length; i--) {
            html.insert(0, html(body.pieces().get(i)));
        }
        int cut = html.length() <= length ? 0 : html.indexOf("<p", html.length() - length);
        TextUnitReader reader = new TextUnitReader(Body.EMPTY);
        reader.html(html.substring(Math.max(0, cut)));
        reader.line();
        reader.close();
        return reader.units.stream().map(TextUnit::text).toList();
    }

    private static String html(Body.Piece piece) {
        if (piece instanceof Body.Mention mention) {
            return mention.words().replace("&", "&amp;").replace("<", "&lt;");
        }
        return piece instanceof Body.Markup markup ? markup.html() : "";
    }

    private void html(String html) {
        int done = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', done)) {
            line.append(html, done, tag);
            int end = html.indexOf('>', tag);
            done = end < 0 ? html.length() : end + 1;
            tag(html.substring(tag + 1, end < 0 ? done : end));
        }
        line.append(html, done, html.length());
    }

    private void tag(String tag) {
        boolean closing = tag.startsWith("/");
        int space = tag.indexOf(' ');
        String name = tag.substring(closing ? 1 : 0, space < 0 ? tag.length() : space);
        if (name.equals("td") || name.equals("th")) {
            cells += closing ? -1 : 1;
            if (!closing && !line.toString().isBlank()) {
                line.append(" | ");
            }
        } else if (BLOCKS.contains(name) && cells > 0) {
            line.append(' ');
        } else if (BLOCKS.contains(name)) {
            line();
            boolean heading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
            if (heading && closing) {
                close();
            } else if ((heading || tag.startsWith("p class=\"article\"")) && outline.hasNext()) {
                close();
                open = outline.next();
            }
        }
    }

    /** Ends a line; outside an article it is a unit of its own. */
    private void line() {
        String words = line.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\u3000\\u00a0]+", " ")
                .strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(words);
        }
        if (open == null) {
            close();
        }
    }

    private void close() {
        Body.Heading heading = open;
        String words = text.toString();
        text.setLength(0);
        open = null;
        if (heading == null) {
            if (!words.isEmpty()) {
                units.add(new TextUnit(TextUnit.Role.PARAGRAPH, "", words, ""));
            }
        } else if (heading.article()) {
            String rest = words.startsWith(heading.label())
                    ? words.substring(heading.label().length()).strip()
                    : words;
            units.add(new TextUnit(TextUnit.Role.ARTICLE, heading.label(), rest, heading.anchor()));
        } else {
            Matcher part = PART.matcher(words);
            boolean numbered = part.matches();
            units.add(new TextUnit(
                    TextUnit.Role.HEADING,
                    numbered ? part.group(1) : "",
                    numbered ? part.group(2) : words,
                    heading.anchor()));
        }
    }
}
