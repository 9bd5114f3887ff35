package io.github.gongkai.columns.text;

import io.github.gongkai.model.Body;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of an entry as plain words, blocks divided by line ends.
 *
 * @param words without marks; empty where the entry has no text
 */
public record PlainText(String words) {

    /** All of a text. */
    public static PlainText of(Body body) {
        return new PlainText(lines(body.passages()));
    }

    /** What stands below a heading, up to the next one. */
    public static PlainText below(Body body, Body.Heading heading) {
        long before = body.outline().stream()
                .takeWhile(other -> !other.equals(heading))
                .filter(other -> !other.article())
                .count();
        List<Body.Passage> after = body.passages();
        for (long headings = 0; headings <= before && !after.isEmpty(); headings++) {
            int at = 0;
            while (at < after.size() && after.get(at).level() == 0) {
                at++;
            }
            after = after.subList(Math.min(at + 1, after.size()), after.size());
        }
        return new PlainText(
                lines(after.stream().takeWhile(passage -> passage.level() == 0).toList()));
    }

    private static String lines(List<Body.Passage> passages) {
        return passages.stream()
                .map(Body.Passage::text)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The first characters, cut at the end of a sentence where one is near. */
    public String lead(int length) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= length) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, length));
        int stop = cut.lastIndexOf('。');
        return stop > length / 2 ? cut.substring(0, stop + 1) : cut + "……";
    }
}
