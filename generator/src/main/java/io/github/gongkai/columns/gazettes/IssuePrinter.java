package io.github.gongkai.columns.gazettes;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.model.Entry;
import io.github.gongkai.view.Cell;
import io.github.gongkai.view.Link;
import io.github.gongkai.view.Section;
import io.github.gongkai.view.Table;
import io.github.gongkai.view.TableRow;
import java.util.ArrayList;
import java.util.List;

/** Tells an issue: its contents part by part, the issues before and after it. */
final class IssuePrinter {

    private static final List<String> HEADINGS = List.of("篇目", "发文字号", "页码");

    private final PlanContext context;

    IssuePrinter(PlanContext context) {
        this.context = context;
    }

    List<Section> sections(Entry entry) {
        List<Issue.Article> articles = Issue.articles(entry, context.index());
        List<Section> sections = new ArrayList<>();
        for (String part : articles.stream().map(Issue.Article::part).distinct().toList()) {
            List<TableRow> rows = articles.stream()
                    .filter(article -> article.part().equals(part))
                    .map(article -> row(article, entry.address()))
                    .toList();
            sections.add(Section.ofTable("gk-part-" + (sections.size() + 1), part, Table.of(part, HEADINGS, rows)));
        }
        List<Link> neighbours = neighbours(entry);
        if (!neighbours.isEmpty()) {
            sections.add(Section.ofLinks("gk-neighbours", "前后各期", neighbours));
        }
        return sections;
    }

    private TableRow row(Issue.Article article, String from) {
        Entry document = article.document();
        if (document == null) {
            return TableRow.of(List.of(Cell.ofText(""), Cell.ofText(""), Cell.ofText("")));
        }
        String number = document.fields().text("documentNumber");
        return TableRow.of(List.of(
                Cell.ofLinks(List.of(
                        context.index().isPublished(document)
                                ? context.link(document, from)
                                : new Link(document.title(), "", false))),
                Cell.ofText(number == null ? "" : number),
                article.page() == null ? Cell.ofText("") : Cell.ofNumber(String.valueOf(article.page()))));
    }

    private List<Link> neighbours(Entry entry) {
        List<Issue> issues = Issue.of(context.entries(), context.index());
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).entry().id().equals(entry.id())) {
                if (i > 0) {
                    links.add(link("上一期：", issues.get(i - 1), entry));
                }
                if (i + 1 < issues.size()) {
                    links.add(link("下一期：", issues.get(i + 1), entry));
                }
            }
        }
        return links;
    }

    private Link link(String words, Issue issue, Entry from) {
        return context.link(words + issue.label(), issue.entry().address(), from.address());
    }
}
