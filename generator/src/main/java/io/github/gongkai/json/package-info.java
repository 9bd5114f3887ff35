/**
 * Writes JSON: reports, schemas, feeds and exports, all in the same form; reads back what was written. Knows nothing of
 * what it writes. Files of others are read by {@code source}, which knows places.
 */
@NullMarked
package io.github.gongkai.json;

import org.jspecify.annotations.NullMarked;
