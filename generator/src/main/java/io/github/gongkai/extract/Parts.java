package io.github.gongkai.extract;

import io.github.gongkai.diagnostic.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a file, up to a limit. */
final class Parts {

    /** About a hundred novels; a file that holds more is hostile, or a database. */
    private static final int MOST_CHARACTERS = 30_000_000;

    private final List<TextPart> parts = new ArrayList<>();
    private String within = "";
    private long characters;
    private @Nullable Text trouble;
    private boolean pictured;

    /** Parts that follow stand in a member of an archive or a file within a file. */
    void enter(String member) {
        within = member;
    }

    void add(String place, String words) throws Unreadable {
        add(place, "", 0, false, words);
    }

    /** What the file says of itself. */
    void tell(String property, @Nullable String words) throws Unreadable {
        if (words != null) {
            add("文档属性：" + property, "", 0, true, words);
        }
    }

    void add(String place, String head, int row, boolean told, String words) throws Unreadable {
        if (words.isBlank()) {
            return;
        }
        characters += words.length();
        if (characters > MOST_CHARACTERS) {
            throw new Unreadable(Unreadable.LARGE);
        }
        parts.add(new TextPart(within + place, head, row, told, words.strip()));
    }

    /** Something could not be read; the first reason is kept. */
    void trouble(Text reason) {
        if (trouble == null) {
            trouble = within.isEmpty() ? reason : new Text(within + reason.zh(), within + " " + reason.en());
        }
    }

    /** The file has pages and no words. */
    void pictured() {
        pictured = true;
    }

    Extract extract() {
        return new Extract(List.copyOf(parts), trouble, pictured);
    }
}
