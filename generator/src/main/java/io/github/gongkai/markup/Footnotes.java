package io.github.gongkai.markup;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The footnotes of one text: numbered in the order they are named, written at its end. */
final class Footnotes {

    /** What the id of a note begins with; its number follows. */
    static final String ID = "zhu-";

    private final BodyBuilder body;

    /** In the order they stand in the text. */
    private final List<FootnoteBlock> defined = new ArrayList<>();

    /** In the order they are named. */
    private final List<FootnoteBlock> notes = new ArrayList<>();

    private final Map<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();

    Footnotes(BodyBuilder body) {
        this.body = body;
    }

    void define(FootnoteBlock note) {
        defined.add(note);
    }

    /** The number of a note; the first time it is asked for, the next one. */
    int number(FootnoteBlock note) {
        return numbers.computeIfAbsent(note, named -> {
            notes.add(named);
            body.anchor(ID + notes.size());
            return notes.size();
        });
    }

    /** Writes all notes; those that nothing points to come last, so that nothing is lost. */
    void write(Consumer<Node> children) {
        defined.forEach(this::number);
        if (notes.isEmpty()) {
            return;
        }
        body.markup("<section class=\"footnotes\" aria-label=\"注释\"><ol>\n");
        // A note may name further notes: the list grows while it is written.
        for (int i = 0; i < notes.size(); i++) {
            body.markup("<li id=\"" + ID + (i + 1) + "\">");
            children.accept(notes.get(i));
            body.markup("</li>\n");
        }
        body.markup("</ol></section>\n");
    }
}
