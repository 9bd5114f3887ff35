package io.github.gongkai.pages;

import io.github.gongkai.json.Json;
import io.github.gongkai.model.Entry;
import io.github.gongkai.model.Page;
import io.github.gongkai.view.Feed;
import io.github.gongkai.view.FeedEntry;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Plans feeds: Atom (RFC 4287) and JSON Feed 1.1, of the same entries. */
final class FeedPlanner {

    private static final int FEED_ENTRIES = 50;

    private final Atlas atlas;
    private final Frames frames;
    private final Function<Entry, String> sources;

    /** @param sources who stands behind an entry */
    FeedPlanner(Atlas atlas, Frames frames, Function<Entry, String> sources) {
        this.atlas = atlas;
        this.frames = frames;
        this.sources = sources;
    }

    /**
     * The two feeds of a folder.
     *
     * @param home the page they belong to
     * @param entries newest first
     * @param source for the manifest
     */
    List<Page> plan(String folder, String title, String home, List<Entry> entries, String source) {
        String atom = folder + "feed.xml";
        String json = folder + "feed.json";
        return List.of(
                new Page(atom, "feed.ftlx", () -> feed(atom, title, home, entries), source),
                Page.file(json, () -> json(feed(json, title, home, entries)), source));
    }

    private Feed feed(String self, String title, String home, List<Entry> entries) {
        String baseUrl = atlas.site().config().baseUrl();
        List<FeedEntry> newest = entries.stream()
                .limit(FEED_ENTRIES)
                .map(entry -> feedEntry(entry, baseUrl))
                .toList();
        return new Feed(
                frames.site(),
                atlas.site().config().name() + " - " + title,
                Address.absolute(baseUrl, self),
                Address.absolute(baseUrl, home),
                newest.stream().map(FeedEntry::updated).max(String::compareTo).orElse("1970-01-01T00:00:00+08:00"),
                newest);
    }

    private FeedEntry feedEntry(Entry entry, String baseUrl) {
        String sort = atlas.columns().schema(entry).list().sort();
        LocalDateTime published =
                Objects.requireNonNullElse(entry.fields().time(sort), LocalDateTime.of(1970, 1, 1, 0, 0));
        LocalDateTime updated = Objects.requireNonNullElse(entry.fields().time("dateUpdated"), published);
        return new FeedEntry(
                Address.absolute(baseUrl, entry.address()),
                entry.title(),
                Wording.rfc3339(updated),
                Wording.rfc3339(published),
                Objects.requireNonNullElseGet(atlas.origin(entry), () -> sources.apply(entry)),
                Wording.summary(entry));
    }

    private String json(Feed feed) {
        return Json.text(json -> json.put("version", "https://jsonfeed.org/version/1.1")
                .put("title", feed.title())
                .put("home_page_url", feed.home())
                .put("feed_url", feed.self())
                .put("language", feed.site().language())
                .objects(
                        "items",
                        feed.entries(),
                        entry -> json.put("id", entry.id())
                                .put("url", entry.id())
                                .put("title", entry.title())
                                .put("content_text", entry.summary().isEmpty() ? entry.title() : entry.summary())
                                .put("date_published", entry.published())
                                .put("date_modified", entry.updated())
                                .objects("authors", List.of(entry.author()), author -> json.put("name", author))));
    }
}
