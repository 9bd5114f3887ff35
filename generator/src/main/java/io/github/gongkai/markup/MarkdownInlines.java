package io.github.gongkai.markup;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes what stands within a line: text, emphasis, links, images, notes. */
final class MarkdownInlines {

    private final BodyBuilder body;
    private final Footnotes footnotes;
    private final TextChecker checker;
    private final LineIndex lines;
    private final Consumer<Diagnostic> findings;

    /** Plain text waiting to be written: neighbours are joined, so that a name cut by the parser is found whole. */
    private final StringBuilder run = new StringBuilder();

    private int runStart;
    private boolean inLink;

    MarkdownInlines(
            BodyBuilder body,
            Footnotes footnotes,
            TextChecker checker,
            LineIndex lines,
            Consumer<Diagnostic> findings) {
        this.body = body;
        this.footnotes = footnotes;
        this.checker = checker;
        this.lines = lines;
        this.findings = findings;
    }

    /** Writes an inline; returns false, having done nothing, where the node is none. */
    boolean write(Node node) {
        if (node instanceof com.vladsch.flexmark.ast.Text || node instanceof HtmlEntity) {
            words(plain(node.getChars()), node.getStartOffset());
        } else if (node instanceof com.vladsch.flexmark.ast.TextBase) {
            children(node);
        } else if (node instanceof SoftLineBreak) {
            softBreak(node);
        } else if (node instanceof HardLineBreak) {
            flush();
            body.markup("<br>\n");
        } else if (node instanceof Emphasis) {
            wrap("<em>", node, "</em>");
        } else if (node instanceof StrongEmphasis) {
            wrap("<strong>", node, "</strong>");
        } else if (node instanceof Strikethrough) {
            wrap("<del>", node, "</del>");
        } else if (node instanceof Code code) {
            flush();
            body.markup("<code>");
            body.aside(code.getText().toString(), false, lines.at(code.getText().getStartOffset()));
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

    private void wrap(String open, Node node, String close) {
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
        checker.link(words(node), at(node));
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
        checker.image(alt.unescape(), at(node));
        body.markup("\" alt=\"");
        body.aside(alt.unescape(), true, lines.at(alt.isNull() ? node.getStartOffset() : alt.getStartOffset()));
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
        checker.link(words, at(node));
        body.markup("\">");
        body.aside(words, false, at(node));
        body.markup("</a>");
    }

    private void footnote(Footnote footnote) {
        @Nullable FootnoteBlock note = footnote.getFootnoteBlock();
        if (note == null) {
            words(footnote.getChars().unescape(), footnote.getStartOffset());
            return;
        }
        flush();
        int number = footnotes.number(note);
        body.markup("<sup class=\"footnote\"><a href=\"#" + Footnotes.ID + number + "\" aria-label=\"注释" + number
                + "\">" + number + "</a></sup>");
    }

    /** Reports a tag, and prints it as text. */
    void rawHtml(Node node) {
        flush();
        String html = node.getChars().toString().strip();
        String shown = html.length() > 40 ? html.substring(0, 40) + "…" : html;
        findings.accept(MarkdownRules.RAW_HTML.at(
                at(node),
                new Text("正文中有 HTML 标签“" + shown + "”", "the text holds the HTML tag \"" + shown + "\""),
                new Text("改用 Markdown 写法；要显示“<”本身，写成 \\<", "use Markdown; to show \"<\" itself write \\<")));
        body.aside(html, false, at(node));
    }

    /** A block of code. */
    void code(FencedCodeBlock code) {
        BasedSequence content = code.getContentChars();
        body.aside(content.toString(), false, lines.at(content.getStartOffset()));
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!write(child)) {
                children(child);
            }
        }
    }

    /** The words of a heading or another piece of text, without marks. */
    static String words(Node parent) {
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

    /** The characters an author means: backslashes and entities worked out, where there are any. */
    static String plain(BasedSequence chars) {
        String text = chars.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : chars.unescape();
    }

    /** Adds plain text that stands at {@code offset}. */
    void words(String plain, int offset) {
        if (run.length() == 0) {
            runStart = offset;
        }
        run.append(plain);
    }

    /** Writes the text that waits. */
    void flush() {
        if (run.length() == 0) {
            return;
        }
        String words = run.toString();
        run.setLength(0);
        if (inLink) {
            body.said(words, lines.at(runStart));
            body.literal(words);
        } else {
            body.text(words, lines.at(runStart));
        }
    }

    Location at(Node node) {
        return lines.at(node.getStartOffset());
    }
}
