package io.github.gongkai.markup;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives headings and articles the ids by which they are addressed: {@code tiao-12} for 第十二条, {@code tiao-12-1} for
 * 第十二条之一, {@code zhang-3} for 第三章, {@code zhang-3-jie-1} for its first section, the words themselves for other
 * headings. A repeated id gets {@code _2}, {@code _3}.
 */
final class Anchors {

    private static final String NUMBER = "[零〇一二三四五六七八九十百千0-9]{1,9}";

    /** 第十二条 or 第十二条之一 at the beginning of a paragraph, followed by white space or nothing. */
    static final Pattern ARTICLE = Pattern.compile("第(" + NUMBER + ")条(?:之(" + NUMBER + "))?(?=[\\s\\u3000]|$)");

    private static final Pattern PART = Pattern.compile("第(" + NUMBER + ")([编章节])(?=[\\s\\u3000]|$).*", Pattern.DOTALL);

    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();
    private String chapter = "";

    Set<String> ids() {
        return ids;
    }

    String heading(String label) {
        Matcher part = PART.matcher(label);
        if (!part.matches()) {
            String words = label.strip().replaceAll("[\\s\\u3000\"<>&'`\\p{Cntrl}]+", "-");
            return unique(words.isEmpty() ? "section" : words.length() > 60 ? words.substring(0, 60) : words);
        }
        int number = ChineseNumeral.parse(part.group(1));
        return switch (part.group(2)) {
            case "编" -> {
                chapter = "";
                yield unique("bian-" + number);
            }
            case "章" -> {
                chapter = unique("zhang-" + number);
                yield chapter;
            }
            default -> unique((chapter.isEmpty() ? "" : chapter + "-") + "jie-" + number);
        };
    }

    String article(Matcher article) {
        String of = article.group(2) == null ? "" : "-" + ChineseNumeral.parse(article.group(2));
        return unique("tiao-" + ChineseNumeral.parse(article.group(1)) + of);
    }

    String unique(String id) {
        String candidate = id;
        while (!ids.add(candidate)) {
            candidate = id + "_" + (repeated.merge(id, 1, Integer::sum) + 1);
        }
        return candidate;
    }
}
