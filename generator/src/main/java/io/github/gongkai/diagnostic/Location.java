package io.github.gongkai.diagnostic;

import java.util.Comparator;

/**
 * A place in a file of the site.
 *
 * @param path relative to the site, with forward slashes; empty for the site as a whole
 * @param line 1-based
 * @param column 1-based, counted in UTF-16 code units
 */
public record Location(String path, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column must be >= 1, were " + line + ":" + column);
        }
    }

    /** The beginning of a file. */
    public static Location startOf(String path) {
        return new Location(path, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:column}, as compilers print it. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
