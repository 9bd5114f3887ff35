/**
 * What is published as an index that a reader's browser searches: analysis of words, postings in small files, records
 * for lists of results, the page that shows them; and the same client run in a box, to try a finished site. It makes no
 * other page, decides nothing about what is published and reads no file of a site's sources.
 */
@NullMarked
package io.github.gongkai.search;

import org.jspecify.annotations.NullMarked;
