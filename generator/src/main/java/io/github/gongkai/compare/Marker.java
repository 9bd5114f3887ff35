package io.github.gongkai.compare;

import io.github.gongkai.view.ComparisonPiece;
import java.util.ArrayList;
import java.util.List;

/**
 * Marks what was deleted and added inside one text. Looks for unchanged clauses first, then for unchanged characters in
 * what is left, and joins marks that only a word or so parts: 县住房局 against 市住建局 reads better as one change than as
 * two. One marker serves one comparison, and stops looking closely when it has worked too long.
 */
final class Marker {

    /** Steps for one pair of lists; above it they count as rewritten. About a thousand characters on either side. */
    private static final long WORK_AT_ONCE = 1_000_000;

    /** Steps for a whole comparison, some seconds at the worst. */
    private static final long WORK = 100_000_000;

    private static final String CLAUSE_ENDS = "。；：，、！？\n";

    private static final String SENTENCE_ENDS = "。；\n";

    /**
     * Words that were {@code deleted} and {@code added} at one place; where nothing changed, both are the same.
     *
     * @param size how many characters and numbers the longer of them has
     */
    private record Step(String deleted, String added, int size) {

        static Step of(String deleted, String added) {
            return new Step(
                    deleted, added, Math.max(words(deleted).size(), words(added).size()));
        }

        boolean same() {
            return deleted.equals(added);
        }

        Step and(Step next) {
            return new Step(deleted + next.deleted, added + next.added, size + next.size);
        }
    }

    private long left = WORK;

    /** The pieces of both texts in order; a deletion comes before what was added in its place. */
    List<ComparisonPiece> mark(String older, String newer) {
        List<Step> steps = new ArrayList<>();
        compare(clauses(older), clauses(newer), true, steps);
        List<Step> joined = join(steps);
        int same = joined.stream()
                .filter(Step::same)
                .mapToInt(step -> step.deleted.length())
                .sum();
        if (same * 5 < Math.max(older.length(), newer.length())) {
            joined = List.of(Step.of(older, newer));
        }
        List<ComparisonPiece> pieces = new ArrayList<>();
        for (Step step : joined) {
            if (step.same()) {
                add(pieces, "same", step.deleted);
            } else {
                add(pieces, "deleted", step.deleted);
                add(pieces, "added", step.added);
            }
        }
        return pieces;
    }

    private static void add(List<ComparisonPiece> pieces, String kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new ComparisonPiece(kind, text));
        }
    }

    private void compare(List<String> older, List<String> newer, boolean clauses, List<Step> steps) {
        int start = 0;
        int shorter = Math.min(older.size(), newer.size());
        while (start < shorter && older.get(start).equals(newer.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && older.get(older.size() - 1 - end).equals(newer.get(newer.size() - 1 - end))) {
            end++;
        }
        same(older.subList(0, start), steps);
        middle(older.subList(start, older.size() - end), newer.subList(start, newer.size() - end), clauses, steps);
        same(older.subList(older.size() - end, older.size()), steps);
    }

    private void middle(List<String> older, List<String> newer, boolean clauses, List<Step> steps) {
        long work = (long) older.size() * newer.size();
        if (work == 0 || work > Math.min(WORK_AT_ONCE, left)) {
            changed(older, newer, clauses && work > 0, steps);
            return;
        }
        left -= work;
        int done = 0;
        for (Differ.Difference found : Differ.diff(older, newer)) {
            same(older.subList(done, found.from()), steps);
            done = found.to();
            changed(
                    older.subList(found.from(), found.to()),
                    newer.subList(found.newFrom(), found.newTo()),
                    clauses,
                    steps);
        }
        same(older.subList(done, older.size()), steps);
    }

    private static void same(List<String> words, List<Step> steps) {
        String text = String.join("", words);
        steps.add(Step.of(text, text));
    }

    private void changed(List<String> older, List<String> newer, boolean clauses, List<Step> steps) {
        String deleted = String.join("", older);
        String added = String.join("", newer);
        if (clauses) {
            compare(words(deleted), words(added), false, steps);
        } else {
            steps.add(Step.of(deleted, added));
        }
    }

    /** Joins changes that too little parts to be read as two. */
    private static List<Step> join(List<Step> steps) {
        List<Step> joined = new ArrayList<>();
        for (Step step : steps) {
            int last = joined.size() - 1;
            if (step.size == 0) {
                continue;
            }
            if (last >= 0 && joined.get(last).same() == step.same()) {
                joined.set(last, joined.get(last).and(step));
            } else {
                joined.add(step);
            }
            while (joined.size() > 2 && little(joined)) {
                Step after = joined.remove(joined.size() - 1);
                Step between = joined.remove(joined.size() - 1);
                joined.set(
                        joined.size() - 1,
                        joined.get(joined.size() - 1).and(between).and(after));
            }
        }
        return joined;
    }

    /** Whether the last three are two changes with little between them. */
    private static boolean little(List<Step> joined) {
        Step after = joined.get(joined.size() - 1);
        Step between = joined.get(joined.size() - 2);
        Step before = joined.get(joined.size() - 3);
        if (after.same() || between.deleted.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0)) {
            return false;
        }
        return between.size <= Math.max(1, Math.min(before.size, after.size));
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                clauses.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            clauses.add(text.substring(start));
        }
        return clauses;
    }

    /** Characters; numbers and words in Latin letters stay whole. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int end = i + Character.charCount(text.codePointAt(i));
            if (latin(text.charAt(i))) {
                while (end < text.length() && latin(text.charAt(end))) {
                    end++;
                }
            }
            words.add(text.substring(i, end));
            i = end;
        }
        return words;
    }

    private static boolean latin(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '%');
    }
}
