package io.github.gongkai.markup;

import io.github.gongkai.diagnostic.Location;
import java.util.Arrays;

/** Turns an offset in a text into a place in the file the text stands in. */
final class LineIndex {

    private final String path;
    private final int firstLine;
    private final int[] starts;

    /** Indexes {@code text}, which begins in line {@code firstLine} of the file. */
    LineIndex(String path, String text, int firstLine) {
        this.path = path;
        this.firstLine = firstLine;
        int[] found = new int[64];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = i + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    Location at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(path, firstLine + line, offset - starts[line] + 1);
    }

    Location line(int zeroBased) {
        return new Location(path, firstLine + zeroBased, 1);
    }
}
