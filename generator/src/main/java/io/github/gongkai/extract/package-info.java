/**
 * The text of office files: PDF, OFD, the formats of Word, Excel and PowerPoint old and new, and what stands in ZIP files
 * of them. Comes in: a file. Goes out: its words, part by part, each with a place people understand, or the reason why
 * it cannot be read. Judges nothing, and neither a damaged nor a hostile file stops it.
 *
 * <p>The only room that knows PDFBox and Apache POI.
 */
@NullMarked
package io.github.gongkai.extract;

import org.jspecify.annotations.NullMarked;
