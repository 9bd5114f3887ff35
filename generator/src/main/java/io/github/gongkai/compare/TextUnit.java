package io.github.gongkai.compare;

/**
 * A part of a text that is compared as a whole.
 *
 * @param label its number, such as 第十二条 or 第三章; empty for a paragraph or a heading without one
 * @param text its words without the number, white space made single; paragraphs of an article are parted by line feeds
 * @param anchor how it is addressed; empty where it is not
 */
public record TextUnit(Role role, String label, String text, String anchor) {

    public enum Role {
        HEADING,
        ARTICLE,
        PARAGRAPH
    }

    public boolean heading() {
        return role == Role.HEADING;
    }
}
