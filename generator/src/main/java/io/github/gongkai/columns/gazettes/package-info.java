/** The gazette: contents, export and integrity of each issue, and the documents in no issue. */
@NullMarked
package io.github.gongkai.columns.gazettes;

import org.jspecify.annotations.NullMarked;
