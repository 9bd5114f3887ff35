package io.github.gongkai.view;

/**
 * One choice of a filter group: a plain link to a page that holds only the entries of that value.
 *
 * @param count entries behind the link
 */
public record Filter(String label, String href, int count, boolean current) {}
