package io.github.gongkai.inspect;

import org.jsoup.nodes.Element;

/** The accessible name of an element, roughly as WAI-ARIA works it out. */
final class Names {

    private Names() {}

    /** What a reader of the screen says; empty where there is nothing to say. */
    static String of(Element element) {
        String label = element.attr("aria-label").strip();
        if (!label.isEmpty()) {
            return label;
        }
        for (String id : element.attr("aria-labelledby").strip().split("\\s+")) {
            Element other = id.isEmpty() || element.ownerDocument() == null
                    ? null
                    : element.ownerDocument().getElementById(id);
            if (other != null && !other.text().isBlank()) {
                return other.text().strip();
            }
        }
        StringBuilder name = new StringBuilder(element.text());
        for (Element image : element.getElementsByTag("img")) {
            name.append(' ').append(image.attr("alt"));
        }
        String words = name.toString().strip();
        return words.isEmpty() ? element.attr("title").strip() : words;
    }
}
