package io.github.gongkai.columns.gazettes;

import io.github.gongkai.column.PlanContext;
import io.github.gongkai.json.Json;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Plans the manifest of an issue: its contents and the SHA-256 of each text, for offline readers and for checks. */
final class ManifestPlanner {

    private final PlanContext context;

    ManifestPlanner(PlanContext context) {
        this.context = context;
    }

    static String address(Entry entry) {
        String address = entry.address();
        return address.substring(0, address.length() - ".html".length()) + ".json";
    }

    Page plan(Entry entry) {
        return Page.file(address(entry), () -> text(entry), entry.path());
    }

    private String text(Entry entry) {
        String baseUrl = context.site().config().baseUrl() + "/";
        LocalDate date = entry.fields().date("date");
        List<Issue.Article> articles = Issue.articles(entry, context.index()).stream()
                .filter(article -> article.document() != null && context.index().isPublished(article.document()))
                .toList();
        return Json.text(json -> json.put("title", entry.title())
                .put("issue", entry.fields().text("issue"))
                .put("date", date == null ? null : Day.of(date).iso())
                .put("editor", entry.fields().text("editor"))
                .put("address", baseUrl + entry.address())
                .objects("articles", articles, article -> {
                    Entry document = Objects.requireNonNull(article.document());
                    json.put("part", article.part())
                            .put("title", document.title())
                            .put("documentNumber", document.fields().text("documentNumber"))
                            .put("address", baseUrl + document.address())
                            .put("page", article.page() == null ? null : String.valueOf(article.page()))
                            .put("sha256", Fingerprint.of(document).sha256());
                }));
    }
}
