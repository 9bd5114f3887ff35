package io.github.gongkai.view;

import org.jspecify.annotations.Nullable;

/**
 * An entry this one is tied to.
 *
 * @param href empty where the other text is not on this site
 * @param note what else to say, such as a document number; may be empty
 */
public record Related(
        String title,
        String href,
        @Nullable Day date,
        @Nullable Badge badge,
        String note) {}
