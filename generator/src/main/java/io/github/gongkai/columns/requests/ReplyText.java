package io.github.gongkai.columns.requests;

import io.github.gongkai.model.Choice;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a letter of reply says.
 *
 * @param lines its paragraphs, plain, in order
 */
record ReplyText(List<String> lines) {

    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    /** Seal and date stand below the text. */
    private static final int CLOSING_LINES = 3;

    static ReplyText of(Entry letter) {
        return new ReplyText(letter.body().passages().stream()
                .map(passage -> passage.text().strip())
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** What the choice of the field {@code result} is called. */
    static String label(Fields fields) {
        Choice result = fields.choice("result");
        return result == null ? "" : result.label();
    }

    boolean has(Pattern pattern) {
        return lines.stream().anyMatch(line -> pattern.matcher(line).find());
    }

    /** Whether all patterns are found in one paragraph, so that they speak of one thing. */
    boolean hasTogether(Pattern one, Pattern other) {
        return lines.stream()
                .anyMatch(
                        line -> one.matcher(line).find() && other.matcher(line).find());
    }

    /** The first paragraphs. */
    List<String> opening(int count) {
        return lines.subList(0, Math.min(count, lines.size()));
    }

    /** The last paragraphs, where seal and date stand. */
    ReplyText closing() {
        return new ReplyText(lines.subList(Math.max(0, lines.size() - CLOSING_LINES), lines.size()));
    }

    /** The days that are named, in order. */
    List<LocalDate> dates() {
        List<LocalDate> dates = new ArrayList<>();
        for (String line : lines) {
            Matcher found = DATE.matcher(line.replace(" ", ""));
            while (found.find()) {
                try {
                    dates.add(LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3))));
                } catch (DateTimeException e) {
                    // 2月30日 names no day; the element that needs one is then missing.
                }
            }
        }
        return dates;
    }

    /** The paragraphs that say when the request was received. */
    ReplyText receipt() {
        return new ReplyText(lines.stream()
                .filter(line -> line.contains("收到") && DATE.matcher(line).find())
                .toList());
    }
}
