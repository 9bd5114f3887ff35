/**
 * Writes JSON: reports, schemas, feeds and exports, all in the same form. Knows nothing of what it writes and reads
 * nothing.
 */
@NullMarked
package io.github.gongkai.json;

import org.jspecify.annotations.NullMarked;
