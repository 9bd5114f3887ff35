package io.github.gongkai.view;

/**
 * One entry of a feed.
 *
 * @param id permanent absolute address
 * @param updated RFC 3339 time
 */
public record FeedEntry(String id, String title, String updated, String published, String author, String summary) {}
