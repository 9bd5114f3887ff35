package io.github.gongkai.markup;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Body;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML made by another markup engine (AsciiDoc) to a {@link Body}. Only a short list of elements without attributes
 * passes; everything else is reduced to its text. Findings can only name the line in which the text begins.
 */
public final class MarkupReader {

    private static final Safelist ELEMENTS = new Safelist()
            .addTags(
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "code",
                    "table",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "caption",
                    "strong",
                    "em",
                    "b",
                    "i",
                    "del",
                    "sub",
                    "sup",
                    "br",
                    "hr",
                    "a",
                    "img")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            .preserveRelativeLinks(true);

    private static final Set<String> BLOCKS = Set.of("p", "li", "dt", "dd", "td", "th");

    private final BodyBuilder body;
    private final Location at;
    private final Element root;
    private final TextChecker checker;
    private int shift;
    private int tables;

    private MarkupReader(BodyBuilder body, Location at, Element root, TextChecker checker) {
        this.body = body;
        this.checker = checker;
        this.at = at;
        this.root = root;
    }

    /** Reads {@code html}, whose source begins at {@code at}. */
    public static Body read(String html, Location at, Consumer<Diagnostic> findings) {
        Element clean =
                new Cleaner(ELEMENTS).clean(Jsoup.parseBodyFragment(html)).body();
        MarkupReader reader = new MarkupReader(new BodyBuilder(findings), at, clean, new TextChecker(findings));
        reader.shift = clean.selectFirst("h1") == null ? 0 : 1;
        reader.children(clean);
        return reader.body.build();
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                body.text(text.getWholeText(), at);
            } else if (child instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String tag = element.normalName();
        if (BLOCKS.contains(tag)) {
            body.block();
        }
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                int level = Math.min(6, Math.max(2, tag.charAt(1) - '0' + shift));
                if (element.parent() == root) {
                    checker.heading(level, at);
                }
                body.openHeading(level, element.text(), element.parent() != root);
                children(element);
                body.block();
                body.markup("</h" + level + ">\n");
            }
            case "p" -> paragraph(element);
            case "br", "hr" -> body.markup("<" + tag + ">");
            case "a" -> link(element);
            case "img" -> image(element);
            case "table" -> {
                checker.tableHead(element.select("th").eachText(), at);
                body.markup("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"表格" + ++tables
                        + "\"><table>\n");
                children(element);
                body.markup("</table></div>\n");
            }
            case "th" -> wrap(element, "th", " scope=\"col\"" + spans(element));
            case "td" -> {
                body.cell(head(element));
                wrap(element, "td", spans(element));
            }
            default -> wrap(element, tag, "");
        }
    }

    private void wrap(Element element, String tag, String attributes) {
        body.markup("<" + tag + attributes + ">");
        children(element);
        body.markup("</" + tag + ">");
    }

    private static String spans(Element cell) {
        StringBuilder spans = new StringBuilder();
        for (String name : new String[] {"colspan", "rowspan"}) {
            if (cell.attr(name).matches("[1-9]\\d{0,2}")) {
                spans.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(cell.attr(name))
                        .append('"');
            }
        }
        return spans.toString();
    }

    private void paragraph(Element element) {
        Matcher article = Anchors.ARTICLE.matcher(element.text());
        if (article.lookingAt()
                && element.childNode(0) instanceof TextNode first
                && first.getWholeText().strip().length() >= article.end()) {
            body.openArticle(article, at);
            first.text("\u3000"
                    + first.getWholeText().strip().substring(article.end()).strip());
        } else {
            body.markup("<p>");
        }
        children(element);
        body.markup("</p>\n");
    }

    /** The words at the head of the column a cell stands in; the first row of a table without a head is its head. */
    private static String head(Element cell) {
        Element table = cell.closest("table");
        Element row = table == null ? null : table.selectFirst("tr");
        return row == null || row == cell.parent() || row.childrenSize() <= cell.elementSiblingIndex()
                ? ""
                : row.child(cell.elementSiblingIndex()).text();
    }

    private void link(Element element) {
        int mark = body.mark();
        body.markup("<a href=\"");
        if (!element.hasAttr("href") || !body.target(element.attr("href"), false, at)) {
            body.back(mark);
            children(element);
            return;
        }
        checker.link(element.text() + String.join("", element.select("img").eachAttr("alt")), at);
        body.markup("\">");
        body.said(element.text(), at);
        body.literal(element.text());
        body.markup("</a>");
    }

    private void image(Element element) {
        int mark = body.mark();
        body.markup("<img src=\"");
        if (!body.target(element.attr("src"), true, at)) {
            body.back(mark);
            body.literal(element.attr("alt"));
            return;
        }
        checker.image(element.attr("alt"), at);
        body.markup("\" alt=\"");
        body.aside(element.attr("alt"), true, at);
        body.markup("\" loading=\"lazy\">");
    }
}
