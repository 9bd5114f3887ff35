package io.github.gongkai.columns.annual;

import io.github.gongkai.diagnostic.Location;

/**
 * A cell of a table.
 *
 * @param value not negative, at most {@link Figures#LARGEST}
 */
record Count(long value, Location at) {}
