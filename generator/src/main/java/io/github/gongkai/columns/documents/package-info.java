/**
 * The column of documents, as far as a descriptor cannot tell it: validity by event and by date, versions and their
 * comparison, the sheet in official form, the library of normative documents with its catalogues, series of numbers, and
 * the rules on the open attribute and on normative documents.
 */
@NullMarked
package io.github.gongkai.columns.documents;

import org.jspecify.annotations.NullMarked;
