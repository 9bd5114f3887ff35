package io.github.gongkai.view;

/**
 * A file that goes with an entry.
 *
 * @param type upper-case name of the kind, such as PDF
 * @param size {@code 35 KB}, for people
 * @param bytes size in bytes
 */
public record AttachmentView(String title, String href, String type, String size, long bytes) {}
