package io.github.gongkai.pages;

import io.github.gongkai.model.Body;
import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.view.Html;
import java.util.ArrayList;
import java.util.List;

/** Joins the pieces of a text, with every address and every citation as its page needs them. */
final class BodyPrinter {

    private final LinkResolver links;
    private final Citations citations;

    BodyPrinter(LinkResolver links, Citations citations) {
        this.links = links;
        this.citations = citations;
    }

    /**
     * The text in one piece more than there are cuts.
     *
     * @param cuts anchors of headings of the highest level, in their order; the text is cut before each
     */
    List<Html> print(Entry entry, List<String> cuts) {
        List<Html> parts = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (Body.Piece piece : entry.body().pieces()) {
            if (piece instanceof Body.Opening opening && cuts.contains(opening.anchor())) {
                parts.add(new Html(html.toString()));
                html.setLength(0);
            }
            print(entry, piece, html);
        }
        parts.add(new Html(html.toString()));
        return parts;
    }

    private void print(Entry entry, Body.Piece piece, StringBuilder html) {
        if (piece instanceof Body.Markup markup) {
            html.append(markup.html());
        } else if (piece instanceof Body.Target target) {
            html.append(escape(href(entry, target)));
        } else if (piece instanceof Body.Mention mention) {
            mention(entry, mention, html);
        }
    }

    private String href(Entry entry, Body.Target target) {
        LinkResolver.Target found = links.resolve(entry, target.address());
        if (found instanceof LinkResolver.Inside inside) {
            boolean here =
                    inside.address().equals(entry.address()) && !inside.suffix().isEmpty();
            return (here ? "" : Address.relative(entry.address(), inside.address())) + inside.suffix();
        }
        return found instanceof LinkResolver.Outside outside ? outside.address() : "#";
    }

    private void mention(Entry entry, Body.Mention mention, StringBuilder html) {
        Citations.Named named = citations.resolve(mention, entry);
        if (named == null) {
            html.append(escape(mention.words()));
            return;
        }
        Choice validity = named.entry().fields().choice("validity");
        boolean outdated = validity != null
                && (validity.id().equals("repealed") || validity.id().equals("lapsed"));
        html.append(escape(mention.words().substring(0, named.skip())))
                .append(outdated ? "<a class=\"citation outdated\" href=\"" : "<a class=\"citation\" href=\"")
                .append(escape(Address.relative(entry.address(), named.entry().address())))
                .append("\">")
                .append(escape(mention.words().substring(named.skip())))
                .append("</a>");
        if (outdated) {
            html.append("<span class=\"badge badge-")
                    .append(validity.id())
                    .append("\">已")
                    .append(escape(validity.label()))
                    .append("</span>");
        }
    }

    /** Plain text as HTML. */
    static String escape(String plain) {
        boolean clean = plain.chars().noneMatch(c -> c == '&' || c == '<' || c == '>' || c == '"');
        return clean
                ? plain
                : plain.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
