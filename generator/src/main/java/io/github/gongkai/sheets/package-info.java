/**
 * Entries for people who do not come to the web site: sheets for notice boards, screens of a hall, texts to be read out.
 * Made for entries that say where they are posted, beside their pages and from the same text, so that all say the same.
 */
@NullMarked
package io.github.gongkai.sheets;

import org.jspecify.annotations.NullMarked;
