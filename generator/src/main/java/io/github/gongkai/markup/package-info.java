/**
 * The text of an entry to a checked {@link io.github.gongkai.model.Body}: Markdown, and HTML made by other engines. Bounds
 * what hostile text can do, lets no markup of the author through as it is, checks the schemes of addresses, gives headings
 * and articles their anchors, and finds words that may name another document. Knows no file, no field and no other entry.
 *
 * <p>The only room that knows flexmark and jsoup.
 */
@NullMarked
package io.github.gongkai.markup;

import org.jspecify.annotations.NullMarked;
