/**
 * Two versions of a text beside each other, article by article: which articles were changed, added, removed, moved or only
 * renumbered, and which words. Takes two {@link io.github.gongkai.model.Body bodies}, gives a
 * {@link io.github.gongkai.view.Comparison}. Knows no entry and no page, and does not decide which versions belong together.
 *
 * <p>The only room that knows the diff library.
 */
@NullMarked
package io.github.gongkai.compare;

import org.jspecify.annotations.NullMarked;
