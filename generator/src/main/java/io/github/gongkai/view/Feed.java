package io.github.gongkai.view;

import java.util.List;

/**
 * An Atom feed (RFC 4287) of a column.
 *
 * @param self absolute address of the feed
 * @param home absolute address of the list it belongs to
 * @param updated RFC 3339 time of its newest entry
 */
public record Feed(SiteView site, String title, String self, String home, String updated, List<FeedEntry> entries) {}
