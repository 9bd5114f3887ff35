package io.github.gongkai.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a column: typed fields, a checked text, files.
 *
 * @param id its path without extension, such as {@code documents/2022/16}; references use it
 * @param column id of its column
 * @param path the file it was read from, relative to the site
 * @param address where its page will be, from the root of the site, without a leading slash; not percent-encoded
 */
public record Entry(
        String id, String column, String path, String address, Fields fields, Body body, List<Attachment> attachments) {

    /** The title; the id where the author gave none, which is an error of its own. */
    public String title() {
        String title = fields.text("title");
        return title == null ? id : title;
    }

    /** The same entry with one more field, or with another value of one. */
    public Entry with(Field field) {
        return new Entry(id, column, path, address, fields.with(field), body, attachments);
    }

    /** Whether it belongs to the past (归档): it keeps its page and leaves the lists of what is current. */
    public boolean isArchived() {
        return fields.flag("archived");
    }

    public @Nullable LocalDate datePublished() {
        return fields.date("datePublished");
    }
}
