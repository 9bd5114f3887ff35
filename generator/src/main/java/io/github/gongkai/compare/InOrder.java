package io.github.gongkai.compare;

/** Which of the units that belong together kept their order: the longest rising sequence, the others have moved. */
final class InOrder {

    private InOrder() {}

    /** @param matches for each newer unit the index of its older one, or -1, each at most once */
    static boolean[] longest(int[] matches) {
        int[] tails = new int[matches.length];
        int[] before = new int[matches.length];
        int length = 0;
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (matches[tails[middle]] < matches[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] kept = new boolean[matches.length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
