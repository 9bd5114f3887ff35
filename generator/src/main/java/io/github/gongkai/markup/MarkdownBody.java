package io.github.gongkai.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Walks the syntax tree of one text and writes its {@link Body}. */
final class MarkdownBody {

    private final LineIndex lines;
    private final Consumer<Diagnostic> findings;
    private final BodyBuilder body;

    /** Plain text waiting to be written: neighbours are joined, so that a name cut by the parser is found whole. */
    private final StringBuilder run = new StringBuilder();

    private static final String NOTE = "zhu-";

    /** Footnotes in the order they stand in the text. */
    private final List<FootnoteBlock> defined = new ArrayList<>();

    /** Footnotes in the order they are named. */
    private final List<FootnoteBlock> notes = new ArrayList<>();

    private final Map<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
    private int runStart;
    private int shift;
    private int tables;
    private boolean inLink;

    MarkdownBody(LineIndex lines, Consumer<Diagnostic> findings) {
        this.lines = lines;
        this.findings = findings;
        this.body = new BodyBuilder(findings);
    }

    Body write(Document document) {
        for (Node node : document.getChildren()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                shift = 1;
                break;
            }
        }
        children(document);
        footnotes();
        return body.build();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
    }

    private void node(Node node) {
        if (node instanceof com.vladsch.flexmark.ast.Text || node instanceof HtmlEntity) {
            words(plain(node.getChars()), node.getStartOffset());
        } else if (node instanceof com.vladsch.flexmark.ast.TextBase) {
            children(node);
        } else if (!inline(node)) {
            flush();
            block(node);
        }
    }

    // Blocks ----------------------------------------------------------------------------------------------------------

    private void block(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof BulletList) {
            wrap("<ul>\n", node, "</ul>\n");
        } else if (node instanceof OrderedList list) {
            int start = list.getStartNumber();
            wrap(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n", node, "</ol>\n");
        } else if (node instanceof ListItem) {
            wrap("<li>", node, "</li>\n");
        } else if (node instanceof BlockQuote) {
            wrap("<blockquote>\n", node, "</blockquote>\n");
        } else if (node instanceof FencedCodeBlock code) {
            body.markup("<pre tabindex=\"0\"><code>");
            body.literal(code.getContentChars().toString());
            body.markup("</code></pre>\n");
        } else if (node instanceof ThematicBreak) {
            body.markup("<hr>\n");
        } else if (node instanceof TableBlock) {
            wrap(
                    "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"表格" + ++tables
                            + "\"><table>\n",
                    node,
                    "</table></div>\n");
        } else if (node instanceof TableHead) {
            wrap("<thead>\n", node, "</thead>\n");
        } else if (node instanceof TableBody) {
            wrap("<tbody>\n", node, "</tbody>\n");
        } else if (node instanceof TableRow) {
            wrap("<tr>", node, "</tr>\n");
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else if (node instanceof HtmlBlockBase) {
            rawHtml(node);
        } else if (node instanceof FootnoteBlock note) {
            defined.add(note);
        } else if (!(node instanceof Reference || node instanceof TableSeparator)) {
            children(node);
        }
    }

    private void wrap(String open, Node node, String close) {
        body.markup(open);
        children(node);
        flush();
        body.markup(close);
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem item && item.isParagraphInTightListItem(paragraph)) {
            children(paragraph);
            flush();
            return;
        }
        Node first = paragraph.getFirstChild();
        if (first instanceof StrongEmphasis && boldArticle(first)) {
            first = first.getNext();
        } else if (first instanceof com.vladsch.flexmark.ast.Text) {
            String words = plain(first.getChars());
            int indent = indent(words);
            Matcher article = Anchors.ARTICLE.matcher(words).region(indent, words.length());
            if (article.lookingAt()) {
                body.openArticle(article);
                int rest = article.end();
                while (rest < words.length() && Character.isWhitespace(words.charAt(rest))) {
                    rest++;
                }
                words("\u3000" + words.substring(rest), first.getStartOffset() + rest - 1);
            } else {
                body.markup("<p>");
                words(words.substring(indent), first.getStartOffset() + indent);
            }
            first = first.getNext();
        } else {
            body.markup("<p>");
        }
        for (Node child = first; child != null; child = child.getNext()) {
            node(child);
        }
        flush();
        body.lead(" ");
        body.markup("</p>\n");
    }

    /** Opens an article whose number the author made bold: **第一条** 为了…. */
    private boolean boldArticle(Node bold) {
        String number = words(bold).strip();
        Matcher article = Anchors.ARTICLE.matcher(number);
        if (!article.matches()) {
            return false;
        }
        body.openArticle(article);
        words("\u3000", bold.getEndOffset());
        return true;
    }

    /** Full-width spaces that typists put before a paragraph; the style sheet indents. */
    private static int indent(String words) {
        int indent = 0;
        while (indent < words.length() && (words.charAt(indent) == '\u3000' || words.charAt(indent) == '\u00a0')) {
            indent++;
        }
        return indent;
    }

    private void heading(Heading heading) {
        int level = Math.min(6, Math.max(2, heading.getLevel() + shift));
        body.openHeading(level, words(heading));
        children(heading);
        flush();
        body.lead(" ");
        body.markup("</h" + level + ">\n");
    }

    /** The words of a heading, without marks. */
    private static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof com.vladsch.flexmark.ast.Text || child instanceof HtmlEntity) {
                words.append(child.getChars().unescape());
            } else if (child instanceof Code code) {
                words.append(code.getText());
            } else if (child instanceof Image image) {
                words.append(image.getText().unescape());
            } else if (child instanceof SoftLineBreak) {
                words.append(' ');
            } else if (child instanceof AutoLink || child instanceof MailLink) {
                words.append(child.getChars(), 1, child.getChars().length() - 1);
            } else if (!(child instanceof Footnote)) {
                words.append(words(child));
            }
        }
        return words.toString();
    }

    private void cell(TableCell cell) {
        boolean header = cell.isHeader() && !cell.getText().isBlank();
        TableCell.Alignment alignment = cell.getAlignment();
        String align = alignment == TableCell.Alignment.RIGHT
                ? " class=\"align-right\""
                : alignment == TableCell.Alignment.CENTER ? " class=\"align-center\"" : "";
        wrap(header ? "<th scope=\"col\"" + align + ">" : "<td" + align + ">", cell, header ? "</th>" : "</td>");
    }

    private void footnotes() {
        // Notes that nothing points to come last, so that nothing is lost.
        defined.forEach(this::number);
        if (notes.isEmpty()) {
            return;
        }
        body.markup("<section class=\"footnotes\" aria-label=\"注释\"><ol>\n");
        // A note may name further notes: the list grows while it is written.
        for (int i = 0; i < notes.size(); i++) {
            wrap("<li id=\"" + NOTE + (i + 1) + "\">", notes.get(i), "</li>\n");
        }
        body.markup("</ol></section>\n");
    }

    /** Notes are numbered in the order they are named; one that is never named is not shown. */
    private int number(FootnoteBlock note) {
        return numbers.computeIfAbsent(note, named -> {
            notes.add(named);
            body.anchor(NOTE + notes.size());
            return notes.size();
        });
    }

    // Inlines ---------------------------------------------------------------------------------------------------------

    private boolean inline(Node node) {
        if (node instanceof SoftLineBreak) {
            softBreak(node);
        } else if (node instanceof HardLineBreak) {
            flush();
            body.markup("<br>\n");
        } else if (node instanceof Emphasis) {
            inlineWrap("<em>", node, "</em>");
        } else if (node instanceof StrongEmphasis) {
            inlineWrap("<strong>", node, "</strong>");
        } else if (node instanceof Strikethrough) {
            inlineWrap("<del>", node, "</del>");
        } else if (node instanceof Code code) {
            flush();
            body.markup("<code>");
            body.literal(code.getText().toString());
            body.markup("</code>");
        } else if (node instanceof Link link) {
            link(link, link.getUrl());
        } else if (node instanceof LinkRef ref) {
            linkRef(ref);
        } else if (node instanceof Image image) {
            image(image, image.getUrl(), image.getText());
        } else if (node instanceof ImageRef ref) {
            imageRef(ref);
        } else if (node instanceof AutoLink link) {
            autoLink(link, link.getText().toString(), link.getText().toString());
        } else if (node instanceof MailLink link) {
            autoLink(link, "mailto:" + link.getText(), link.getText().toString());
        } else if (node instanceof Footnote footnote) {
            footnote(footnote);
        } else if (node instanceof HtmlInlineBase) {
            rawHtml(node);
        } else {
            return false;
        }
        return true;
    }

    private void inlineWrap(String open, Node node, String close) {
        flush();
        body.markup(open);
        children(node);
        flush();
        body.markup(close);
    }

    /** A line end within a paragraph is a space, but not between Chinese characters. */
    private void softBreak(Node node) {
        boolean chinese = isWide(lastWord(node.getPrevious()));
        if (!(chinese && isWide(firstWord(node.getNext())))) {
            words("\n", node.getStartOffset());
        }
        flush();
    }

    /** The first character a reader sees of an inline; 0 where there is none. */
    private static char firstWord(@Nullable Node inline) {
        Node inner = inline;
        while (inner != null && inner.hasChildren()) {
            inner = inner.getFirstChild();
        }
        CharSequence chars = inner == null ? "" : inner.getChars();
        return chars.length() == 0 ? 0 : chars.charAt(0);
    }

    private static char lastWord(@Nullable Node inline) {
        Node inner = inline;
        while (inner != null && inner.hasChildren()) {
            inner = inner.getLastChild();
        }
        CharSequence chars = inner == null ? "" : inner.getChars();
        return chars.length() == 0 ? 0 : chars.charAt(chars.length() - 1);
    }

    private static boolean isWide(char c) {
        return c >= '\u2e80' && c <= '\u9fff' || c >= '\uff00' && c <= '\uffef' || c == '“' || c == '”';
    }

    private void link(Node node, BasedSequence url) {
        flush();
        int mark = body.mark();
        body.markup("<a href=\"");
        if (inLink || !body.target(url.unescape(), false, at(node))) {
            body.back(mark);
            children(node);
            return;
        }
        body.markup("\">");
        inLink = true;
        children(node);
        flush();
        inLink = false;
        body.markup("</a>");
    }

    private void linkRef(LinkRef ref) {
        Reference target = ref.isDefined() ? ref.getReferenceNode(ref.getDocument()) : null;
        if (target != null) {
            link(ref, target.getUrl());
            return;
        }
        words("[", ref.getStartOffset());
        if (ref.hasChildren()) {
            children(ref);
        } else {
            words(ref.getReference().unescape(), ref.getStartOffset() + 1);
        }
        words("]", ref.getEndOffset() - 1);
        if (ref.getText().isNotNull()
                && ref.getReferenceOpeningMarker().isNotNull()
                && ref.getReference().isNotNull()
                && !ref.getText().isEmpty()) {
            words("[" + ref.getReference().unescape() + "]", ref.getEndOffset());
        }
    }

    private void image(Node node, BasedSequence url, BasedSequence alt) {
        flush();
        int mark = body.mark();
        body.markup("<img src=\"");
        if (!body.target(url.unescape(), true, at(node))) {
            body.back(mark);
            words(alt.unescape(), node.getStartOffset());
            return;
        }
        body.markup("\" alt=\"");
        body.literal(alt.unescape());
        body.markup("\" loading=\"lazy\">");
    }

    private void imageRef(ImageRef ref) {
        Reference target = ref.isDefined() ? ref.getReferenceNode(ref.getDocument()) : null;
        if (target == null) {
            words(ref.getChars().unescape(), ref.getStartOffset());
        } else {
            image(ref, target.getUrl(), ref.getText().isNull() ? ref.getReference() : ref.getText());
        }
    }

    private void autoLink(Node node, String address, String words) {
        flush();
        int mark = body.mark();
        body.markup("<a href=\"");
        if (!body.target(address, false, at(node))) {
            body.back(mark);
            words(words, node.getStartOffset());
            return;
        }
        body.markup("\">");
        body.literal(words);
        body.markup("</a>");
    }

    private void footnote(Footnote footnote) {
        @Nullable FootnoteBlock note = footnote.getFootnoteBlock();
        if (note == null) {
            words(footnote.getChars().unescape(), footnote.getStartOffset());
            return;
        }
        flush();
        int number = number(note);
        body.markup("<sup class=\"footnote\"><a href=\"#" + NOTE + number + "\" aria-label=\"注释" + number + "\">"
                + number + "</a></sup>");
    }

    private void rawHtml(Node node) {
        flush();
        String html = node.getChars().toString().strip();
        String shown = html.length() > 40 ? html.substring(0, 40) + "…" : html;
        findings.accept(MarkdownRules.RAW_HTML.at(
                at(node),
                new Text("正文中有 HTML 标签“" + shown + "”", "the text holds the HTML tag \"" + shown + "\""),
                new Text("改用 Markdown 写法；要显示“<”本身，写成 \\<", "use Markdown; to show \"<\" itself write \\<")));
        body.literal(html);
    }

    // Text ------------------------------------------------------------------------------------------------------------

    /** The characters an author means: backslashes and entities worked out, where there are any. */
    private static String plain(BasedSequence chars) {
        String text = chars.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : chars.unescape();
    }

    private void words(String plain, int offset) {
        if (run.length() == 0) {
            runStart = offset;
        }
        run.append(plain);
    }

    private void flush() {
        if (run.length() == 0) {
            return;
        }
        String words = run.toString();
        run.setLength(0);
        if (inLink) {
            body.lead(words);
            body.literal(words);
        } else {
            body.text(words, lines.at(runStart));
        }
    }

    private Location at(Node node) {
        return lines.at(node.getStartOffset());
    }
}
