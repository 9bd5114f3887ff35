package io.github.gongkai.columns.gazettes;

import io.github.gongkai.column.EntryIndex;
import io.github.gongkai.diagnostic.Location;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Fields;
import io.github.gongkai.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue of the gazette.
 *
 * @param number of the year
 * @param total since the first issue
 */
record Issue(Entry entry, int year, int number, int total, List<Article> articles) {

    /** Oldest first. */
    static final Comparator<Issue> ORDER = Comparator.comparingInt(Issue::total)
            .thenComparing(issue -> issue.entry().id());

    /**
     * A document an issue prints.
     *
     * @param part the part of the issue it stands in
     * @param document null where the site has no such document, which is a finding of its own
     * @param page null where unknown
     * @param recorded SHA-256 of its text when it was printed, or null
     */
    record Article(
            String part,
            @Nullable Entry document,
            @Nullable Integer page,
            @Nullable String recorded,
            Location at) {}

    /** The issues among entries, oldest first; those without numbers, which are findings, are left out. */
    static List<Issue> of(Collection<Entry> entries, EntryIndex index) {
        List<Issue> issues = new ArrayList<>();
        for (Entry entry : entries) {
            BigDecimal year = entry.fields().number("year");
            BigDecimal number = entry.fields().number("number");
            BigDecimal total = entry.fields().number("totalNumber");
            if (year != null && number != null && total != null) {
                issues.add(
                        new Issue(entry, year.intValue(), number.intValue(), total.intValue(), articles(entry, index)));
            }
        }
        issues.sort(ORDER);
        return issues;
    }

    /** The words for it: 2026年第3期（总第15期）. */
    String label() {
        return year + "年第" + number + "期（总第" + total + "期）";
    }

    static List<Article> articles(Entry entry, EntryIndex index) {
        List<Article> articles = new ArrayList<>();
        for (Fields part : entry.fields().groups("parts")) {
            String title = part.text("title");
            for (Fields article : part.groups("articles")) {
                Entry document = article.values("document")
                        .map(placed -> placed.value() instanceof Value.Reference reference
                                ? index.byId(reference.target())
                                : null)
                        .findFirst()
                        .orElse(null);
                BigDecimal page = article.number("page");
                articles.add(new Article(
                        title == null ? "" : title,
                        document,
                        page == null ? null : page.intValue(),
                        article.text("sha256"),
                        article.at(article.has("sha256") ? "sha256" : "document")));
            }
        }
        return articles;
    }
}
