package io.github.gongkai.markup;

import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects the pieces of a {@link Body}, whatever markup they come from. Text goes in plain and comes out escaped;
 * addresses are checked against the allowed schemes.
 */
final class BodyBuilder {

    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** The title of the entry is the only heading above. */
    private static final int HIGHEST = 2;

    private final Consumer<Diagnostic> findings;
    private final List<Body.Piece> pieces = new ArrayList<>();
    private final List<Body.Heading> outline = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder lead = new StringBuilder();
    private final List<Body.Passage> passages = new ArrayList<>();
    private final List<Body.Run> runs = new ArrayList<>();
    private final List<Body.Aside> asides = new ArrayList<>();
    private final Anchors anchors = new Anchors();
    private int lastHeading = 1;
    private int passageLevel;
    private @Nullable String passageColumn;

    BodyBuilder(Consumer<Diagnostic> findings) {
        this.findings = findings;
    }

    /** Finished HTML; the caller vouches for it. */
    void markup(String safe) {
        html.append(safe);
    }

    /** Plain text of the entry; words that may name another document become mentions. */
    void text(String plain, Location at) {
        said(plain, at);
        int done = 0;
        for (Mentions.Found found : Mentions.in(plain)) {
            escape(plain, done, found.start());
            flush();
            Location mention = new Location(at.path(), at.line(), at.column() + found.start());
            pieces.add(new Body.Mention(plain.substring(found.start(), found.end()), found.name(), mention));
            done = found.end();
        }
        escape(plain, done, plain.length());
    }

    /** Words for {@link Body#lead}, which {@link #text} adds by itself. */
    void lead(String plain) {
        if (lead.length() < Body.LEAD_LENGTH) {
            lead.append(plain, 0, Math.min(plain.length(), Body.LEAD_LENGTH - lead.length()));
        }
    }

    /** Words for {@link Body#lead} and {@link Body#passages}, which {@link #text} adds by itself. */
    void said(String plain, Location at) {
        lead(plain);
        if (!plain.isEmpty()) {
            runs.add(new Body.Run(plain, at));
        }
    }

    /** Begins a block: its words are a passage of their own. */
    void block() {
        block(0, null);
    }

    /** Begins a cell of a table under the words of a head. */
    void cell(@Nullable String column) {
        block(0, column);
    }

    private void block(int level, @Nullable String column) {
        if (!runs.isEmpty()) {
            passages.add(new Body.Passage(passageLevel, List.copyOf(runs), passageColumn));
            runs.clear();
        }
        passageLevel = level;
        passageColumn = column;
    }

    /** Plain text that is no part of what is said, such as code. */
    void aside(String plain, boolean alternative, Location at) {
        asides.add(new Body.Aside(alternative, new Body.Run(plain, at)));
        literal(plain);
    }

    /** Plain text that names nothing: words that are a link already. */
    void literal(String plain) {
        escape(plain, 0, plain.length());
    }

    /** How much unfinished HTML stands; see {@link #back}. */
    int mark() {
        return html.length();
    }

    /** Takes back what {@link #markup} added since {@code mark}; nothing else may have been added. */
    void back(int mark) {
        html.setLength(mark);
    }

    /** An address, for an attribute; returns false, with a finding, where its scheme is not allowed. */
    boolean target(String address, boolean image, Location at) {
        String plain = address.strip().replaceAll("[\\x00-\\x20]", "");
        Matcher scheme = SCHEME.matcher(plain);
        boolean foreign = plain.startsWith("//") || plain.startsWith("\\") || plain.startsWith("/\\");
        String name = scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
        if (foreign || !name.isEmpty() && !LINK_SCHEMES.contains(name)) {
            findings.accept(MarkdownRules.SCHEME.at(
                    at,
                    new Text(
                            "不允许的链接地址“" + shorten(address) + "”",
                            "the address \"" + shorten(address) + "\" is not allowed"),
                    new Text("使用 https:// 网址或站内相对地址", "use an https:// address or a relative one")));
            return false;
        }
        if (image && !name.isEmpty()) {
            findings.accept(MarkdownRules.IMAGE_ORIGIN.at(
                    at,
                    new Text(
                            "图片引用了外部网站“" + shorten(address) + "”",
                            "the image lies on another host: " + shorten(address)),
                    new Text("把图片放到与条目同名的文件夹中，再用相对地址引用", "put the image into the folder named like the entry")));
            return false;
        }
        flush();
        pieces.add(new Body.Target(name.isEmpty() ? decode(plain) : plain, image, at));
        return true;
    }

    /**
     * Opens a heading; the caller prints its content and the end tag.
     *
     * @param within whether it stands within another block, such as a quotation
     */
    void openHeading(int level, String label, boolean within) {
        block(level, null);
        String anchor = anchors.heading(label);
        if (level == HIGHEST && !within) {
            flush();
            pieces.add(new Body.Opening(anchor));
        }
        lastHeading = level;
        outline.add(new Body.Heading(level, label.strip(), anchor, false));
        html.append("<h").append(level).append(" id=\"");
        literal(anchor);
        html.append("\">");
    }

    /** Opens a paragraph that begins with {@code number}, such as 第十二条, which stands at {@code at}. */
    void openArticle(Matcher number, Location at) {
        block();
        runs.add(new Body.Run(number.group(), at));
        String anchor = anchors.article(number);
        outline.add(new Body.Heading(Math.min(6, lastHeading + 1), number.group(), anchor, true));
        html.append("<p class=\"article\" id=\"").append(anchor).append("\"><strong class=\"article-number\">");
        literal(number.group());
        html.append("</strong>");
    }

    /** An id for something that can be addressed but is no heading. */
    String anchor(String id) {
        return anchors.unique(id);
    }

    Body build() {
        flush();
        block();
        if (lead.length() > 0 && Character.isHighSurrogate(lead.charAt(lead.length() - 1))) {
            lead.setLength(lead.length() - 1);
        }
        String words = lead.toString()
                .replaceAll("[\\s\\u3000\\u00a0]+", " ")
                .replaceAll("[\\x00-\\x1f\\x7f\ufffe\uffff]", "\ufffd")
                .strip();
        return new Body(
                List.copyOf(pieces),
                List.copyOf(outline),
                anchors.ids(),
                words,
                List.copyOf(passages),
                List.copyOf(asides));
    }

    private void flush() {
        if (html.length() > 0) {
            pieces.add(new Body.Markup(html.toString()));
            html.setLength(0);
        }
    }

    private void escape(String plain, int from, int to) {
        int done = from;
        for (int i = from; i < to; i++) {
            char c = plain.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE';
            if (!control && c != '&' && c != '<' && c != '>' && c != '"') {
                continue;
            }
            html.append(plain, done, i);
            done = i + 1;
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append('\uFFFD');
            }
        }
        html.append(plain, done, to);
    }

    private static String decode(String address) {
        try {
            return address.indexOf('%') < 0
                    ? address
                    : URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String shorten(String address) {
        return address.length() > 80 ? address.substring(0, 80) + "…" : address;
    }
}
