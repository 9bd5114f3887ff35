package io.github.gongkai.rules;

import io.github.gongkai.column.CheckContext;
import io.github.gongkai.column.Rule;
import io.github.gongkai.diagnostic.Diagnostic;
import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;
import io.github.gongkai.model.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Two published entries of one column and one unit whose titles differ by marks, spaces or the words 关于, 的 only, of the
 * same week, with different texts: most likely one is an earlier copy of the other.
 */
final class SimilarTitleRule implements Rule {

    static final RuleInfo INFO = RuleInfo.warning(
                    "entry.similar-title", "标题几乎相同的内容不重复发布", "what has nearly the same title is not published twice")
            .implementing("R-DUP-1");

    /** Days between two entries; what recurs does so more seldom. */
    private static final int NEAR = 7;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckContext context, Consumer<Diagnostic> findings) {
        Map<String, List<Entry>> alike = new HashMap<>();
        for (Entry entry : context.site().entries()) {
            if (context.index().isPublished(entry)
                    && entry.datePublished() != null
                    && entry.fields().has("title")) {
                alike.computeIfAbsent(key(entry), any -> new ArrayList<>(1)).add(entry);
            }
        }
        for (List<Entry> same : alike.values()) {
            same.sort(Comparator.comparing((Entry entry) -> Objects.requireNonNull(entry.datePublished()))
                    .thenComparing(Entry::id));
            for (int i = 1; i < same.size(); i++) {
                compare(same.get(i - 1), same.get(i), findings);
            }
        }
    }

    private static void compare(Entry earlier, Entry later, Consumer<Diagnostic> findings) {
        LocalDate before = Objects.requireNonNull(earlier.datePublished());
        LocalDate after = Objects.requireNonNull(later.datePublished());
        String text = later.body().sha256();
        // Entries without a text are told apart by their fields; those with one text are the same item twice.
        boolean differ = !text.isEmpty() && !text.equals(earlier.body().sha256());
        if (differ && !after.isAfter(before.plusDays(NEAR))) {
            findings.accept(INFO.at(
                    later.fields().at("title"),
                    new Text(
                            "与“" + earlier.title() + "”（" + earlier.path() + "）标题几乎相同，正文不同",
                            "the title is nearly that of \"" + earlier.title() + "\" (" + earlier.path()
                                    + "), the text is another"),
                    new Text(
                            "同一内容只留一份；不是同一内容的，标题写明区别",
                            "keep one of them; where they are not the same, say in the title how they differ")));
        }
    }

    /** The column, the unit, the number, and the title without what people write now so and now otherwise. */
    private static String key(Entry entry) {
        StringBuilder key = new StringBuilder(entry.column()).append('\n');
        for (String field : List.of("unit", "issuer", "documentNumber", "source")) {
            key.append(Objects.requireNonNullElse(entry.fields().text(field), ""))
                    .append('\n');
        }
        String title = entry.title().replace("关于", "");
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Character.isLetterOrDigit(c) && c != '的') {
                key.append(c);
            }
        }
        return key.toString();
    }
}
