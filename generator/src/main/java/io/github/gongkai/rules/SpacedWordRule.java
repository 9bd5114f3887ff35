package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Body;
import io.github.gongkai.model.Entry;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Spaces put between the characters of a word to spread it out (通　知): a reader of the screen says single characters, and
 * search does not find the word (WCAG 2.2, 1.3.2, failure F32). Looked for in the title and in headings, cells and short
 * lines; told once for each entry.
 */
final class SpacedWordRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning("text.spaced", "词语中间不加空格", "words are not spread out by spaces")
            .implementing("R-A11Y-1");

    /** What numbers a chapter; printed law spreads out the two characters of its name after it. */
    private static final Pattern CHAPTER = Pattern.compile("第.{1,6}[编章节]");

    private static final Set<String> CHAPTERS = Set.of("总　则", "分　则", "罚　则", "附　则");

    /** Single characters that stand for themselves: 甲 乙, 一 二, 东 西. */
    private static final String COUNTED = "甲乙丙丁戊己庚辛壬癸一二三四五六七八九十东西南北上中下年月日是否有无男女";

    /** Characters; longer lines are sentences. */
    private static final int LONGEST = 24;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Entry entry, CheckContext context, Consumer<Diagnostic> findings) {
        String title = entry.title();
        if (spread(title) != null) {
            findings.accept(finding(spread(title), entry.fields().at("title"), 1));
            return;
        }
        Location first = null;
        String word = null;
        int count = 0;
        for (Body.Passage passage : entry.body().passages()) {
            int length = 0;
            for (Body.Run run : passage.runs()) {
                length += run.words().length();
            }
            String spread = length > LONGEST ? null : spread(passage.text());
            if (spread != null) {
                count++;
                first = first == null ? passage.at(0) : first;
                word = word == null ? spread : word;
            }
        }
        if (first != null) {
            findings.accept(finding(word, first, count));
        }
    }

    private static Diagnostic finding(@Nullable String word, Location at, int count) {
        String joined = word == null ? "" : word.replaceAll("[\\s\\u3000\\u00a0]+", "");
        return INFO.at(
                at,
                new Text(
                        "“" + word + "”中间有空格" + (count > 1 ? "，全文这样的有 " + count + " 处" : ""),
                        "there are spaces within \"" + word + "\""
                                + (count > 1 ? ", and " + (count - 1) + " more" : "")),
                new Text("写成“" + joined + "”，网页会自己排版", "write \"" + joined + "\"; the page does the spacing"));
    }

    /** A word of two to six Chinese characters, each alone between spaces; null where there is none. */
    private static @Nullable String spread(String line) {
        if (line.indexOf('\u3000') < 0 && line.indexOf(' ') < 0 && line.indexOf('\u00a0') < 0) {
            return null;
        }
        StringBuilder word = new StringBuilder();
        String before = "";
        int characters = 0;
        for (String part : line.strip().split("[\\s\\u3000\\u00a0]+")) {
            boolean single = part.length() == 1
                    && Character.isIdeographic(part.charAt(0))
                    && COUNTED.indexOf(part.charAt(0)) < 0;
            if (!single && characters > 1) {
                break;
            }
            if (!single) {
                word.setLength(0);
                before = part;
                characters = 0;
            } else {
                word.append(characters++ == 0 ? "" : "　").append(part);
            }
        }
        boolean chapter = CHAPTERS.contains(word.toString())
                || characters == 2 && CHAPTER.matcher(before).matches();
        return characters > 1 && characters < 7 && !chapter ? word.toString() : null;
    }
}
