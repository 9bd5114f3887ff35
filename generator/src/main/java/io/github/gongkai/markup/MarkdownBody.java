package io.github.gongkai.markup;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.model.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks the blocks of the syntax tree of one text and writes its {@link Body}; what stands within a line is for {@link MarkdownInlines}. */
final class MarkdownBody {

    /** 1．, 2、 or 3. at the beginning of a paragraph: an item as officials number them. */
    private static final Pattern ITEM = Pattern.compile("([1-9]\\d{0,2})[．、.](?!\\d)");

    private final BodyBuilder body;
    private final Footnotes footnotes;
    private final MarkdownInlines inlines;
    private final TextChecker checker;
    private int shift;
    private int tables;

    /** The words at the head of each column of the table that is being written. */
    private final List<String> heads = new ArrayList<>();

    private int column;

    MarkdownBody(LineIndex lines, Consumer<Diagnostic> findings) {
        this.body = new BodyBuilder(findings);
        this.footnotes = new Footnotes(body);
        this.checker = new TextChecker(findings);
        this.inlines = new MarkdownInlines(body, footnotes, checker, lines, findings);
    }

    Body write(Document document) {
        for (Node node : document.getChildren()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                shift = 1;
                break;
            }
        }
        children(document);
        footnotes.write(this::children);
        return body.build();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
        inlines.flush();
    }

    private void node(Node node) {
        if (!inlines.write(node)) {
            inlines.flush();
            block(node);
        }
    }

    private void block(Node node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof BulletList) {
            wrap("<ul>\n", node, "</ul>\n");
        } else if (node instanceof OrderedList list) {
            ordered(list);
        } else if (node instanceof ListItem) {
            wrap("<li>", node, "</li>\n");
        } else if (node instanceof BlockQuote) {
            wrap("<blockquote>\n", node, "</blockquote>\n");
        } else if (node instanceof FencedCodeBlock code) {
            body.markup("<pre tabindex=\"0\"><code>");
            inlines.code(code);
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
            head(node);
            heads.clear();
            wrap("<thead>\n", node, "</thead>\n");
        } else if (node instanceof TableBody) {
            wrap("<tbody>\n", node, "</tbody>\n");
        } else if (node instanceof TableRow) {
            column = 0;
            wrap("<tr>", node, "</tr>\n");
        } else if (node instanceof TableCell cell) {
            cell(cell);
        } else if (node instanceof HtmlBlockBase) {
            inlines.rawHtml(node);
        } else if (node instanceof FootnoteBlock note) {
            footnotes.define(note);
        } else if (!(node instanceof Reference || node instanceof TableSeparator)) {
            children(node);
        }
    }

    /** Items of a list that stands within nothing else can be addressed, so that a task or a reply can cite one. */
    private void ordered(OrderedList list) {
        int number = list.getStartNumber();
        body.markup(number == 1 ? "<ol>\n" : "<ol start=\"" + number + "\">\n");
        if (list.getParent() instanceof Document) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                wrap("<li id=\"" + body.anchor("item-" + number++) + "\">", item, "</li>\n");
            }
        } else {
            children(list);
        }
        body.markup("</ol>\n");
    }

    private void head(Node head) {
        List<String> cells = new ArrayList<>();
        for (Node row = head.getFirstChild(); row != null; row = row.getNext()) {
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(MarkdownInlines.words(cell));
            }
        }
        checker.tableHead(cells, inlines.at(head));
    }

    private void wrap(String open, Node node, String close) {
        body.markup(open);
        children(node);
        body.markup(close);
    }

    private void paragraph(Paragraph paragraph) {
        body.block();
        if (paragraph.getParent() instanceof ListItem item && item.isParagraphInTightListItem(paragraph)) {
            children(paragraph);
            return;
        }
        Node first = paragraph.getFirstChild();
        if (isBold(paragraph) && paragraph.getNext() != null && !isBold(paragraph.getNext())) {
            checker.bold(MarkdownInlines.words(paragraph), inlines.at(paragraph));
        }
        if (first instanceof StrongEmphasis && boldArticle(first)) {
            first = first.getNext();
        } else if (first instanceof com.vladsch.flexmark.ast.Text) {
            String words = MarkdownInlines.plain(first.getChars());
            int indent = indent(words);
            Matcher article = Anchors.ARTICLE.matcher(words).region(indent, words.length());
            if (article.lookingAt()) {
                body.openArticle(article, inlines.at(first));
                int rest = article.end();
                while (rest < words.length() && Character.isWhitespace(words.charAt(rest))) {
                    rest++;
                }
                inlines.words("\u3000" + words.substring(rest), first.getStartOffset() + rest - 1);
            } else {
                Matcher item = ITEM.matcher(words).region(indent, words.length());
                boolean numbered = paragraph.getParent() instanceof Document && item.lookingAt();
                body.markup(numbered ? "<p id=\"" + body.anchor("item-" + item.group(1)) + "\">" : "<p>");
                inlines.words(words.substring(indent), first.getStartOffset() + indent);
            }
            first = first.getNext();
        } else {
            body.markup("<p>");
        }
        for (Node child = first; child != null; child = child.getNext()) {
            node(child);
        }
        inlines.flush();
        body.lead(" ");
        body.markup("</p>\n");
    }

    /** Whether a block of the text is a paragraph in which everything is bold and that is no article. */
    private static boolean isBold(Node node) {
        return node instanceof Paragraph
                && node.getParent() instanceof Document
                && node.getFirstChild() instanceof StrongEmphasis only
                && only.getNext() == null
                && !Anchors.ARTICLE.matcher(MarkdownInlines.words(only).strip()).lookingAt();
    }

    /** Opens an article whose number the author made bold: **第一条** 为了…. */
    private boolean boldArticle(Node bold) {
        String number = MarkdownInlines.words(bold).strip();
        Matcher article = Anchors.ARTICLE.matcher(number);
        if (!article.matches()) {
            return false;
        }
        body.openArticle(article, inlines.at(bold));
        inlines.words("\u3000", bold.getEndOffset());
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
        boolean within = !(heading.getParent() instanceof Document);
        if (!within) {
            checker.heading(level, inlines.at(heading));
        }
        body.openHeading(level, MarkdownInlines.words(heading), within);
        children(heading);
        body.block();
        body.lead(" ");
        body.markup("</h" + level + ">\n");
    }

    private void cell(TableCell cell) {
        if (cell.isHeader()) {
            heads.add(MarkdownInlines.words(cell).strip());
            body.block();
        } else {
            body.cell(column < heads.size() ? heads.get(column) : "");
        }
        column += Math.max(1, cell.getSpan());
        boolean header = cell.isHeader() && !cell.getText().isBlank();
        TableCell.Alignment alignment = cell.getAlignment();
        String align = alignment == TableCell.Alignment.RIGHT
                ? " class=\"align-right\""
                : alignment == TableCell.Alignment.CENTER ? " class=\"align-center\"" : "";
        wrap(header ? "<th scope=\"col\"" + align + ">" : "<td" + align + ">", cell, header ? "</th>" : "</td>");
    }
}
