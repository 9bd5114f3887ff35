package io.github.gongkai.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where two lists differ, after E. W. Myers, <i>An O(ND) difference algorithm and its variations</i>, in linear space. */
final class Differ {

    /** Elements {@code from} to {@code to} of the older list stand where the newer has {@code newFrom} to {@code newTo}. */
    record Difference(int from, int to, int newFrom, int newTo) {}

    private Differ() {}

    /** The differences in order; what lies between them is equal. */
    static <T> List<Difference> diff(List<T> older, List<T> newer) {
        List<Change> changes = new MyersDiffWithLinearSpace<T>()
                .computeDiff(older, newer, null).stream()
                        .sorted(Comparator.<Change>comparingInt(change -> change.startOriginal)
                                .thenComparingInt(change -> change.startRevised))
                        .toList();
        List<Difference> differences = new ArrayList<>();
        for (Change change : changes) {
            int last = differences.size() - 1;
            Difference before = last < 0 ? new Difference(0, -1, 0, -1) : differences.get(last);
            // The library tells a replacement as a deletion and an insertion, or several of them.
            if (before.to == change.startOriginal && before.newTo == change.startRevised) {
                differences.set(
                        last, new Difference(before.from, change.endOriginal, before.newFrom, change.endRevised));
            } else {
                differences.add(new Difference(
                        change.startOriginal, change.endOriginal, change.startRevised, change.endRevised));
            }
        }
        return differences;
    }
}
