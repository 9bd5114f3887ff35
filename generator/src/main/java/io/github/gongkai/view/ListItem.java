package io.github.gongkai.view;

import org.jspecify.annotations.Nullable;

/**
 * One row of a list: an entry told in a line or two.
 *
 * @param column label of the column, for lists over several columns
 * @param date the day of publication
 * @param number 发文字号, or null
 * @param issuer who issued or published it, or null
 * @param origin the site it comes from and leads to, or null for an entry of this site
 * @param badge a state worth a warning (废止, 失效 …), or null
 */
public record ListItem(
        String title,
        String href,
        String column,
        @Nullable Day date,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable Badge badge,
        @Nullable String summary,
        @Nullable String origin) {}
